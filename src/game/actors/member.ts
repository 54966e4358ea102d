import type { Paragraph } from '../../scenario/model/scenario.ts';
import type { CastVote } from '../votes.ts';
import type { ElectedMemberState } from './electedMember.ts';
import type { PermanentMemberState } from './permanentMember.ts';

/** The state of a member of the Council, of whichever kind. */
export type MemberState = ElectedMemberState | PermanentMemberState;

/** A member's part of a game's state. */
export interface MemberPart {
  state: MemberState;
  /** Personal relations, hundredths of a logit. */
  warmth: number;
  /** Favours it owes (positive) or is owed (negative), -3 to 3. */
  favours: number;
  soundings: number;
  calls: number;
  payments: number;
  /** Whether its public record has been read. */
  recordRead: boolean;
  /** Paragraph whose red line a package covers. */
  covered: Paragraph | null;
  /** Times it was overridden after breaking silence. */
  overridden: number;
  vote: CastVote | null;
}

/**
 * A member as a game begins.
 * @param favours that it owes from before, -3 to 3
 * @param warmth of relations from before, hundredths of a logit
 */
export function newMember(favours: number, warmth: number): MemberPart {
  return {
    state: 'uninstructed',
    warmth,
    favours,
    soundings: 0,
    calls: 0,
    payments: 0,
    recordRead: false,
    covered: null,
    overridden: 0,
    vote: null,
  };
}
