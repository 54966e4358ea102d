import { expect, test } from 'vitest';
import { arrange } from '../../src/game/arrange.ts';
import { policy } from '../../src/policy/policies.ts';
import type { DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

test('the harder the game, the fewer seals the same player fills', () => {
  const full = (difficulty: (typeof DIFFICULTIES)[number]): number => {
    const scenario = arrange(nassau(), { difficulty });
    let seals = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const { state } = play(scenario, seed, policy('balanced'));
      seals += Object.values(state.outcome?.seals ?? {}).filter((seal) => seal === 'full').length;
    }
    return seals;
  };
  const [story, normal, hard] = [full('story'), full('normal'), full('hard')];
  expect(story).toBeGreaterThan(normal);
  expect(normal).toBeGreaterThan(hard);
});
