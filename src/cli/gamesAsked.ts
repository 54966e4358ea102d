import type { Result } from '../core/result.ts';
import { arrange } from '../game/arrange.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { Difficulty } from '../scenario/model/arrangement.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Arguments, onlyArgument, wholeNumber } from './arguments.ts';
import { difficultyTyped, LARGEST_SEED, policyTyped } from './command.ts';
import type { Fault } from './fault.ts';
import { findScenario } from './scenarios.ts';

/** The games that a command was asked to play. */
export interface GamesAsked {
  /** As it is arranged for them. */
  readonly scenario: Scenario;
  readonly policy: PolicyName;
  readonly difficulty: Difficulty;
  readonly games: number;
  /** Of the first game. */
  readonly seed: number;
}

/**
 * Reads SCENARIO, --policy, --difficulty, --games and --seed as far as the command has them.
 * @param usual games where nothing is said
 * @param most games that may be asked for
 */
export function gamesAsked(given: Arguments, usual: number, most: number): Result<GamesAsked, Fault> {
  const named = onlyArgument(given, 'SCENARIO');
  if (!named.ok) return named;
  const policy = policyTyped(given.values.policy);
  if (!policy.ok) return policy;
  const difficulty = difficultyTyped(given.values.difficulty);
  if (!difficulty.ok) return difficulty;
  const games = wholeNumber(given.values.games, usual, 'games', 1, most);
  if (!games.ok) return games;
  const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED);
  if (!seed.ok) return seed;
  const found = findScenario(named.value);
  if (!found.ok) return found;
  return {
    ok: true,
    value: {
      scenario: arrange(found.value, { difficulty: difficulty.value }),
      policy: policy.value,
      difficulty: difficulty.value,
      games: games.value,
      seed: seed.value,
    },
  };
}
