import type { Arranged } from './arrangement.ts';
import type { Contested, GlossaryTerm, Instruction, Teaching } from './companion.ts';
import type { Move } from './moves.ts';
import type { LATER_LEAD_STATES, LEAD_STATES, LEGITIMACY_STATES, REQUEST_STATES } from './schema.ts';

/** What a scenario says, after reading: plain data, every reference resolved, every number sourced. */

/** The ten operative paragraphs of the draft, in order. Each stands at a level from 0 to 3. */
export const PARAGRAPHS = [
  'authority',
  'form',
  'tasks',
  'finance',
  'oversight',
  'arms',
  'politics',
  'term',
  'transparency',
  'transition',
] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];

export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** A level for each of the ten paragraphs: the whole operative text. */
export type Levels = Readonly<Record<Paragraph, Level>>;

/** Text in one or more languages; English is always there. */
export type Text = { readonly en: string; readonly [language: string]: string };

/** Where a statement comes from: fact ids in seeds/, or our own design. */
export interface Source {
  readonly src?: readonly string[];
  readonly basis?: 'design';
  readonly note?: string;
}

/** A number and where it comes from. */
export interface Sourced<T = number> extends Source {
  readonly v: T;
}

export const GROUPS = ['p3', 'russia', 'china', 'a3', 'latin', 'europe', 'asia', 'gulf'] as const;
export type Group = (typeof GROUPS)[number];

