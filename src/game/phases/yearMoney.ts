import { logistic } from '../../core/logistic.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import { chanceAnswered, holdReasons } from '../rules/holds.ts';
import { bind, boundPerQuarter } from '../rules/pledging.ts';
import { HOLD, MONEY } from '../tuning/index.ts';
import { send, sendFunder, type Turn, tell } from '../turn.ts';

/**
 * One quarter of a pledge's life after the vote: some is bound, some of what is bound is paid, some is
 * held by a committee, some lapses (MODEL.md 5.2). What is paid in runs up to MONEY.paidShare of what is
 * bound and no further.
 */
export function passQuarterOfMoney(turn: Turn, adopted: Levels | null, quarter: number): void {
  const { state, scenario } = turn;
  if (adopted === null) return;
  for (const definition of scenario.funders) {
    const funder = state.funders[definition.id];
    if (!funder || funder.pledged === 0) continue;
    const held = definition.congress ? monthsHeld(turn, definition.id, adopted, quarter) : 0;
    const unbound = funder.pledged - funder.obligated;
    const rate = boundPerQuarter(adopted);
    bind(turn, definition.id, Math.round((unbound * rate * (3 - held)) / 3000));
    const due = (funder.obligated * MONEY.paidShare) / 1000 - funder.banked;
    const paid = Math.round((due * MONEY.payPerQuarter) / 1000);
    if (paid > 0) {
      funder.banked += paid;
      sendFunder(turn, definition.id, { type: 'pledge-paid' });
      tell(turn, { type: 'pledge-paid', who: definition.id, amount: paid });
    }
    if (quarter === 4 && !definition.congress && turn.luck.chance(MONEY.lapse)) {
      const lost = funder.pledged - funder.obligated;
      if (lost > 0) {
        funder.pledged -= lost;
        tell(turn, { type: 'pledge-lapsed', who: definition.id, amount: lost });
        if (funder.banked === 0) sendFunder(turn, definition.id, { type: 'pledge-lapsed' });
      }
    }
  }
}

/** Months of this quarter, 0 to 3, for which a committee keeps money from being bound. */
function monthsHeld(turn: Turn, id: string, adopted: Levels, quarter: number): number {
  const { state, scenario } = turn;
  const funder = state.funders[id];
  if (funder?.state === 'onHold') return sitOutHold(turn, id, adopted, 4);
  const notified = (HOLD.tranches as readonly number[]).includes(quarter);
  if (!notified || state.congress.holds > 0) return 0;
  const score = holdReasons(scenario, state, adopted).reduce((sum, { value }) => sum + value, 0);
  if (!turn.luck.chance(logistic(-score))) return 0;
  state.congress.holds += 1;
  send(turn, 'congress', { type: 'hold-placed' });
  sendFunder(turn, id, { type: 'hold-placed' });
  tell(turn, { type: 'pledge-held', who: id });
  return sitOutHold(turn, id, adopted, 1);
}

/**
 * A hold by the month, from its first to its fourth: questions are answered, or from the third month the
 * White House overrides the committee, and after the fourth it always has.
 * @param month which month of the hold this quarter begins with
 * @returns months of this quarter that passed under it
 */
function sitOutHold(turn: Turn, id: string, adopted: Levels, month: number): number {
  const answered = chanceAnswered(turn.state, id, adopted);
  for (let now = month; now <= month + 2; now += 1) {
    const answer = turn.luck.chance(answered);
    const override =
      now > HOLD.overrideFrom || (now === HOLD.overrideFrom && turn.luck.chance(HOLD.override));
    if (!answer && !override) continue;
    send(turn, 'congress', { type: answer ? 'hold-lifted' : 'hold-overridden' });
    sendFunder(turn, id, { type: 'hold-lifted' });
    return now - month + 1;
  }
  return 3;
}
