import { apply, newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Command, VERB_IDS } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { median } from './council.ts';

/** Round in which commands are measured: a text is out, and much is known. */
const ROUND = 6;
const TIMES = 400;

/** What each command takes that may be asked for in the middle of a game, microseconds, the longest first. */
export function commandTimes(
  scenario: Scenario,
): readonly { readonly what: string; readonly microseconds: number }[] {
  const state = inTheMiddle(scenario);
  const legal = legalCommands(scenario, seatView(scenario, state));
  return VERB_IDS.flatMap((verb) => {
    const command = legal.find(({ type }) => type === verb);
    return command
      ? [{ what: verb, microseconds: median(TIMES, () => apply(scenario, state, command)) }]
      : [];
  }).sort((a, b) => b.microseconds - a.microseconds);
}

/** A game of the balanced bot at the opening of a round. */
function inTheMiddle(scenario: Scenario): GameState {
  let state = newGame(scenario, 1);
  for (const command of play(scenario, 1, policy('balanced')).commands as readonly Command[]) {
    if (state.round === ROUND && state.session === 'moves') return state;
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(`${command.type} is refused`);
    state = applied.state;
  }
  throw new Error(`no game of the balanced bot reaches round ${ROUND}`);
}
