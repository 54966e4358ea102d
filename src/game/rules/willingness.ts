import { logistic } from '../../core/logistic.ts';
import { thousandths } from '../../core/numbers.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Contributor, Lead, LeadCondition, Levels, Paragraph } from '../../scenario/model/scenario.ts';
import { type CandidateLeadState, isCommitted, type LeadPart } from '../actors/candidateLead.ts';
import type { Reason } from '../votes.ts';
import type { Turn } from '../turn.ts';
import { isRequested } from '../actors/hostAuthorities.ts';
import { costOfYear } from './need.ts';
import { leadOf, pledgedSoFar, type Table } from './situation.ts';
import { CONTRIBUTORS, PROSPECT, WILLINGNESS } from '../tuning/index.ts';

/** What a candidate lead looks at besides itself, each 0 to 1000. */
interface Prospect {
  /** How sure it is that a year of its costs is paid; 1000 for one that pays for itself. */
  readonly cover: number;
  readonly mandate: number;
  readonly host: number;
  readonly peers: number;
  /** Whether somebody outside it would report on its conduct, and its victims have a remedy. */
  readonly scrutiny: number;
}

/** The state of the four locks as a candidate lead sees them. */
export function prospectOf(table: Table, adopted: Levels | null): Prospect {
  const levels = adopted ?? table.draft.circulated;
  const peers = peersIn(table);
  // Trainers whom a host invites wait for no authority of the Council: the communiqué is their mandate.
  const agreed = adopted !== null && table.meeting !== undefined;
  const mandated =
    levels !== null && levels.authority >= 2
      ? adopted
        ? 1000
        : table.draft.state === 'inBlue'
          ? PROSPECT.inBlue
          : PROSPECT.circulated
      : agreed
        ? 1000
        : 0;
  return {
    cover: Math.min(
      1000,
      thousandths(pledgedSoFar(table.funders), costOfYear(table, levels ?? table.draft.levels)),
    ),
    mandate: mandated,
    host:
      table.host.request === 'letterSent'
        ? PROSPECT.letterSent
        : table.host.request === 'reaffirmed'
          ? 1000
          : 0,
    peers: Math.min(1000, peers * PROSPECT.peer),
    scrutiny: levels?.oversight === 3 ? 1000 : 0,
  };
}

/**
 * Willingness to lead, in hundredths (MODEL.md 5.1): interest, ties, status and pay, cover, mandate,
 * host and peers, against risk, stretch, history and opposition at home.
 * @param offset the part of it that nobody can know, drawn at the start; 0 for an estimate
 */
export function willingness(
  lead: Pick<Lead, 'willingness'>,
  state: Pick<LeadPart, 'courtship' | 'pressed'>,
  prospect: Prospect,
  pressure: number,
  offset: number,
  into: Reason[] | null,
): number {
  let index = 0;
  const add = (key: string, weight: number, value: number): void => {
    const worth = Math.round((weight * value) / 100);
    if (worth === 0) return;
    index += worth;
    into?.push({ key, value: worth });
  };
  const traits = lead.willingness;
  add('lead.interest', WILLINGNESS.interest, traits.interest);
  add('lead.ties', WILLINGNESS.ties, traits.ties);
  add('lead.status', WILLINGNESS.status, traits.status);
  add('lead.pay', WILLINGNESS.pay, worthOfPackage(traits.pay));
  add('lead.cover', WILLINGNESS.cover, prospect.cover / 10);
  add('lead.mandate', WILLINGNESS.mandate, prospect.mandate / 10);
  add('lead.host', WILLINGNESS.host, prospect.host / 10);
  add('lead.peers', WILLINGNESS.peers, prospect.peers / 10);
  add('lead.scrutiny', -WILLINGNESS.scrutiny, prospect.scrutiny / 10);
  add(
    'lead.risk',
    -WILLINGNESS.risk,
    ((PROSPECT.risk + pressure / PROSPECT.riskPressure) * (100 - traits.tolerance)) / 100,
  );
  add('lead.stretch', -WILLINGNESS.stretch, traits.stretch);
  add('lead.history', -WILLINGNESS.history, traits.history);
  add('lead.opposition', -WILLINGNESS.opposition, traits.opposition);
  add('lead.courtship', 100, state.courtship);
  add('lead.pressed', -100, state.pressed);
  add('lead.hidden', 100, offset);
  return index;
}

