import type { Level, Paragraph } from '../../scenario/model/scenario.ts';
import type { MemberPart, MemberState } from '../actors/member.ts';
import type { Belief, GameState, Known } from '../state.ts';

/** What a member looks like from a seat: its last shown stance, never its true position. */
export interface MemberSeen extends Omit<MemberPart, 'state'> {
  /** The stance it last showed. */
  readonly stance: MemberState;
  readonly stanceRound: number;
  readonly known: Known;
}

/**
 * All that one seat may know: the game's state with the members as seen and the hidden truth left
 * out. Panels, bots, students and the whip count read this and nothing else.
 */
export interface SeatView extends Omit<GameState, 'hidden' | 'luck' | 'members'> {
  /** Whose view it is, by its id: the delegation that calls this table its own. */
  readonly seat: string;
  readonly members: Readonly<Record<string, MemberSeen>>;
}

export const PARAGRAPH_STANCES = ['wants', 'canLive', 'unknown', 'objects', 'redLine'] as const;
/** A member's stance on one paragraph at one level, as far as the seat knows. */
export type ParagraphStance = (typeof PARAGRAPH_STANCES)[number];

export const LEANINGS = ['yes', 'leaningYes', 'abstain', 'leaningNo', 'veto', 'unknown'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** What the seat may expect of the vote if it were called on some text now. */
export interface WhipCount {
  readonly members: readonly (Belief & { readonly leaning: Leaning })[];
  /** A band that holds the number of hands in favour about eight times in ten. */
  readonly low: number;
  readonly high: number;
  /** Chance that nine or more vote yes and no permanent member says no, thousandths. */
  readonly passes: number;
  /** Chance that each permanent member would block the text if it had nine votes, thousandths. */
  readonly vetoRisk: Readonly<Record<string, number>>;
}

/** The heat map's column order and rows for some text. */
export interface HeatRow {
  readonly paragraph: Paragraph;
  readonly level: Level;
  readonly stances: Readonly<Record<string, ParagraphStance>>;
}
