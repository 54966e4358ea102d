import { COMMON } from '../tuning/index.ts';
import { roster, penOf } from '../../scenario/model/roster.ts';
import type { Circumstance, Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { CodedText } from '../../voter/codedText.ts';
import { isCommitted, isConsidering, type LeadPart } from '../actors/candidateLead.ts';
import type { ContributorPart } from '../actors/contributor.ts';
import type { DraftPart } from '../actors/draftResolution.ts';
import type { FunderPart } from '../actors/funder.ts';
import { hasTalks } from '../actors/hostAuthorities.ts';
import { hasReported } from '../actors/secretariat.ts';
import type { GameState } from '../state.ts';

/** The parts of a game that every seat sees and that members weigh; both the truth and a seat's view have them. */
export type Table = Pick<
  GameState,
  | 'round'
  | 'credibility'
  | 'people'
  | 'pressure'
  | 'estimate'
  | 'draft'
  | 'leads'
  | 'contributors'
  | 'funders'
  | 'host'
  | 'secretariat'
  | 'conferences'
  | 'meeting'
>;

/** What stands round the text when members look at it. */
export interface Situation {
  readonly levels: Levels;
  /** The same text and circumstances as the voter model reads them. */
  readonly coded: CodedText;
  /** Consent of the host: -1 withdrawn, 0 none valid, 1 asked. */
  readonly consent: -1 | 0 | 1;
  /** The region: 0 silent, 1 asked. */
  readonly region: 0 | 1;
  readonly newForce: boolean;
  /** It sends people under an authority of its own, of whatever kind, and nobody is named to lead them. */
  readonly leaderless: boolean;
  readonly assessed: boolean;
  readonly lead: 'none' | 'considering' | 'committed';
  readonly africanLead: boolean;
  readonly report: boolean;
  /** The Secretary-General has advised against the form that the text chooses. */
  readonly cautioned: boolean;
  readonly talks: boolean;
  /** Rounds from the first circulation to now; null before it. */
  readonly sinceCirculation: number | null;
  readonly credibility: number;
  /** Severity of the emergency, 0 to 100. */
  readonly severity: number;
  readonly coPenholder: string | null;
}

/** Reads the situation of a text off the table. */
export function situationOf(scenario: Scenario, table: Table, levels: Levels): Situation {
  const lead = leadOf(table.leads);
  const request = table.host.request;
  const consent = request === 'withdrawn' ? -1 : request === 'void' ? 0 : 1;
  const region = regionAsks(table.contributors, table.conferences, table.draft) ? 1 : 0;
  const renewal = isRenewal(scenario, levels);
  const newForce = levels.authority >= 2 && !renewal;
  const assessed = levels.finance === 3 || levels.form >= 2;
  return {
    levels,
    coded: {
      year: Number(scenario.period.start.slice(0, 4)),
      pen: codedPen(scenario),
      consent,
      region,
      targetsGovernment: 0,
      newForce: newForce ? 1 : 0,
      assessed: assessed ? 1 : 0,
      taiwanProvocation: 0,
      stakeRussia: 0,
      stakeChina: 0,
      stakeWest: 0,
    },
    consent,
    region,
    newForce,
    leaderless: levels.authority >= 1 && !renewal && lead === null,
    assessed,
    lead: lead === null ? 'none' : isCommitted(lead.state) ? 'committed' : 'considering',
    africanLead: lead !== null && roster(scenario).leads[lead.id]?.african === true,
    report: hasReported(table.secretariat),
    cautioned: table.secretariat.state === 'cautioning' && isPeacekeeping(levels),
    talks: hasTalks(table.host),
    sinceCirculation: table.draft.circulatedOn === null ? null : table.round - table.draft.circulatedOn,
    credibility: table.credibility,
    severity: Math.floor(table.pressure / 10),
    coPenholder: table.draft.coPenholder,
  };
}

/** Whether a text asks for blue helmets, which the Secretary-General may advise against. */
export function isPeacekeeping({ form }: Levels): boolean {
  return form === 3;
}

/** Whether a text goes no further than the mission that stands. */
function isRenewal({ standing }: Scenario, levels: Levels): boolean {
  return standing !== undefined && levels.authority <= standing.authority && levels.form <= standing.form;
}

/** Whose pen the voter model takes it for. */
function codedPen(scenario: Scenario): CodedText['pen'] {
  const group = roster(scenario).members[penOf(scenario)]?.group;
  return group === 'p3' ? 'west' : group === 'russia' || group === 'china' ? group : 'elected';
}

/** The candidate furthest along the road in public, or null while nobody is named. */
export function leadOf(
  leads: Readonly<Record<string, LeadPart>>,
): (LeadPart & { readonly id: string }) | null {
  let found: (LeadPart & { readonly id: string }) | null = null;
  for (const id in leads) {
    const lead = leads[id] as LeadPart;
    if (isCommitted(lead.state)) return { ...lead, id };
    if (found === null && isConsidering(lead.state)) found = { ...lead, id };
  }
  return found;
}

/** The region asks once a Caribbean neighbour has been drawn in, or the region has been hosted. */
function regionAsks(
  contributors: Readonly<Record<string, ContributorPart>>,
  conferences: number,
  draft: DraftPart,
): boolean {
  if (conferences > 0 || draft.coPenholder !== null) return true;
  for (const id in contributors) if (contributors[id]?.state !== 'unapproached') return true;
  return false;
}

/** All that has been announced, M USD. */
export function pledgedSoFar(funders: Readonly<Record<string, FunderPart>>): number {
  let sum = 0;
  for (const id in funders) sum += funders[id]?.pledged ?? 0;
  return sum;
}

/** Announced, bound by law, in the bank: each a part of the one before. M USD. */
export function moneyIn(funders: Readonly<Record<string, FunderPart>>): {
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
} {
  const sum = { pledged: 0, obligated: 0, banked: 0 };
  for (const { pledged, obligated, banked } of Object.values(funders)) {
    sum.pledged += pledged;
    sum.obligated += obligated;
    sum.banked += banked;
  }
  return sum;
}

/** Whether a circumstance that a member asked for holds. */
export function holds(situation: Situation, circumstance: Circumstance, consulted: boolean): boolean {
  switch (circumstance) {
    case 'unhurried':
      return situation.sinceCirculation !== null && situation.sinceCirculation >= COMMON.unhurried;
    case 'report':
      return situation.report;
    case 'lead':
      return situation.lead !== 'none';
    case 'letter':
      return situation.consent === 1;
    case 'talks':
      return situation.talks;
    case 'consulted':
      return consulted;
  }
}
