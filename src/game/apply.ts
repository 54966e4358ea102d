import type { Scenario } from '../scenario/model/scenario.ts';
import type { GameEvent } from './events.ts';
import { outcomeOf } from './outcome.ts';
import type { GameState } from './state.ts';
import { move, openTurn, type Turn, tell } from './turn.ts';
import { type AnyVerb, type Command, verbOf } from './verbs/index.ts';
import { costOf, refusalOf } from './verbs/legality.ts';
import { no, type Refusal } from './verbs/refusals.ts';

export { newGame } from './newGame.ts';

/** A command carried out, or refused with the state as it was. */
export type Applied =
  | { readonly ok: true; readonly state: GameState; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The one door: the only way a game changes. Pure; the luck it draws is in the state it is given, and
 * that state is never written to.
 */
export function apply(scenario: Scenario, state: GameState, command: Command): Applied {
  const refusal = refusalOf(scenario, state, command);
  if (refusal !== null) return { ok: false, refusal };
  const verb = verbOf(command.type);
  if (!verb) return { ok: false, refusal: no('unknown-command') };
  const turn = openTurn(scenario, state);
  pay(turn, verb, command);
  if (turn.state.session === 'debrief' && turn.state.outcome === null) {
    turn.state.outcome = outcomeOf(scenario, turn.state);
    tell(turn, { type: 'game-ended', ending: turn.state.outcome.ending, seals: turn.state.outcome.seals });
  }
  turn.state.luck = turn.luck.left();
  return { ok: true, state: turn.state, events: turn.events };
}

/** Takes what a command costs and carries it out. What it took of political capital is told after what was done. */
function pay(turn: Turn, verb: AnyVerb, command: Command): void {
  const { attention, capital } = costOf(turn.scenario, turn.state, command);
  turn.state.attention -= attention;
  const before = turn.events.length;
  move(turn, 'capital', -capital, verb.spentAs ?? verb.id);
  const spent = turn.events.splice(before);
  verb.carryOut(turn, command);
  turn.events.splice(before + 1, 0, ...spent);
}
