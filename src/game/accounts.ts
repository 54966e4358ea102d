import { roster } from '../scenario/model/roster.ts';
import type { Scenario, Source } from '../scenario/model/scenario.ts';
import type { GameEvent } from './events.ts';
import { pressurePoints } from './rules/pressurePoints.ts';

/** Numbers of a running game whose road from the start can be told. Money in M USD. */
export const ACCOUNTS = [
  'capital',
  'credibility',
  'authorities',
  'people',
  'pressure',
  'pledged',
  'obligated',
  'banked',
  'needLow',
  'needHigh',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Why a number moved: by one of the rules, by a cable or the answer to it, or by what an event tells. */
export type Cause = { readonly rule: string } | { readonly cable: string } | { readonly event: GameEvent };

/** One move of a number. In the year after the vote `quarter` counts from 1; before, it is 0. */
export interface Step {
  readonly round: number;
  readonly quarter: number;
  readonly by: number;
  readonly now: number;
  readonly cause: Cause;
}

/** Where a number stood at the start, and from where that is known. */
export interface Start extends Source {
  readonly v: number;
}

/**
 * Where a number began. Money that was there before anyone pledged comes from several funders, each with
 * its own source; theirs are joined.
 */
export function startOf(scenario: Scenario, account: Account): Start {
  const { start, need, standing } = scenario;
  switch (account) {
    case 'capital':
    case 'credibility':
    case 'authorities':
    case 'people':
    case 'pressure':
      return start[account];
    case 'needLow':
      return { ...need, v: need.v[0] };
    case 'needHigh':
      return { ...need, v: need.v[1] };
    case 'pledged':
    case 'obligated':
    case 'banked': {
      const parts = Object.values(standing?.banked ?? {});
      const src = [...new Set(parts.flatMap((part) => part.src ?? []))];
      return {
        v: parts.reduce((sum, part) => sum + part.v, 0),
        ...(src.length > 0 && { src }),
        ...(parts.some((part) => part.basis === 'design') && { basis: 'design' as const }),
      };
    }
  }
}

/**
 * What moved a number, in order, out of the log of a game: from `startOf` the steps add up to where it stands.
 * Pressure, kept in tenths, is told in the whole points that are shown. Steps of one round by one cause are one.
 */
export function roadOf(scenario: Scenario, log: readonly GameEvent[], account: Account): Step[] {
  const steps: Step[] = [];
  let round = 1;
  let quarter = 0;
  let shown = startOf(scenario, account).v;
  for (const event of log) {
    if (event.type === 'round-opened') round = event.round;
    else if (event.type === 'quarter-opened') quarter = event.quarter;
    const now = after(event, account, shown);
    if (now === shown) continue;
    const cause = causeOf(scenario, event);
    const last = steps.at(-1);
    if (last && last.round === round && last.quarter === quarter && isOne(last.cause, cause))
      steps[steps.length - 1] = { ...last, by: last.by + now - shown, now };
    else steps.push({ round, quarter, by: now - shown, now, cause });
    shown = now;
  }
  return steps.filter(({ by }) => by !== 0);
}

type MoneyEvent = Extract<GameEvent, { readonly amount: number }>;

/** The accounts of money that an event's amount is added to, or taken from. */
const MONEY: Readonly<Record<MoneyEvent['type'], Partial<Record<Account, 1 | -1>>>> = {
  'pledge-made': { pledged: 1 },
  'gift-given': { pledged: 1 },
  'pledge-lapsed': { pledged: -1 },
  'pledge-bound': { obligated: 1 },
  'pledge-paid': { banked: 1 },
  'assessed-paid': { pledged: 1, obligated: 1, banked: 1 },
};

/** Where a number stands once this event has happened. */
function after(event: GameEvent, account: Account, before: number): number {
  if (event.type === 'dial-moved') {
    if (event.dial !== account) return before;
    return event.dial === 'pressure' ? pressurePoints(event.now) : event.now;
  }
  if (event.type === 'estimate-raised')
    return account === 'needLow' ? event.low : account === 'needHigh' ? event.high : before;
  return 'amount' in event ? before + (MONEY[event.type][account] ?? 0) * event.amount : before;
}

function causeOf(scenario: Scenario, event: GameEvent): Cause {
  if (event.type !== 'dial-moved') return { event };
  return roster(scenario).events[event.why] ? { cable: event.why } : { rule: event.why };
}

function isOne(a: Cause, b: Cause): boolean {
  if ('rule' in a) return 'rule' in b && a.rule === b.rule;
  return 'cable' in a && 'cable' in b && a.cable === b.cable;
}
