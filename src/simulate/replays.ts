import { apply, newGame } from '../game/apply.ts';
import type { GameState } from '../game/state.ts';
import type { Command } from '../game/verbs/index.ts';
import { type PolicyName, policy as policyNamed } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { play } from './play.ts';

/** A game that a bot has played. */
export interface Played {
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly end: GameState;
}

/** One game from a seed, played by a bot. */
export function played(scenario: Scenario, policy: PolicyName, seed: number): Played {
  const { commands, state } = play(scenario, seed, policyNamed(policy));
  return { seed, commands, end: state };
}

/** The same commands with the same luck, by the rules as they stand now. A command that they make impossible is left out. */
export function replayed(
  scenario: Scenario,
  { seed, commands }: Pick<Played, 'seed' | 'commands'>,
): GameState {
  let state = newGame(scenario, seed);
  for (const command of commands) {
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
  return state;
}
