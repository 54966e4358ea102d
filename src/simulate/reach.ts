import { type Lock, wholeOf, WORTH } from '../game/locks/rule.ts';
import type { GameRecord } from '../game/record/record.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { steadyHand, stepsOf } from './asPlayed.ts';
import { dealt, playOn } from './playOn.ts';
import { type Range, rangeOf, sealsOf } from './sealWorth.ts';
import { DEALS, type Progress } from './turningPoints.ts';

/** What was still to be had at the opening of a round. */
export interface Reach {
  readonly round: number;
  readonly seals: Readonly<Record<Lock, Range>>;
  /** All four seals together, 0 to 4. */
  readonly whole: Range;
}

/**
 * What was still within reach as each round opened: the seals that the balanced bot comes to, taking over
 * there and seeing no more than the seat did, with the same hidden truth and in each round the same luck.
 * It is no perfect player, so more may have been possible; where the curve falls, something was lost.
 * @param luck any 32-bit integer; the same gives the same result
 */
export function* reachOf(
  scenario: Scenario,
  record: Pick<GameRecord, 'seed' | 'commands'>,
  luck: number,
  deals = DEALS,
): Generator<Progress, Reach[]> {
  const openings = stepsOf(scenario, record)
    .filter(({ command }) => command.type === 'begin' || command.type === 'close-round')
    .map(({ after }) => after)
    .filter(({ session }) => session !== 'aftermath' && session !== 'debrief');
  const found: Reach[] = [];
  for (const state of openings) {
    yield { done: found.length, of: openings.length };
    const ends = Array.from({ length: deals }, (_, deal) =>
      sealsOf(playOn(scenario, state, steadyHand(scenario), dealt(luck, deal))),
    );
    const range = (lock: Lock): Range => rangeOf(ends.map((seals) => WORTH[seals[lock]]));
    found.push({
      round: state.round,
      seals: { text: range('text'), lead: range('lead'), money: range('money'), consent: range('consent') },
      whole: rangeOf(ends.map(wholeOf)),
    });
  }
  return found;
}
