import { logistic } from '../../core/logistic.ts';
import { thousandths } from '../../core/numbers.ts';
import { roster } from '../../scenario/roster.ts';
import type { Levels } from '../../scenario/scenario.ts';
import { move, send, sendContributor, sendFunder, type Turn, tell, tellBefore } from '../turn.ts';
import { estimatedNeed, leadOf, pledgedSoFar } from './situation.ts';
import { DIPLOMACY, MONEY } from './tuning.ts';

/**
 * A pledging conference, as at Nassau in June 2023: each funder pledges out of what it has left, by its
 * own benefit, more where a lead is named and oversight is written in, less at every further conference.
 */
export function hostConference(turn: Turn): void {
  const { state, scenario } = turn;
  state.attention -= 2;
  const times = state.conferences;
  const base = MONEY.conference[Math.min(times, MONEY.conference.length - 1)] ?? 0;
  const appeal = leadOf(state.leads) === null ? MONEY.noLead : MONEY.leadNamed;
  const oversight = 1000 + MONEY.oversightPerLevel * state.draft.levels.oversight;
  const share = Math.min(1000, thousandths(pledgedSoFar(state.funders), estimatedNeed(state)));
  const at = turn.events.length;
  let total = 0;
  for (const funder of scenario.funders) {
    const drawn = [
      base,
      appeal,
      oversight,
      1000 + Math.floor((MONEY.complementarity * share) / 1000),
      750 + turn.luck.below(501),
    ];
    const amount = Math.floor(
      drawn.reduce(
        (sum, factor) => (sum * factor) / 1000,
        (left(turn, funder.id) * (40 + funder.benefit.v)) / 100,
      ),
    );
    total += pledge(turn, funder.id, amount);
  }
  state.conferences = times + 1;
  tellBefore(turn, at, { type: 'conference-held', pledged: total, times: times + 1 });
  if (times === 0)
    for (const contributor of scenario.contributors)
      sendContributor(turn, contributor.id, { type: 'approached' });
}

/** What a funder has not yet pledged of the most it could give, M USD. */
function left(turn: Turn, id: string): number {
  return Math.max(
    0,
    (roster(turn.scenario).funders[id]?.ceiling.v ?? 0) - (turn.state.funders[id]?.pledged ?? 0),
  );
}

/**
 * A funder announces an amount, up to its ceiling; less than is worth announcing stays a signal.
 * @returns what was in fact announced, M USD
 */
export function pledge(turn: Turn, id: string, amount: number): number {
  const funder = turn.state.funders[id];
  const given = Math.min(Math.floor(amount), left(turn, id));
  if (!funder) return 0;
  if (given < MONEY.leastPledge) {
    sendFunder(turn, id, { type: 'asked' });
    return 0;
  }
  funder.pledged += given;
  sendFunder(turn, id, { type: 'pledge-made' });
  tell(turn, { type: 'pledge-made', who: id, amount: given });
  return given;
}

/** Chases one pledge until some of it is bound by law. */
export function chasePledge(turn: Turn, id: string): void {
  const funder = turn.state.funders[id];
  if (!funder) return;
  turn.state.attention -= 1;
  bind(
    turn,
    id,
    Math.floor(((funder.pledged - funder.obligated) * MONEY.chase * 2) / (1000 * (1 + funder.chased))),
  );
  funder.chased += 1;
}

function bind(turn: Turn, id: string, amount: number): void {
  const funder = turn.state.funders[id];
  if (!funder || amount <= 0) return;
  funder.obligated += amount;
  sendFunder(turn, id, { type: 'pledge-bound' });
  tell(turn, { type: 'pledge-bound', who: id, amount });
}

/** Committees are briefed: capital first, and then some of the home budget. Questions may be left open. */
export function briefCongress(turn: Turn): void {
  const { state, scenario } = turn;
  state.attention -= 1;
  const times = state.congress.briefings;
  state.congress.briefings = times + 1;
  tell(turn, { type: 'congress-briefed', times: times + 1 });
  const gains = DIPLOMACY.congressCapital;
  move(turn, 'capital', gains[Math.min(times, gains.length - 1)] ?? 0, 'congress');
  send(turn, 'congress', { type: 'briefed', satisfied: state.draft.levels.transparency >= 2 });
  const home = scenario.funders.find((funder) => funder.congress);
  const money = DIPLOMACY.congressMoney[times] ?? 0;
  if (home && money > 0) pledge(turn, home.id, money);
}

/**
 * One quarter of a pledge's life after the vote: some is bound, some of what is bound is paid, some is
 * held by a committee, some lapses (model.md 3.5, 5.6).
 */
export function passQuarterOfMoney(turn: Turn, adopted: Levels | null, quarter: number): void {
  const { state, scenario } = turn;
  if (adopted === null) return;
  for (const definition of scenario.funders) {
    const funder = state.funders[definition.id];
    if (!funder || funder.pledged === 0) continue;
    if (definition.congress && holdPlaced(turn, adopted))
      sendFunder(turn, definition.id, { type: 'hold-placed' });
    if (funder.state === 'onHold') {
      liftHold(turn, definition.id);
      continue;
    }
    bind(
      turn,
      definition.id,
      Math.floor(((funder.pledged - funder.obligated) * MONEY.bindPerQuarter) / 1000),
    );
    const due = Math.floor(((funder.obligated - funder.banked) * MONEY.payPerQuarter) / 1000);
    const paid = Math.floor((due * MONEY.leak) / 1000);
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

/** A committee holds money it has questions about: more without plan detail, less where burdens are shared. */
function holdPlaced(turn: Turn, adopted: Levels): boolean {
  const { state } = turn;
  if (state.congress.holds > 0) return false;
  const others = pledgedSoFar(state.funders) - (state.funders[turn.scenario.seat]?.pledged ?? 0);
  const score =
    -50 + 60 + (adopted.transparency < 2 ? 80 : 0) - Math.min(50, others / 3) - 30 * state.congress.briefings;
  if (!turn.luck.chance(logistic(Math.round(score)))) return false;
  state.congress.holds += 1;
  send(turn, 'congress', { type: 'hold-placed' });
  tell(turn, { type: 'pledge-held', who: turn.scenario.seat });
  return true;
}

/** A hold ends within a quarter or two: questions are answered, or the White House goes round them. */
function liftHold(turn: Turn, id: string): void {
  const { congress } = turn.state;
  if (congress.state !== 'hold') {
    sendFunder(turn, id, { type: 'hold-lifted' });
    return;
  }
  if (turn.luck.chance(350 + 100 * congress.briefings)) {
    send(turn, 'congress', { type: 'hold-lifted' });
    sendFunder(turn, id, { type: 'hold-lifted' });
  } else if (turn.luck.chance(400)) {
    send(turn, 'congress', { type: 'hold-overridden' });
    sendFunder(turn, id, { type: 'hold-lifted' });
  }
}
