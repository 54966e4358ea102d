import { OPTIONAL_VERBS, type Verb } from '../game/verbs/index.ts';
import { type Policy, type PolicyName, policy } from '../policy/policies.ts';
import { type Scenario } from '../scenario/model/scenario.ts';
import { explorer } from './explorer.ts';

/** Who sits in the chair: one of the bots, or an explorer, which makes up a plan for each game. */
export type Player = PolicyName | 'explorer';

/** One way to play a scenario: who plays, and the move that it has to do without. */
export interface Line {
  readonly player: Player;
  readonly without: Verb | null;
}

/** One game that shows something. */
export interface Shown extends Line {
  readonly seed: number;
}

/** A line as one word: `balanced`, `balanced-without-call`. */
export function nameOfLine({ player, without }: Line): string {
  return without === null ? player : `${player}-without-${without}`;
}

/** The policy of a player, for one game. */
export function policyOf(player: Player): Policy {
  return player === 'explorer' ? explorer() : policy(player);
}

/** The moves that a scenario has, of those that it may leave out. */
export function verbsOf({ verbs }: Scenario): readonly Verb[] {
  return verbs === undefined ? OPTIONAL_VERBS : OPTIONAL_VERBS.filter((verb) => verbs.includes(verb));
}

/**
 * The scenario with one move forbidden. It is refused like any other move that cannot be made, so the policy
 * goes on to what it would do next; what it then plays is legal in the whole scenario too.
 */
export function forbidding(scenario: Scenario, without: Verb | null): Scenario {
  if (without === null) return scenario;
  return { ...scenario, verbs: verbsOf(scenario).filter((verb) => verb !== without) };
}
