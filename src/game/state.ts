import type { Tally } from './votes.ts';
import type { Luck } from '../core/luck.ts';
import type { Ending, Level, Paragraph } from '../scenario/model/scenario.ts';
import type { LeadPart } from './actors/candidateLead.ts';
import type { CivilSocietyPart } from './actors/civilSociety.ts';
import type { CongressPart } from './actors/congress.ts';
import type { ContributorPart } from './actors/contributor.ts';
import type { DraftPart } from './actors/draftResolution.ts';
import type { FunderPart } from './actors/funder.ts';
import type { GroundPart } from './actors/ground.ts';
import type { HostPart } from './actors/hostAuthorities.ts';
import type { MemberPart, MemberState } from './actors/member.ts';
import type { MissionPart } from './actors/mission.ts';
import type { SecretariatPart } from './actors/secretariat.ts';
import type { SessionState } from './actors/session.ts';

/** A promise on the ledger, made in a package: this paragraph stays as it stood. */
export interface PromiseMade {
  readonly to: string;
  readonly paragraph: Paragraph;
  readonly level: Level;
  readonly round: number;
  kept: boolean | null;
}

/** Where a piece of evidence comes from. */
export type EvidenceSource =
  | 'reputation'
  | 'record'
  | 'sounding'
  | 'call'
  | 'comment'
  | 'silence'
  | 'threat'
  | 'gossip'
  | 'package';

/** One piece of evidence about a member's position on a paragraph. */
export interface Evidence {
  readonly round: number;
  readonly source: EvidenceSource;
  readonly about: string;
  readonly paragraph: Paragraph | null;
  readonly low: Level;
  readonly high: Level;
  readonly redLine: boolean;
}

/** What one seat knows of one member. */
export interface Known {
  /** Lowest and highest ideal level believed possible, in the order of PARAGRAPHS. */
  low: number[];
  high: number[];
  /** Red lines confirmed. */
  redLines: Paragraph[];
  /** Asks that have been heard, by id. */
  asks: string[];
  /** Stance it last showed, and when. */
  stance: MemberState;
  stanceRound: number;
}

export interface Knowledge {
  members: Record<string, Known>;
  evidence: readonly Evidence[];
}

/** A red line as drawn for this game. */
export interface DrawnRedLine {
  readonly paragraph: Paragraph;
  readonly max?: Level;
  readonly min?: Level;
  readonly resolve: number;
}

/** The truth that was drawn at the start; never changed, never in a seat's view before the debrief. */
export interface Hidden {
  readonly members: Readonly<
    Record<
      string,
      {
        readonly ideals: readonly Level[];
        readonly redLines: readonly DrawnRedLine[];
        readonly leaning: number;
      }
    >
  >;
  /** Offset to each candidate's willingness, hundredths. */
  readonly leads: Readonly<Record<string, number>>;
  /** What the mission will really cost in a year, M USD. */
  readonly need: number;
}

/** A cable waiting for, or past, an answer. */
export interface Cable {
  readonly event: string;
  readonly round: number;
  answered: number | null;
  needsAnswer: boolean;
}

export type Seal = 'empty' | 'half' | 'full';
export interface Seals {
  readonly text: Seal;
  readonly lead: Seal;
  readonly money: Seal;
  readonly consent: Seal;
}

/** What came of a meeting held in place of a vote. */
export interface MeetingHeld {
  /** Who put its name to the communiqué, or would have. */
  readonly partners: readonly string[];
  /** Money signalled there, M USD. */
  readonly signalled: number;
  /** The text asked for what only the Security Council can decide, so there was no communiqué. */
  readonly referred: boolean;
}

export interface Outcome {
  readonly ending: Ending;
  readonly vote: 'adopted' | 'vetoed' | 'failed' | 'notTabled';
  readonly tally: Tally | null;
  readonly seals: Seals;
  /** 0 to 100: 3 text, 2.5 lead, 2.5 money, 3 consent, weighted; for those who want a number. */
  readonly score: number;
  /** The country that committed to lead, or null. */
  readonly lead: string | null;
  readonly personnel: number;
  readonly required: number;
  readonly banked: number;
  readonly need: number;
  /** Where a meeting was held in place of a vote. */
  readonly meeting?: MeetingHeld;
}

/** What a seat believed of the vote when it called it, thousandths; for the debrief's accuracy score. */
export interface Belief {
  readonly member: string;
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** A whole game in plain JSON. */
export interface GameState {
  readonly scenario: string;
  luck: Luck;
  session: SessionState;
  round: number;
  attention: number;
  freeEdit: boolean;
  envoy: boolean;
  capital: number;
  credibility: number;
  authorities: number;
  people: number;
  /** Pressure on the ground, tenths: 0 to 1000. */
  pressure: number;
  /** A year's cost as now estimated, M USD, low and high, for the whole of the tasks. */
  estimate: [number, number];
  draft: DraftPart;
  members: Record<string, MemberPart>;
  leads: Record<string, LeadPart>;
  contributors: Record<string, ContributorPart>;
  funders: Record<string, FunderPart>;
  congress: CongressPart;
  conferences: number;
  host: HostPart;
  civil: CivilSocietyPart;
  secretariat: SecretariatPart;
  ground: GroundPart;
  mission: MissionPart;
  promises: PromiseMade[];
  cables: Cable[];
  knowledge: Knowledge;
  beliefs: readonly Belief[] | null;
  /** Once a meeting has been held in place of a vote. */
  meeting?: MeetingHeld;
  outcome: Outcome | null;
  readonly hidden: Hidden;
}

/** A copy that may be written to. What never changes, or is only replaced whole, is shared. */
export function writable(state: GameState): GameState {
  return {
    ...state,
    estimate: [...state.estimate],
    draft: { ...state.draft, levels: { ...state.draft.levels }, brokenBy: [...state.draft.brokenBy] },
    members: each(state.members),
    leads: each(state.leads),
    contributors: each(state.contributors),
    funders: each(state.funders),
    congress: { ...state.congress },
    host: { ...state.host },
    civil: { ...state.civil, strands: { ...state.civil.strands } },
    secretariat: { ...state.secretariat },
    ground: { ...state.ground },
    mission: { ...state.mission },
    promises: state.promises.map((promise) => ({ ...promise })),
    cables: state.cables.map((cable) => ({ ...cable })),
    knowledge: { ...state.knowledge, members: { ...state.knowledge.members } },
  };
}

function each<T extends object>(table: Record<string, T>): Record<string, T> {
  const copy: Record<string, T> = {};
  for (const id in table) copy[id] = { ...(table[id] as T) };
  return copy;
}
