import { beforeAll, describe, expect, test } from 'vitest';
import { POLICIES, type PolicyName } from '../../src/policy/policies.ts';
import { type Batch, simulate } from '../../src/simulate/batch.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

describe('the moves that history made, 1,000 games', () => {
  const GAMES = 1000;
  let batch: Batch;
  beforeAll(() => {
    batch = simulate(scenario, 'history', GAMES, 1);
  }, 120_000);

  test('the text is adopted in at least 95 of 100, and never vetoed', () => {
    expect(batch.vote.adopted).toBeGreaterThanOrEqual(0.95 * GAMES);
    expect(batch.vote.vetoed).toBe(0);
  });

  test('thirteen in favour, none against and two abstaining is the most frequent count', () => {
    expect(Object.keys(batch.tally)[0]).toBe('13-0-2');
  });

  test.each(['china', 'russia'])('%s abstains in at least 60 of 100', (who) => {
    expect(batch.members[who]?.abstain).toBeGreaterThanOrEqual(0.6 * GAMES);
  });

  test('whenever anyone leads it is Kenya', () => {
    const { kenya, none, ...others } = batch.lead;
    expect(kenya).toBeGreaterThan(0);
    expect((kenya ?? 0) + (none ?? 0)).toBe(GAMES);
    expect(Object.values(others).every((count) => count === 0)).toBe(true);
  });
});

describe('the bots, 300 games each', () => {
  const GAMES = 300;
  let batches: Record<PolicyName, Batch>;
  beforeAll(() => {
    const played = POLICIES.map((name) => [name, simulate(scenario, name, GAMES, 1)] as const);
    batches = Object.fromEntries(played) as Record<PolicyName, Batch>;
  }, 240_000);

  test('random adopts in under 15 of 100', () => {
    expect(batches.random.vote.adopted).toBeLessThan(0.15 * GAMES);
  });

  test('passive never puts a text to the vote', () => {
    expect(batches.passive.vote.notTabled).toBe(GAMES);
  });

  test('hardline almost never gets a text', () => {
    expect(batches.hardline.vote.adopted).toBeLessThan(0.05 * GAMES);
  });

  test('soften often gets a text and rarely a mission', () => {
    expect(batches.soften.vote.adopted).toBeGreaterThan(0.6 * GAMES);
    expect(GAMES - batches.soften.seals.lead.empty).toBeLessThan(0.1 * GAMES);
  });

  test('balanced gets furthest: more of the four seals than any other bot', () => {
    const others = POLICIES.filter((name) => name !== 'balanced' && name !== 'history');
    const best = Math.max(...others.map((name) => sealed(batches[name])));
    expect(sealed(batches.balanced)).toBeGreaterThan(best);
  });

  test('every batch counts every game once', () => {
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    for (const batch of Object.values(batches)) {
      expect(sum(batch.endings)).toBe(GAMES);
      expect(sum(batch.vote)).toBe(GAMES);
      expect(sum(batch.lead)).toBe(GAMES);
      expect(sum(batch.tally)).toBe(GAMES - batch.vote.notTabled);
      for (const hands of Object.values(batch.members))
        expect(sum({ ...hands })).toBe(GAMES - batch.vote.notTabled);
      for (const seal of Object.values(batch.seals)) expect(sum({ ...seal })).toBe(GAMES);
    }
  });
});

/** Seals of a batch added up: a half counts one, a full one two. */
function sealed({ seals }: Batch): number {
  return Object.values(seals).reduce((sum, { half, full }) => sum + half + 2 * full, 0);
}
