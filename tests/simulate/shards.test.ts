import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Batch, joined, partsOf, simulate } from '../../src/simulate/batch.ts';
import { markOf, merged, runOf, type Shard } from '../../src/simulate/shard.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const WHOLE = { games: 7, seed: 40 };
const whole = simulate(scenario, 'rush', WHOLE.games, WHOLE.seed);
const shards = [1, 2, 3].map((part): Shard => {
  const { games, seed } = runOf(WHOLE, { part, of: 3 });
  return {
    ...simulate(scenario, 'rush', games, seed),
    shard: markOf(scenario, WHOLE, { part, of: 3 }, '1.0'),
  };
}) as [Shard, Shard, Shard];

describe('the parts of a run', () => {
  test('follow one another, hold every game once, and differ by a game at most', () => {
    const runs = fc.record({ games: fc.integer({ min: 1, max: 500 }), seed: fc.nat(1000) });
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 40 }), (run, of) => {
        let next = run.seed;
        const sizes = partsOf(run, of).map(({ games, seed }) => {
          expect(seed).toBe(next);
          next += games;
          return games;
        });
        expect(next).toBe(run.seed + run.games);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('joined are the batch of a single run, to the byte', () => {
    for (const of of [1, 2, 7]) {
      const batches = partsOf(WHOLE, of).map(({ games, seed }) => simulate(scenario, 'rush', games, seed));
      expect(JSON.stringify(joined(batches))).toBe(JSON.stringify(whole));
    }
  });
});

describe('shards', () => {
  const mended = (shard: Shard, mark: Partial<Shard['shard']>, batch: Partial<Batch> = {}): Shard => ({
    ...shard,
    ...batch,
    shard: { ...shard.shard, ...mark },
  });
  const [first, second, third] = shards;

  test('are the single run, in whatever order they come', () => {
    for (const order of [
      [first, second, third],
      [third, first, second],
    ]) {
      const put = merged(order);
      expect(put.ok && JSON.stringify(put.value)).toBe(JSON.stringify(whole));
    }
  });

  test.each([
    ['hash', mended(second, { hash: 'other' })],
    ['model', mended(second, { model: 'other' })],
    ['version', mended(second, { version: '2.0' })],
    ['run', mended(second, { of: 4 })],
    ['run', mended(second, { run: { games: 8, seed: 40 } })],
    ['run', mended(second, { run: { games: 7, seed: 41 } })],
    ['policy', mended(second, {}, { policy: 'soften' })],
    ['scenario', mended(second, {}, { scenario: 'other' })],
    ['difficulty', { ...second, difficulty: 'hard' }],
  ] as const)('of another %s are refused', (what, other) => {
    expect(merged([first, other, third])).toEqual({
      ok: false,
      problems: { code: 'other-run', what, other: 1 },
    });
  });

  test('with the same seeds are refused, and the first of those seeds is named', () => {
    expect(merged([first, second, third, second])).toEqual({
      ok: false,
      problems: { code: 'same-seeds', one: 1, other: 3, seed: second.seed },
    });
    const longer = mended(first, {}, { games: first.games + 1 });
    expect(merged([second, longer, third])).toMatchObject({
      problems: { code: 'same-seeds', one: 0, other: 1, seed: second.seed },
    });
  });

  test('of which some are missing are refused, and those are named', () => {
    expect(merged([second])).toEqual({
      ok: false,
      problems: { code: 'parts-missing', parts: [1, 3], of: 3 },
    });
  });
});
