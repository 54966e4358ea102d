import { expect, test } from 'vitest';
import type { AssumptionsAsked, AssumptionsTold, Otherwise } from '../../src/session/assumptions.ts';
import { assumptionsParts } from '../../src/session/assumptionsParts.ts';
import { otherwise, playedBy } from '../../src/simulate/assumptions.ts';
import { modelDigest } from '../../src/simulate/modelDigest.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

function endOf<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const games = endOf(playedBy(scenario, ['history', 'balanced'], 6, 1));
const under = (weight: string, percent: number): Otherwise =>
  endOf(otherwise(scenario, games, [{ weight, percent }]));
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

test('each policy plays as many games, from the same seeds', () => {
  expect(games.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]);
});

test('under the assumptions as they are every game ends as it did', () => {
  const { differ, before, after, games: all } = under('willingness.offer', 100);
  expect({ differ, all }).toEqual({ differ: 0, all: 12 });
  expect(after).toEqual(before);
});

test('where a country must be half as willing again before it offers, games end differently', () => {
  const { differ, before, after } = under('willingness.offer', 150);
  expect(differ).toBeGreaterThan(0);
  expect(differ).toBeLessThanOrEqual(12);
  expect([sum(before), sum(after)]).toEqual([12, 12]);
  expect(after).not.toEqual(before);
});

test('the weights are what they were, while it works and afterwards', () => {
  const digest = modelDigest();
  const work = otherwise(scenario, games, [{ weight: 'money.form.1', percent: 50 }]);
  expect(work.next().value).toEqual({ done: 1, of: 12 });
  expect(modelDigest()).toBe(digest);
  endOf(work);
  expect(modelDigest()).toBe(digest);
});

test('a weight that nobody has heard of is refused', () => {
  expect(() => under('willingness.weather', 100)).toThrow('willingness.weather');
});

test('a worker plays the games at the first question, and tells how far it is', () => {
  const answer = assumptionsParts();
  const told = (percent: number): AssumptionsTold[] => {
    const asked: AssumptionsAsked = { scenario, changes: [{ weight: 'money.form.1', percent }] };
    return [...answer(asked)];
  };
  const shares = (of: readonly AssumptionsTold[]): number[] =>
    of.flatMap((part) => (part.kind === 'progress' ? [part.share] : []));
  const first = told(100);
  expect(first.at(-1)).toMatchObject({ kind: 'found', found: { games: 200, differ: 0 } });
  const second = told(50);
  expect(second.at(-1)).toMatchObject({ kind: 'found', found: { games: 200 } });
  for (const parts of [first, second]) {
    expect(shares(parts)).toEqual([...shares(parts)].sort((a, b) => a - b));
    expect(shares(parts).at(-1)).toBeCloseTo(1, 12);
  }
  expect(shares(first).length).toBe(2 * shares(second).length);
});