/** Something a member has asked for that is not in a paragraph. */
export const CIRCUMSTANCES = ['unhurried', 'report', 'lead', 'letter', 'talks', 'consulted'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** A documented request of a member. Met or ignored, it moves that member's accommodation. */
export interface Ask extends Source {
  readonly id: string;
  readonly text: Text;
  /** 1 a preference on record, 2 a repeated request, 3 its main request. */
  readonly weight: number;
  readonly paragraph?: Paragraph;
  readonly atLeast?: Level;
  readonly atMost?: Level;
  readonly circumstance?: Circumstance;
}

/** A level a member says it cannot accept. */
export interface RedLine {
  readonly paragraph: Paragraph;
  /** Crossed where the level is above this … */
  readonly max?: Level;
  /** … or below this. */
  readonly min?: Level;
  /** Mean strength of its resolve to block, hundredths of a logit; the game draws around it. */
  readonly resolve: number;
}

/** A member of the Council and what it wants of the text. */
export interface Member extends Source {
  readonly id: string;
  readonly name: Text;
  /** The name as it stands inside a sentence, where that differs: the United Kingdom. */
  readonly called?: Text;
  /** File name of its flag in circle-flags. */
  readonly flag: string;
  readonly permanent: boolean;
  readonly group: Group;
  /** General Assembly ideal point, hundredths (Bailey, Strezhnev and Voeten). */
  readonly ideal: Sourced;
  /** Ideal level of each paragraph. */
  readonly wants: Levels;
  /** How much each paragraph matters to it, 0 not at all to 3 most. */
  readonly salience: Levels;
  readonly redLines: readonly RedLine[];
  readonly asks: readonly Ask[];
  /** One or two sentences on its interest in the file. */
  readonly interest: Text;
  /** What its public record says, shown when the record is read. */
  readonly record: Text;
}

/** A condition that a candidate lead names before it will go. */
export interface LeadCondition {
  readonly paragraph?: Paragraph;
  readonly atLeast?: Level;
  /** Share of a year's need that must be pledged, thousandths. */
  readonly pledged?: number;
  readonly letter?: true;
  readonly peers?: number;
}

/** A country that could lead the mission, or that everyone hopes will. */
export interface Lead extends Source {
  readonly id: string;
  readonly name: Text;
  /** The name as it stands inside a sentence, where that differs: the United Kingdom. */
  readonly called?: Text;
  readonly flag: string;
  /** State of its machine at the start. */
  readonly at: (typeof LEAD_STATES)[number];
  /** Whether it has the capacity to lead at all. */
  readonly canLead: boolean;
  /** People it would send if it led. */
  readonly personnel: Sourced;
  /** Terms of the willingness index (model.md 5.5), hundredths of 1. */
  readonly willingness: {
    readonly interest: number;
    readonly ties: number;
    readonly status: number;
    readonly pay: number;
    readonly tolerance: number;
    readonly stretch: number;
    readonly history: number;
    readonly opposition: number;
  } & Source;
  readonly conditions: readonly LeadCondition[];
  readonly interest: Text;
  /** What it gives instead of leading, M USD for the fund or the police. */
  readonly gift?: Sourced;
  /** Fixed refusal, whatever is offered. */
  readonly refuses?: Text;
  /** An African lead is one that the Council's African members like to follow. */
  readonly african?: boolean;
}

/** A country that may join but cannot lead. */
export interface Contributor extends Source {
  readonly id: string;
  readonly name: Text;
  /** The name as it stands inside a sentence, where that differs: the United Kingdom. */
  readonly called?: Text;
  readonly flag: string;
  readonly personnel: Sourced;
  /** Chance in thousandths, per approach with a lead named, that it pledges. */
  readonly readiness: Sourced;
  readonly interest: Text;
}

/** A government or body that may pay. */
export interface Funder extends Source {
  readonly id: string;
  readonly name: Text;
  /** The name as it stands inside a sentence, where that differs: the United Kingdom. */
  readonly called?: Text;
  readonly flag: string;
  /** The most it could give in a year, M USD. */
  readonly ceiling: Sourced;
  /** Its own benefit from a mission, hundredths. */
  readonly benefit: Sourced;
  /** Whether its money passes through the home Congress. */
  readonly congress: boolean;
  readonly interest: Text;
}

export const STRANDS = ['securityNow', 'accordFirst', 'noIntervention'] as const;
export type Strand = (typeof STRANDS)[number];

/** One strand of Haitian civil society: what it asks, and which paragraph answers it. */
export interface StrandPosition extends Source {
  readonly name: Text;
  readonly demand: Text;
  readonly paragraph: Paragraph;
  readonly atLeast?: Level;
  readonly atMost?: Level;
  readonly voice: Text;
}

/** Closed set of conditions on which an event may wait. */
export interface Condition {
  readonly round?: number;
  readonly fromRound?: number;
  readonly lead?: string;
  readonly leadIn?: readonly (typeof LEAD_STATES | typeof LATER_LEAD_STATES)[number][];
  readonly paragraph?: Paragraph;
  readonly below?: Level;
  readonly pressureAtLeast?: number;
  readonly circulated?: boolean;
  readonly afterRequest?: boolean;
}

/** Closed set of effects of an event or of a choice in it. */
export interface Effect {
  readonly pressure?: number;
  readonly capital?: number;
  readonly credibility?: number;
  readonly authorities?: number;
  readonly people?: number;
  readonly need?: number;
  readonly warmth?: { readonly who: string; readonly by: number };
  /** Steps of its road that a candidate lead takes; with none, it has been asked, and no more. */
  readonly lead?: { readonly who: string; readonly advance: number };
  readonly pledge?: { readonly who: string; readonly by: number };
  readonly talks?: number;
  readonly lull?: true;
}

export interface EventChoice {
  readonly label: Text;
  readonly effects: readonly Effect[];
}

/** Something that happens on the ground, in Haiti's politics, in the Council or at home. */
export interface ScenarioEvent extends Source {
  readonly id: string;
  readonly kind: 'ground' | 'politics' | 'council' | 'lead' | 'home';
  readonly when: Condition;
  /** Chance in thousandths that it happens once its condition holds; 1000 where absent. */
  readonly chance?: number;
  readonly title: Text;
  readonly text: Text;
  readonly effects: readonly Effect[];
  readonly choices: readonly EventChoice[];
}

/** A line of the record, shown beside the player's own game. */
export interface HistoryLine extends Source {
  readonly date: string;
  readonly text: Text;
}

/** Ways a game may end, judged twelve months after the vote. */
export const ENDINGS = [
  'USABLE',
  'IN_FIELD',
  'ON_PAPER',
  'TEXT_ONLY',
  'ROAD',
  'PEN_DOWN',
  'NO_LEAD',
  'VETOED',
  'SHORT',
  'UNFUNDED',
  'UNWELCOME',
  'TOO_LATE',
  'TWO_PROMISES',
  'IN_COURT',
  'OVEREXTENDED',
  'NOT_TABLED',
  'LAPSED',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** A meeting in place of a vote: partners join a communiqué when the last round closes. */
export interface Meeting {
  /** Partners that make a full text seal; three quarters of them make half of one. */
  readonly partners: Sourced;
  /** M USD signalled that make a full money seal. */
  readonly money: Sourced;
}

/** A mission that stands already when the scenario opens. */
export interface Standing {
  /** A text that goes no further than these is a renewal, and no new force. */
  readonly authority: Level;
  readonly form: Level;
  /** The lead, which starts deployed; what it has promised, and how many have come. */
  readonly lead: string;
  readonly personnel: Sourced;
  readonly arrived: Sourced;
  /** Money in the bank by funder, M USD. */
  readonly banked: Readonly<Record<string, Sourced>>;
}

/** How much a scenario asks of its player: one for a first game, one for a second, one that forgives little. */
export const DEMANDS = ['first', 'second', 'hard'] as const;

/** What a person reads before choosing a scenario. */
export interface ShelfCard extends Source {
  /** Where it is played. */
  readonly place: Text;
  /** What kind of problem it is, in one sentence. */
  readonly problem: Text;
  readonly demands: (typeof DEMANDS)[number];
}

/** The gates of the balance report (`penholder balance`), one for the paragraphs last. */
export const BALANCE_GATES = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
  'B13',
] as const;
export type BalanceGate = (typeof BALANCE_GATES)[number];

/** A gate of the balance report that a scenario fails on purpose. */
export interface ExpectedFailure {
  readonly gate: BalanceGate;
  /** Endings, moves, paragraphs, actors, events or bots that it fails by; whatever it fails by where absent. */
  readonly about?: readonly string[];
  /** Why that is right here; the report says it beside what failed. */
  readonly why: Text;
}

/** Keys of a scenario that are read beside the game and change nothing in it. */
export const BESIDE_THE_GAME = [
  'glossary',
  'instructions',
  'teaching',
  'shelf',
  'contested',
  'balance',
  'facts',
] as const;

export interface Scenario extends Source {
  readonly format: 'penholder/scenario@1';
  readonly id: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly period: {
    readonly start: string;
    readonly end: string;
    readonly roundDays: number;
    readonly rounds: number;
  } & Source;
  /** The member whose delegation the player leads. */
  readonly seat: string;
  readonly aim: Text;
  /** The optional moves that there are, by id; all where absent. */
  readonly verbs?: readonly string[];
  /** The paragraphs that may be edited; all ten where absent. */
  readonly openParagraphs?: readonly Paragraph[];
  readonly meeting?: Meeting;
  readonly standing?: Standing;
  /** Endings that are good ones here, besides those of three or four seals. */
  readonly goals?: readonly Ending[];
  readonly brief: readonly ({ readonly text: Text } & Source)[];
  /** Fifteen members, the five permanent ones first. */
  readonly council: readonly Member[];
  readonly coPenholders: readonly string[];
  readonly start: {
    readonly attention: Sourced;
    readonly capital: Sourced;
    readonly credibility: Sourced;
    readonly authorities: Sourced;
    readonly people: Sourced;
    readonly pressure: Sourced;
    /** Pressure added each round, tenths. */
    readonly slope: Sourced;
    readonly draft: Levels & Source;
    readonly request: (typeof REQUEST_STATES)[number];
    readonly legitimacy: (typeof LEGITIMACY_STATES)[number];
  };
  /** A year's cost of the full mission as first estimated, M USD, low and high. */
  readonly need: Sourced<readonly [number, number]>;
  /** People needed at each level of the tasks paragraph. */
  readonly required: Sourced<readonly [number, number, number, number]>;
  readonly leads: readonly Lead[];
  readonly contributors: readonly Contributor[];
  readonly funders: readonly Funder[];
  readonly strands: Readonly<Record<Strand, StrandPosition>>;
  readonly events: readonly ScenarioEvent[];
  readonly voices: readonly ({ readonly who: Text; readonly text: Text } & Source)[];
  readonly history: {
    /** Absent where history held no vote on this text. */
    readonly vote?: {
      readonly yes: number;
      readonly no: number;
      readonly abstaining: readonly string[];
      /** Who was not in the room; in a game every member is. */
      readonly absent?: readonly string[];
      readonly resolution: string;
    } & Source;
    /** What the record says happened, in order of date. */
    readonly lines: readonly HistoryLine[];
    /** The moves that history made, one list a round. */
    readonly moves: readonly (readonly Move[])[];
    readonly movesNote: Text;
  };
  readonly questions: readonly Text[];
  readonly glossary: readonly GlossaryTerm[];
  readonly instructions: readonly Instruction[];
  readonly teaching?: Teaching;
  readonly shelf?: ShelfCard;
  readonly contested: readonly Contested[];
  /** Gates that it fails on purpose. */
  readonly balance?: { readonly expects: readonly ExpectedFailure[] };
  /** Difficulty and what was carried over, where `arrange` has laid them over the file. */
  readonly arranged?: Arranged;
  /** Facts cited anywhere in the file: id to its text and citation, for the game to show. */
  readonly facts: Readonly<Record<string, { readonly text: string; readonly citation: string }>>;
}
