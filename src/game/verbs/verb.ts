import type { Addressees, FieldKind } from '../../scenario/model/moves.ts';
import type { Level, Paragraph, Scenario, Strand } from '../../scenario/model/scenario.ts';
import type { SeatView } from '../seats/view.ts';
import type { MemberPart } from '../actors/member.ts';
import type { GameState } from '../state.ts';
import type { Turn } from '../turn.ts';
import type { Refusal } from './refusals.ts';

/** What each kind of field of a command holds. */
interface FieldValue extends Record<FieldKind, string | number> {
  /** The id of a member, a candidate lead, a contributor or a funder. */
  readonly actor: string;
  readonly paragraph: Paragraph;
  readonly level: Level;
  readonly strand: Strand;
  /** The id of a cable's event. */
  readonly event: string;
  /** An answer to a cable, counted from 0. */
  readonly option: number;
}
export type Fields = Readonly<Record<string, FieldKind>>;

/** The command of a verb: its id as `type`, and its fields. */
export type CommandOf<Id extends string, F extends Fields> = { readonly type: Id } & {
  readonly [Name in keyof F]: FieldValue[F[Name]];
};

/** When a verb can be used: before the first round, while a cable waits, during a round, in the year after the vote. */
export type Phase = 'briefing' | 'cables' | 'moves' | 'aftermath';

/**
 * What a verb can be aimed at. The order is the order in which legal commands are listed, and so a part of
 * every run code.
 */
export const AIMS = [
  'cable',
  'member',
  'neighbour',
  'lead',
  'contributor',
  'funder',
  'paragraph',
  'strand',
  'desk',
  'hand',
] as const;
export type Aim = (typeof AIMS)[number];

/** An office that a verb without a target belongs to; all others belong to the penholder's own desk. */
export type Office = 'haiti-authorities' | 'congress' | 'secretariat';

/** The kinds of move a player looks for, in the order of their number keys. */
export const FAMILIES = ['listen', 'persuade', 'draft', 'build', 'home'] as const;
export type Family = (typeof FAMILIES)[number];

/** What a command takes from the seat: points of attention, and points of political capital. */
export interface Cost {
  readonly attention?: number;
  readonly capital?: number;
}

/** The parts of a game that the seat itself sees, so that a refusal tells nothing hidden. */
export type Visible = Omit<GameState, 'hidden' | 'luck' | 'members'> & {
  readonly members: Readonly<Record<string, Omit<MemberPart, 'state'>>>;
};

/** A command that was asked for, and the game it was asked in. Its fields may be anything at all: they are untrusted. */
export interface Asked<C> {
  readonly scenario: Scenario;
  readonly view: Visible;
  /** Who asks, by its id. */
  readonly by: string;
  readonly command: C;
}

/** The same with all that the seat knows, for what a card says before the move is made. */
export interface Weighed<C> extends Asked<C> {
  readonly view: SeatView;
}

/** Where targets are looked for: the game, and one actor of the kind that the verb is aimed at. */
export interface Targeted {
  readonly scenario: Scenario;
  readonly view: Visible;
  readonly who: string;
}

/** All that there is to know of one verb. */
export interface VerbSpec<Id extends string = string, F extends Fields = Fields, C = CommandOf<Id, F>> {
  readonly id: Id;
  /** The fields of its command; none where absent. */
  readonly fields: F;
  readonly phase: Phase;
  readonly aims: readonly Aim[];
  /** The office whose card offers it, where it is aimed at the desk. */
  readonly office?: Office;
  /** Its family and its letter in it; absent for what has a button of its own. */
  readonly key?: { readonly family: Family; readonly letter: string | ((command: C) => string) };
  /** Whether a scenario may leave it out. */
  readonly optional: boolean;
  /** It leads to a vote: a scenario that holds a meeting in place of a vote does not have it. */
  readonly towardVote?: true;
  /** Verbs without which it makes no sense. */
  readonly needs?: readonly string[];
  /** Who must be there for it to make sense, where its aims do not say so. */
  readonly towards?: readonly Addressees[];
  /** The condition of a scenario's events that no other verb can fulfil. */
  readonly fulfils?: 'afterRequest';
  /** What it takes; nothing where absent. It is taken before the verb is carried out. */
  readonly cost?: Cost | ((asked: Asked<C>) => Cost);
  /** Under which name the log tells what it takes of political capital: `why.NAME` in the catalogue. */
  readonly spentAs?: string;
  /** Whether its card has a sentence on what it reveals, and one on what it risks. */
  readonly reveals?: true;
  readonly risks?: true;
  /** Why it may not be carried out now, its cost and its phase apart. */
  readonly refusal: (asked: Asked<C>) => Refusal | null;
  /** The commands that can be thought of, legal or not; one with the field `who`, or without fields, where absent. */
  readonly choices?: (targeted: Targeted) => readonly C[];
  /** Those that a card is made of, where they are others than `choices`. */
  readonly offered?: (targeted: Targeted & { readonly view: SeatView }) => readonly C[];
  /** Values for the sentences of its card. */
  readonly values?: (weighed: Weighed<C>) => Readonly<Record<string, string | number>>;
  /** Chance that it does what it sets out to do, thousandths; null where nothing is left to luck. */
  readonly certainty?: (weighed: Weighed<C>) => number | null;
  /** Carries it out. It has been found legal, and its cost has been taken. */
  readonly carryOut: (turn: Turn, command: C) => void;
}

/** Declares a verb; what is not said stays out. */
export function verb<const Id extends string, const F extends Fields>(
  spec: VerbSpec<Id, F>,
): VerbSpec<Id, F> {
  return spec;
}

/** Own property of a table, so that the name of an object's prototype is nobody. */
export function own<T>(table: Readonly<Record<string, T>>, id: unknown): T | undefined {
  return typeof id === 'string' && Object.hasOwn(table, id) ? table[id] : undefined;
}
