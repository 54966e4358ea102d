/** What a field of a move holds. */
export type FieldKind = 'actor' | 'paragraph' | 'level' | 'strand' | 'event' | 'option';

/** Those towards whom a move can be made; `members` are those of the Council but the player's own, `congress` the funders whose money passes through it. */
export type Addressees = 'members' | 'coPenholders' | 'leads' | 'contributors' | 'funders' | 'congress';

/**
 * A move of the game, as much of it as the reader of scenario files must know. The reader knows no move by
 * itself: it is given a list of these. Data only.
 */
export interface MoveDeclared {
  /** As a scenario file writes it: `send-delegation`. */
  readonly id: string;
  /** What the move is made with besides its id, by name. */
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Whether a scenario may leave it out, by a list of `verbs` without it. */
  readonly optional: boolean;
  /** Its actor is one of these. Where a scenario has none of them, the move is idle. */
  readonly towards?: readonly Addressees[];
  /** Optional moves without which this one is not there either. */
  readonly needs?: readonly string[];
  /** The condition of events that no other move can fulfil. */
  readonly fulfils?: 'afterRequest';
}

/** A move that a file says history made: its id, and its fields by name. */
export interface Move {
  readonly type: string;
  readonly [field: string]: string | number;
}

/** The ids of the moves that a scenario may leave out, in the order of the list. */
export function optionalMoves(moves: readonly MoveDeclared[]): string[] {
  return moves.filter(({ optional }) => optional).map(({ id }) => id);
}
