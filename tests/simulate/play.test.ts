import { expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { simulate } from '../../src/simulate/batch.ts';
import { play, policyLuck } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

test.each(POLICIES)('%s plays every game to an end, the same each time', (name) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const [first, again] = [play(scenario, seed, policy(name)), play(scenario, seed, policy(name))];
    expect(first.state.outcome).not.toBeNull();
    expect(digest(again)).toBe(digest(first));
  }
});

test('another seed is another game', () => {
  const ends = new Set(
    Array.from({ length: 20 }, (_, seed) => digest(play(scenario, seed, policy('history')).state)),
  );
  expect(ends.size).toBe(20);
});

test('a policy draws from luck of its own: drawing more changes nobody else’s dice', () => {
  const history = policy('history');
  const restless = play(scenario, 4, (situation, view, hand, made) => {
    hand.below(6);
    return history(situation, view, hand, made);
  });
  expect(digest(restless.state)).toBe(digest(play(scenario, 4, history).state));
  expect(policyLuck(4).left()).not.toEqual(play(scenario, 4, history).state.luck);
});

test('game i of a batch is the game of seed + i', () => {
  const batch = simulate(scenario, 'history', 5, 40);
  const endings = [40, 41, 42, 43, 44].map(
    (seed) => play(scenario, seed, policy('history')).state.outcome?.ending,
  );
  for (const [ending, count] of Object.entries(batch.endings)) {
    expect(count).toBe(endings.filter((one) => one === ending).length);
  }
});

test('a policy that asks for what is refused, or never ends, is a bug and says so', () => {
  expect(() => play(scenario, 1, () => ({ type: 'call-vote' }))).toThrow(
    'seed 1, command 0: call-vote is refused (not-now)',
  );
  const idle = () => ({ type: 'read-record', who: 'china' }) as const;
  expect(() => play(scenario, 1, idle)).toThrow('refused');
});
