import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import { penOf, roster } from '../../scenario/model/roster.ts';
import { needsCouncil, partnersIn } from '../rules/partners.ts';
import { isCommitted } from '../actors/candidateLead.ts';
import { isAwaited } from '../actors/contributor.ts';
import { isLost } from '../actors/draftResolution.ts';
import { isRequested } from '../actors/hostAuthorities.ts';
import { consentUnder, demandMet } from '../rules/consent.ts';
import { isPaidByScale, needBetween, needFor } from '../rules/need.ts';
import { leadOf, moneyIn, pledgedSoFar } from '../rules/situation.ts';
import { MONEY } from '../tuning/index.ts';
import type { SeatView, WhipCount } from '../seats/view.ts';
import type { MemberPart } from '../actors/member.ts';
import type { GameState } from '../state.ts';
import type { Facts } from './rule.ts';

/** What a seat knows of the four locks: what it can count on, and what may come of all that is promised. */
export interface Seen {
  readonly sure: Facts;
  readonly possible: Facts;
}

/** What has happened, as the truth and a seat's view both have it. */
type Happened = Pick<
  GameState,
  'draft' | 'leads' | 'contributors' | 'funders' | 'host' | 'meeting' | 'authorities' | 'people'
> & { readonly members: Readonly<Record<string, Pick<MemberPart, 'vote'>>> };

/** What the four locks are judged on in truth: the text in force, and what has come of it. */
export function truthOf(scenario: Scenario, state: GameState): Facts {
  const levels = adoptedIn(state) ?? state.draft.levels;
  return happened(scenario, state, levels, needFor(state.hidden.need, levels, state.pressure));
}

/**
 * The same as a seat sees it. Before the vote it counts on hands, and on people and money that are promised; after
 * it on hands that were raised, people who came and money in the bank. The end of a game leaves nothing open.
 * @param levels the text that is looked at; one that is adopted stands in its place
 * @param count hands expected for that text; of no use where a meeting stands in place of the vote
 */
export function seenFrom(
  scenario: Scenario,
  view: SeatView,
  levels: Levels,
  count: Pick<WhipCount, 'low' | 'high'>,
): Seen {
  const adopted = adoptedIn(view);
  const text = adopted ?? levels;
  if (view.outcome) return exactly(happened(scenario, view, text, view.outcome.need));
  const [low, high] = needBetween(view, text);
  const now = happened(scenario, view, text, high);
  if (isLost(view.draft.state)) return exactly(now);
  const people = promised(scenario, view);
  const cash = Math.max(now.cash, payable(view, text, low));
  if (adopted !== null)
    return { sure: now, possible: { ...now, cash, cost: low, people: people.given + people.considered } };
  const heard = view.civil.strands.accordFirst !== 'unheard';
  const sure: Facts = {
    ...now,
    hands: count.low,
    partners: partnersIn(view, penOf(scenario)).length,
    people: people.given,
    signals: pledgedSoFar(view.funders),
    accord: heard && now.accord,
  };
  const then = consentUnder(scenario, view, text);
  return {
    sure,
    possible: {
      ...sure,
      adopted: scenario.meeting === undefined || !needsCouncil(text),
      hands: count.high,
      people: people.given + people.considered,
      cash,
      cost: low,
      authorities: Math.max(now.authorities, then.authorities),
      haitians: Math.max(now.haitians, then.people),
      accord: !heard || now.accord,
    },
  };
}

function exactly(facts: Facts): Seen {
  return { sure: facts, possible: facts };
}

/** The text in force, or null where none is. */
function adoptedIn({ draft }: Pick<GameState, 'draft'>): Levels | null {
  return draft.state === 'adopted' ? draft.circulated : null;
}

function happened(scenario: Scenario, table: Happened, levels: Levels, cost: number): Facts {
  const bodies = [...Object.values(table.leads), ...Object.values(table.contributors)];
  return {
    levels,
    adopted: adoptedIn(table) !== null,
    hands: Object.values(table.members).filter(({ vote }) => vote?.hand === 'yes').length,
    partners: table.meeting?.partners.length ?? 0,
    people: bodies.reduce((sum, { arrived }) => sum + arrived, 0),
    cash: moneyIn(table.funders).banked,
    signals: table.meeting?.signalled ?? 0,
    cost,
    authorities: table.authorities,
    haitians: table.people,
    letter: isRequested(table.host),
    accord: demandMet(scenario, 'accordFirst', levels),
  };
}

/** People that governments have given their word for, and those that a country named to lead is considering. */
function promised(
  scenario: Scenario,
  view: SeatView,
): { readonly given: number; readonly considered: number } {
  let given = 0;
  for (const { state, pledged, arrived } of Object.values(view.contributors))
    given += isAwaited(state) ? pledged : arrived;
  for (const [id, lead] of Object.entries(view.leads))
    given += isCommitted(lead.state) ? Math.max(lead.arrived, personnelOf(scenario, view, id)) : lead.arrived;
  const named = leadOf(view.leads);
  const open = named !== null && !isCommitted(named.state);
  return { given, considered: open ? personnelOf(scenario, view, named.id) : 0 };
}

/** People that a candidate lead would send: what its assessment said, or what is expected of it. */
function personnelOf(scenario: Scenario, view: SeatView, id: string): number {
  return view.leads[id]?.personnel || (roster(scenario).leads[id]?.personnel.v ?? 0);
}

/** The most that may be in the bank at the end of the year of all that is pledged, and of what the scale brings. */
function payable(view: SeatView, levels: Levels, cost: number): number {
  return Math.floor((pledgedSoFar(view.funders) * MONEY.paidShare) / 1000) + paidByScale(levels, cost);
}

/** What the UN's scale of assessments brings in within the year, M USD. */
export function paidByScale(levels: Levels, cost: number): number {
  return isPaidByScale(levels) ? Math.floor((cost * MONEY.assessedCollected) / 1000) : 0;
}
