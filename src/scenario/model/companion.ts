/** What goes with a scenario and is read beside the game: its words, its seats, what a teacher needs, where its sources disagree. */
import { type Ending, type Source, STRANDS, type Text } from './scenario.ts';

/** A term that a reader of this scenario needs, beside those of the Council that every scenario has. */
export interface GlossaryTerm extends Source {
  readonly id: string;
  readonly term: Text;
  /** What it is, in one or two sentences. */
  readonly means: Text;
  /** Other words for it as they stand in texts: an acronym, a plural. */
  readonly also: readonly string[];
}

/** Seats that a class can take besides those of the delegations: the host's authorities, and the strands of its society. */
export const HOST_SEATS = ['authorities', ...STRANDS] as const;

/** Secret instructions for whoever sits for one delegation: written for the game from public statements, nobody's real ones. */
export interface Instruction extends Source {
  /** A member, lead, contributor or funder by its id, one of `HOST_SEATS`, or a seat of its own, which then has a name. */
  readonly seat: string;
  readonly name?: Text;
  readonly aim: Text;
  /** Three, the most important first. */
  readonly priorities: readonly [Text, Text, Text];
  readonly redLine: Text;
  /** What its government would call a success. */
  readonly success: Text;
}

/** What a teacher needs to know of a scenario and a player learns after it; what kind of problem it is stands on its card. */
export interface Teaching extends Source {
  /** What turns out otherwise than a player expects. */
  readonly twist: Text;
  /** What looks like a way out and is none. */
  readonly trap: Text;
  /** How it may end, and what leads there. */
  readonly endings: readonly { readonly ending: Ending; readonly how: Text }[];
}

/** What this scenario does where its sources disagree: one conflict of seeds/conflicts.yaml. */
export interface Contested {
  readonly conflict: string;
  readonly handling: Text;
}
