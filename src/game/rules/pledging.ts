import { logistic } from '../../core/logistic.ts';
import { thousandths } from '../../core/numbers.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Funder, Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { FunderPart } from '../actors/funder.ts';
import type { GameState, Reason } from '../state.ts';
import { move, send, sendContributor, sendFunder, type Turn, tell, tellBefore } from '../turn.ts';
import { estimatedNeed, leadOf, pledgedSoFar, type Table } from './situation.ts';
import { DIPLOMACY, HOLD, MONEY } from './tuning.ts';

/**
 * A pledging conference, as at Nassau in June 2023: each funder pledges out of what it has left, by its
 * own benefit, more where a lead is named and oversight is written in, less at every further conference.
 */
export function hostConference(turn: Turn): void {
  const { state, scenario } = turn;
  state.attention -= 2;
  const times = state.conferences;
  // Each gives for what stood when the conference opened, not for what a neighbour has just said.
  const table = { ...state, funders: { ...state.funders } };
  for (const { id } of scenario.funders) table.funders[id] = { ...(state.funders[id] as FunderPart) };
  const at = turn.events.length;
  let total = 0;
  for (const funder of scenario.funders) {
    const luck = CONFERENCE_LUCK.least + turn.luck.below(CONFERENCE_LUCK.spread);
    total += pledge(turn, funder.id, drawnOut(funder, table, luck, null));
  }
  state.conferences = times + 1;
  tellBefore(turn, at, { type: 'conference-held', pledged: total, times: times + 1 });
  if (times === 0)
    for (const contributor of scenario.contributors)
      sendContributor(turn, contributor.id, { type: 'approached' });
}

/** Luck of one funder at a conference, thousandths: the least, and how many values there are. */
export const CONFERENCE_LUCK = { least: 750, spread: 501 } as const;

/**
 * What a conference would draw out of a funder, M USD, not yet rounded down to what is announced. Its
 * factors multiply; each is told as what it added to or took from the sum it met, in hundredths of an M
 * USD, so that the reasons add up to the amount.
 * @param table the funders, leads and text as the conference opens
 * @param luck thousandths, from CONFERENCE_LUCK
 */
export function drawnOut(
  funder: Funder,
  table: Pick<Table, 'funders' | 'leads' | 'draft' | 'estimate' | 'conferences'>,
  luck: number,
  into: Reason[] | null,
): number {
  const unpledged = Math.max(0, funder.ceiling.v - (table.funders[funder.id]?.pledged ?? 0));
  const share = Math.min(1000, thousandths(pledgedSoFar(table.funders), estimatedNeed(table)));
  const factors = [
    ['fund.conference', MONEY.conference[Math.min(table.conferences, MONEY.conference.length - 1)] ?? 0],
    ['fund.lead', leadOf(table.leads) === null ? MONEY.noLead : MONEY.leadNamed],
    ['fund.oversight', 1000 + MONEY.oversightPerLevel * table.draft.levels.oversight],
    ['fund.others', 1000 + Math.floor((MONEY.complementarity * share) / 1000)],
    ['fund.hidden', luck],
  ] as const;
  let told = 100 * unpledged;
  into?.push({ key: 'fund.left', value: told });
  const tellOf = (key: string, amount: number): void => {
    const now = Math.floor(100 * amount);
    into?.push({ key, value: now - told });
    told = now;
  };
  let sum = (unpledged * (40 + funder.benefit.v)) / 100;
  tellOf('fund.benefit', sum);
  for (const [key, factor] of factors) {
    sum = (sum * factor) / 1000;
    tellOf(key, sum);
  }
  return sum;
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
 * held by a committee, some lapses (model.md 3.5, 5.6). What is paid in runs up to MONEY.leak of what is
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
    const rate = MONEY.bindPerQuarter[adopted.transparency];
    bind(turn, definition.id, Math.round((unbound * rate * (3 - held)) / 3000));
    const due = (funder.obligated * MONEY.leak) / 1000 - funder.banked;
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

/**
 * Why a committee would let a tranche go, each in hundredths of a logit: the terms of model.md 5.6 with
 * their signs turned. Their sum above zero leans to letting it go.
 * @param levels the text in force
 */
export function holdReasons(scenario: Scenario, state: GameState, levels: Levels): Reason[] {
  const others = pledgedSoFar(state.funders) - (state.funders[scenario.seat]?.pledged ?? 0);
  const burdenShared = Math.min(1000, 2 * thousandths(others, estimatedNeed(state)));
  const reasons: Reason[] = [
    { key: 'hold.usual', value: -HOLD.constant - HOLD.split },
    { key: 'hold.plan', value: levels.transparency < 2 ? -HOLD.noPlan : 0 },
    { key: 'hold.election', value: inElectionYear(scenario, state.mission.quarter) ? -HOLD.electionYear : 0 },
    { key: 'hold.migration', value: -Math.round((HOLD.migration * state.pressure) / 1000) },
    { key: 'hold.others', value: -Math.round((HOLD.shared * burdenShared) / 1000) },
    { key: 'hold.briefed', value: -HOLD.briefing * state.congress.briefings },
  ];
  return reasons.filter(({ value }) => value !== 0);
}

/** Whether the middle of a quarter after the vote lies in an even year, when Congress is elected. */
function inElectionYear({ period }: Scenario, quarter: number): boolean {
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7)) + 3 * (quarter - 1) + 1;
  return (year + Math.floor((month - 1) / 12)) % 2 === 0;
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
 * White House goes round the committee, and after the fourth it always has.
 * @param month which month of the hold this quarter begins with
 * @returns months of this quarter that passed under it
 */
function sitOutHold(turn: Turn, id: string, adopted: Levels, month: number): number {
  const { congress, funders } = turn.state;
  const others = pledgedSoFar(funders) - (funders[id]?.pledged ?? 0);
  const answered =
    HOLD.answered +
    (adopted.transparency >= 2 ? HOLD.answeredPlan : 0) +
    HOLD.answeredBriefing * congress.briefings +
    (thousandths(others, estimatedNeed(turn.state)) >= 500 ? HOLD.answeredShared : 0);
  for (let now = month; now <= month + 2; now += 1) {
    const answer = turn.luck.chance(answered);
    const override = now >= 4 || (now === 3 && turn.luck.chance(HOLD.override));
    if (!answer && !override) continue;
    send(turn, 'congress', { type: answer ? 'hold-lifted' : 'hold-overridden' });
    sendFunder(turn, id, { type: 'hold-lifted' });
    return now - month + 1;
  }
  return 3;
}
