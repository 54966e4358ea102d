import { expect, test } from 'vitest';
import { type Compared, intervalOf, skillOf } from '../../src/backtest/skill.ts';

const HALF = { yes: 0.5, abstain: 0.5, no: 0, hand: 'yes' } as const;
const RIGHT = { yes: 1, abstain: 0, no: 0, hand: 'yes' } as const;
const vote = (file: string, model: Compared['model'], baseRate: Compared['baseRate']): Compared => ({
  file,
  model,
  baseRate,
});

test('skill is the share of the base rate’s error that is gone, in each conflict and in all', () => {
  const votes = [vote('A', RIGHT, HALF), vote('A', HALF, HALF), vote('B', HALF, HALF)];
  const { pooled, files } = skillOf(votes);
  expect(files).toEqual({ A: 0.5, B: 0 });
  expect(pooled).toBeCloseTo(1 / 3, 3);
});

test('a forecast that does worse than the base rate has a skill below nothing', () => {
  const wrong = { yes: 0, abstain: 1, no: 0, hand: 'yes' } as const;
  expect(skillOf([vote('A', wrong, HALF)]).pooled).toBe(-3);
});

test('against a perfect base rate, and without votes, there is no skill to speak of', () => {
  expect(skillOf([vote('A', HALF, RIGHT)])).toEqual({ pooled: null, files: { A: null } });
  expect(skillOf([])).toEqual({ pooled: null, files: {} });
  expect(intervalOf([])).toMatchObject({ brier: null, skill: null });
});

test('one conflict alone has an interval without width, for conflicts are drawn whole', () => {
  const votes = [vote('A', RIGHT, HALF), vote('A', HALF, HALF)];
  const { brier, skill, share, resamples } = intervalOf(votes);
  expect({ brier, skill }).toEqual({ brier: [0.25, 0.25], skill: [0.5, 0.5] });
  expect({ share, resamples }).toEqual({ share: 0.95, resamples: 2000 });
});

test('of two unlike conflicts the interval reaches from the one to the other, the same each time', () => {
  const votes = [vote('A', RIGHT, HALF), vote('B', HALF, HALF)];
  expect(intervalOf(votes)).toMatchObject({ brier: [0, 0.5], skill: [0, 1] });
  expect(intervalOf(votes)).toEqual(intervalOf(votes));
});

test('of twenty unlike conflicts it leaves out the ends: five resamples of a hundred', () => {
  const votes = Array.from({ length: 20 }, (_, index) =>
    vote(`conflict ${index}`, index % 2 === 0 ? RIGHT : HALF, HALF),
  );
  const [low, high] = intervalOf(votes).skill as readonly [number, number];
  // A binomial of 20 at one half: 5 to 15 hold 98.8 of 100, 6 to 14 hold 95.9.
  expect(low).toBe(0.3);
  expect(high).toBe(0.7);
});
