import { draw, luckFrom } from '../core/luck.ts';
import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import { refusalOf } from '../game/verbs/legality.ts';
import type { GameRecord } from '../game/record/record.ts';
import { seatView } from '../game/seats/seatView.ts';
import type { GameState } from '../game/state.ts';
import { forcedMove } from '../policy/policy.ts';
import { policy } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Chooser } from './playOn.ts';

/** One command of a recorded game, with the table before and after it. */
export interface Step {
  /** Its place among the record's commands. */
  readonly at: number;
  readonly command: Command;
  readonly before: GameState;
  readonly after: GameState;
}

/**
 * A recorded game, command by command.
 * @throws where a command of the record is refused: read and replay a record before taking it apart
 */
export function stepsOf(scenario: Scenario, record: Pick<GameRecord, 'seed' | 'commands'>): Step[] {
  let before = newGame(scenario, record.seed);
  return record.commands.map((command, at) => {
    const applied = apply(scenario, before, command);
    if (!applied.ok) throw new Error(`${command.type} is refused in a recorded game`);
    const step = { at, command, before, after: applied.state };
    before = applied.state;
    return step;
  });
}

/** Steps of a text's road that are not left out when they are late, but taken as soon as they can be. */
const ROAD: ReadonlySet<Command['type']> = new Set([
  'circulate-draft',
  'place-under-silence',
  'put-in-blue',
  'call-vote',
]);

/** Whether leaving a command out means to put it off: a text's next step is taken a round later. */
export function isPutOff(command: Command): boolean {
  return ROAD.has(command.type);
}

/**
 * Plays on as its player did: the moves of each round in their order, those that cannot be made left out,
 * the steps of the text made up for in a later round, the same answers to the same cables. Where the
 * player's own moves end and the game does not, the balanced bot takes over.
 * @param from the first step that is still to come
 * @param putOff a step of the text that may not be taken in the round it was taken in
 */
export function asPlayed(
  scenario: Scenario,
  steps: readonly Step[],
  from: number,
  putOff: Step | null,
): Chooser {
  const coming = steps.slice(from);
  const answers = new Map(
    coming.flatMap(({ command }) =>
      command.type === 'answer-cable' ? [[command.event, command] as const] : [],
    ),
  );
  const moves = coming.filter(
    ({ command }) => !['answer-cable', 'close-round', 'next-quarter'].includes(command.type),
  );
  const last = steps.findLast(({ before }) => before.mission.quarter === 0)?.before.round ?? 0;
  const late: Command[] = putOff ? [putOff.command] : [];
  const barred = putOff?.before.round ?? 0;
  const steady = steadyHand(scenario);
  let next = 0;
  const ownMove = (state: GameState): Command | null => {
    if (state.round > barred) {
      const due = late.findIndex((command) => refusalOf(scenario, state, command) === null);
      if (due >= 0) return late.splice(due, 1)[0] ?? null;
    }
    for (; next < moves.length; next += 1) {
      const { command, before } = moves[next] as Step;
      if (before.round > state.round) return null;
      const refusal = refusalOf(scenario, state, command);
      if (refusal === null) {
        next += 1;
        return command;
      }
      const done = refusal.code === 'already-circulated';
      if (isPutOff(command) && !done && !late.some(({ type }) => type === command.type)) late.push(command);
    }
    return null;
  };
  return (state) => {
    if (state.session === 'cables') {
      const waiting = state.cables.find((cable) => cable.needsAnswer && cable.answered === null);
      const own = waiting && answers.get(waiting.event);
      if (own) return own;
      return forcedMove(scenario, seatView(scenario, state)) ?? { type: 'close-round' };
    }
    if (state.session === 'aftermath') return { type: 'next-quarter' };
    const own = ownMove(state);
    if (own) return own;
    return state.round > last ? steady(state) : { type: 'close-round' };
  };
}

/** The balanced bot, which sees no more than the seat does. */
export function steadyHand(scenario: Scenario): Chooser {
  const balanced = policy('balanced');
  // It draws no luck of its own.
  const hand = draw(luckFrom(1));
  return (state) => balanced(scenario, seatView(scenario, state), hand, []);
}
