import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutantsOf } from './operators.ts';
import { openTester, type Tester } from './tester.ts';
import type { Numbered } from './weave.ts';

const FILE = 'tests/mutants/planted/toll.ts';
const TEST = 'tests/mutants/planted/toll.planted.ts';
const source = readFileSync(FILE, 'utf8');
const mutants: Numbered[] = mutantsOf(FILE, source, new Set()).map((mutant, place) => ({
  id: place + 1,
  mutant,
}));

const PLANTED = ['tests/mutants/planted/*.planted.ts'];

let tester: Tester;
beforeAll(async () => {
  tester = await openTester(mutants, process.cwd(), PLANTED);
});
afterAll(() => tester.close());

function idOf(operator: string, before: string, after: string): number {
  const found = mutants.find(
    ({ mutant }) =>
      mutant.operator === operator &&
      source.slice(mutant.start, mutant.end) === before &&
      mutant.after === after,
  );
  if (!found) throw new Error(`no mutant ${operator}: ${before} -> ${after}`);
  return found.id;
}

function outcomeWith(active: number) {
  return tester.run({ active, files: [TEST], limit: 10_000 });
}

test('with no mutant the tests pass, and reach what they run', async () => {
  const { failure, reached } = await outcomeWith(0);
  expect(failure).toBeNull();
  expect(reached[TEST]?.mutants).toContain(idOf('condition', 'isHeld', 'true'));
  expect(reached[TEST]?.mutants).not.toContain(idOf('arithmetic', '*', '/'));
});

test('a rule that a test holds is killed, by the name of the test', async () => {
  const { failure, endless } = await outcomeWith(idOf('condition', 'isHeld', 'false'));
  expect(failure).toBe(`${TEST}: a crossing costs two for each axle, and nothing while it is held`);
  expect(endless).toBe(false);
});

test('a rule that is run and not held survives', async () => {
  expect((await outcomeWith(idOf('comparison', '>', '>='))).failure).toBeNull();
});

test('a mutant that never ends is stopped', async () => {
  expect((await outcomeWith(idOf('arithmetic', '+=', '-='))).endless).toBe(true);
});

test('after a killed mutant the next run is clean', async () => {
  await outcomeWith(idOf('condition', 'isHeld', 'false'));
  expect((await outcomeWith(0)).failure).toBeNull();
});

test('a later run in the same folder wakes its own mutants, not those of the run before', async () => {
  const { reached: first } = await outcomeWith(0);
  const numbered = (id: number): number => mutants.length + 1 - id;
  const others = mutants.map(({ id, mutant }) => ({ id: numbered(id), mutant }));
  const later = await openTester(others, process.cwd(), PLANTED);
  const { reached } = await later.run({ active: 0, files: [TEST], limit: 10_000 });
  await later.close();
  expect(new Set(reached[TEST]?.mutants)).toEqual(new Set(first[TEST]?.mutants.map(numbered)));
});