/** What one more call brings to a candidate's willingness after so many, hundredths: each less than the one before. */
export function courtshipOfCall(made: number): number {
  return Math.floor(WILLINGNESS.call / (1 + made));
}

/**
 * What a package is worth to the country it is offered to: each dollar less than the one before, and
 * nothing beyond a fifth above what going costs it (MODEL.md 5.1). What must be spent first and claimed
 * back is no package.
 * @param share of the incremental cost, in per cent
 * @returns 0 to 100
 */
function worthOfPackage(share: number): number {
  const missing = 1 - Math.min(share, WILLINGNESS.packageCap) / WILLINGNESS.packageCap;
  return 100 * (1 - missing * missing);
}

/** Chance in thousandths that an index carries a step, in a month in which the capital is worked on. */
export function chanceOfStep(index: number, threshold: number): number {
  return logistic(Math.round(((index - threshold) * 100) / WILLINGNESS.slope));
}

/** The step that lies before a lead, as its threshold; null where persuasion has no next step. */
export function nextThreshold(state: CandidateLeadState): number | null {
  if (state === 'sounded' || state === 'declinedSoftly') return WILLINGNESS.explore;
  if (state === 'lookingSeriously') return WILLINGNESS.offer;
  return null;
}

/** One thing that a condition of a lead asks for: how much there is, and how much it takes. */
export type Asked = { readonly have: number; readonly need: number } & (
  | { readonly of: 'letter' | 'peers' }
  | { readonly of: 'paragraph'; readonly paragraph: Paragraph }
  /** A share of a year's cost, thousandths. */
  | { readonly of: 'pledged'; readonly share: number }
);

/**
 * What a condition that a lead named asks for, with what the text and the table have of it. A letter is 0 or 1,
 * a paragraph its level, pledges are in M USD, peers are countries that join.
 */
export function askedIn(
  { paragraph, atLeast = 0, letter, pledged, peers }: LeadCondition,
  table: Table,
  levels: Levels,
): readonly Asked[] {
  const asked: Asked[] = [];
  if (paragraph !== undefined)
    asked.push({ of: 'paragraph', paragraph, have: levels[paragraph], need: atLeast });
  if (letter) asked.push({ of: 'letter', have: Number(isRequested(table.host)), need: 1 });
  if (pledged !== undefined)
    asked.push({
      of: 'pledged',
      share: pledged,
      have: pledgedSoFar(table.funders),
      need: Math.ceil((costOfYear(table, levels) * pledged) / 1000),
    });
  if (peers !== undefined) asked.push({ of: 'peers', have: peersIn(table), need: peers });
  return asked;
}

/** Whether a condition that a lead named is met by the text and the table. */
export function conditionMet(condition: LeadCondition, table: Table, levels: Levels): boolean {
  return askedIn(condition, table, levels).every(({ have, need }) => have >= need);
}

/** Countries that have promised to join a lead. */
function peersIn({ contributors }: Pick<Table, 'contributors'>): number {
  return Object.values(contributors).filter(({ pledged }) => pledged > 0).length;
}

/** A candidate's index as it truly stands, hundredths. */
export function indexOf(turn: Turn, id: string, adopted: Levels | null): number {
  const lead = roster(turn.scenario).leads[id];
  const state = turn.state.leads[id];
  if (!lead || !state) return 0;
  return willingness(
    lead,
    state,
    prospectOf(turn.state, adopted),
    turn.state.pressure,
    turn.state.hidden.leads[id] ?? 0,
    null,
  );
}

/**
 * Chance that a delegation moves a country that may join to promise people, thousandths.
 * @param approaches counted with this one
 */
export function chanceOfContributor(
  { readiness }: Pick<Contributor, 'readiness'>,
  approaches: number,
  leads: Table['leads'],
): number {
  return leadOf(leads) === null
    ? Math.floor(readiness.v / CONTRIBUTORS.withoutLead)
    : Math.min(CONTRIBUTORS.most, readiness.v + CONTRIBUTORS.perApproach * approaches);
}

/** The country whose word is given to lead, or null. */
export function committedLead(leads: Readonly<Record<string, LeadPart>>): string | null {
  for (const id in leads) if (isCommitted(leads[id]?.state)) return id;
  return null;
}
