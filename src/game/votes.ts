/** What a hand showed. The penholder's own hand is always `yes`. */
export type Hand = 'yes' | 'no' | 'abstain';

/** One named, signed reason for a decision, in hundredths of a logit. */
export interface Reason {
  /** `reason.KEY` in the catalogue; `paragraph.NAME` for the text itself. */
  readonly key: string;
  readonly value: number;
}

/** A member's vote: the score is the sum of its reasons, exactly. */
export interface CastVote {
  readonly hand: Hand;
  /** Endorsement, hundredths of a logit: above zero leans to yes. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** For a permanent member that would not say yes: outcome score, above zero would rather stop the text. */
  readonly blocking: number | null;
  readonly blockingReasons: readonly Reason[];
}

export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}
