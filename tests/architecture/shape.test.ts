import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrowsUp, circles, importsOf, lengths, type Sources } from './shape.ts';

const SRC = join(import.meta.dirname, '../../src');
const sources: Sources = Object.fromEntries(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(join(SRC, file), 'utf8')]),
);
const imports = importsOf(sources);

test('no import goes round in a circle, not even of types', () => {
  expect(Object.values(imports).flat().length).toBeGreaterThan(1000);
  expect(circles(imports)).toEqual([]);
});

test('within the game no folder knows one that builds on it', () => {
  expect(arrowsUp(imports)).toEqual([]);
});

test('files stay small: none over 450 lines, half of them at most 90', () => {
  const all = lengths(sources);
  expect(all.filter(({ lines }) => lines > 450)).toEqual([]);
  expect(all[Math.floor(all.length / 2)]?.lines).toBeLessThanOrEqual(90);
});

describe('a planted fault is found', () => {
  const planted = (files: Sources) => importsOf(files);

  test('a circle of three, one arrow of it a type', () => {
    const found = circles(
      planted({
        'game/a.ts': `import { b } from './b.ts';`,
        'game/b.ts': `import type { C } from './rules/c.ts';`,
        'game/rules/c.ts': `export { a } from '../a.ts';`,
        'game/d.ts': `import { b } from './b.ts';`,
      }),
    );
    expect(found).toEqual([['game/a.ts', 'game/b.ts', 'game/rules/c.ts']]);
  });

  test('a rule that knows a verb', () => {
    const found = arrowsUp(
      planted({
        'game/rules/a.ts': `import { call } from '../verbs/call.ts';`,
        'game/verbs/call.ts': `import { b } from '../rules/b.ts';`,
        'game/rules/b.ts': '',
      }),
    );
    expect(found).toEqual(['game/rules/a.ts imports game/verbs/call.ts']);
  });

  test('a long file', () => {
    expect(lengths({ 'core/long.ts': 'x;\n'.repeat(451), 'core/short.ts': 'x;\n' }).at(-1)).toEqual({
      file: 'core/long.ts',
      lines: 451,
    });
  });
});

test('who holds the pen is asked of the scenario by penOf, and who looks of the view: nobody mixes the two', () => {
  const mixes = Object.keys(sources).filter(
    (file) => !file.startsWith('scenario/') && readsTheSeat(sources[file] ?? ''),
  );
  expect(mixes).toEqual([]);
  expect(readsTheSeat('const own = id === turn.scenario.seat;')).toBe(true);
  expect(readsTheSeat('const { council, seat } = found.scenario;')).toBe(true);
  expect(readsTheSeat('function favours({ council, seat }: Scenario) {}')).toBe(true);
  expect(readsTheSeat('const own = id === view.seat;')).toBe(false);
});

/** Whether a source reads the field `seat` of a scenario by itself. */
function readsTheSeat(source: string): boolean {
  return (
    /\bscenario\??\.seat\b/.test(source) ||
    /\{[^{}]*\bseat\b[^{}]*\}\s*(=\s*[\w.]*\bscenario\b|:\s*(Pick<)?Scenario\b)/.test(source)
  );
}
