import { expect, test } from 'vitest';
import type { Mutant } from './operators.ts';
import { percent, table, type Fate } from './report.ts';
import { sampleOf } from './sample.ts';

const mutant = (file: string, line: number): Mutant => ({
  file,
  line,
  column: 1,
  operator: 'number',
  start: 0,
  end: 1,
  after: '1',
  host: { kind: 'expression', start: 0, end: 1 },
});
const hundred = (file: string): Mutant[] => Array.from({ length: 100 }, (_none, line) => mutant(file, line));
const rules = hundred('src/game/rules/vote.ts');

test('the same seed draws the same sample, another seed another', () => {
  expect(sampleOf(rules, 20, 1)).toEqual(sampleOf(rules, 20, 1));
  expect(sampleOf(rules, 20, 2)).not.toEqual(sampleOf(rules, 20, 1));
});

test('a sample draws no mutant twice', () => {
  expect(new Set(sampleOf(rules, 100, 3)).size).toBe(100);
});

test('tuning numbers are at most one in twenty', () => {
  const drawn = sampleOf([...rules, ...hundred('src/game/rules/tuning.ts')], 60, 1);
  expect(drawn).toHaveLength(60);
  expect(drawn.filter(({ file }) => file.includes('tuning'))).toHaveLength(3);
});

test('an endless mutant counts as killed, one that no test reaches does not', () => {
  const fates: Fate[] = ['killed', 'endless', 'survived', 'not reached'];
  const verdicts = fates.map((fate, line) => ({
    mutant: mutant('src/voter/voter.ts', line),
    fate,
    by: null,
  }));
  expect(percent(verdicts)).toBe(50);
  expect(table(verdicts)).toMatch(/voter +4 +1 +1 +1 +1 +50/);
});
