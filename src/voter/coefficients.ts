import file from './coefficients.json' with { type: 'json' };
import type { Terms } from './terms.ts';

/** One weight: what the data left of the prior, the prior, and what the prior rests on. */
export interface Coefficient {
  /** Hundredths of a logit. */
  readonly value: number;
  readonly prior: number;
  readonly basis: string;
  /** The fit leaves it at its prior: it was chosen from the public record. */
  readonly held?: true;
}

/** The weights of one score by term; a term without one weighs nothing. */
export type Weights = Readonly<Record<string, Coefficient>>;

/** How often a group of members voted each way in the fitting set, thousandths. */
export interface Rates {
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/** The whole of `coefficients.json`, the only place where the model's weights stand. `penholder fit` writes it. */
export interface Coefficients {
  readonly provenance: {
    readonly command: string;
    readonly texts: number;
    readonly votes: number;
    /** SHA-256 of the four files it was fitted on. */
    readonly data: string;
    /** How strongly each part is held to its priors: the weight of the squared distance in logits. */
    readonly ridge: Readonly<Record<'endorsement' | 'against' | 'elected', number>>;
    readonly note: string;
  };
  readonly endorsement: Readonly<Record<'russia' | 'china' | 'west', Weights>>;
  readonly against: Readonly<Record<'russia' | 'china' | 'west', Weights>>;
  readonly elected: Weights;
  /**
   * The fitting set is rich in conflict and of many conflicts, but its votes on one file are all there were.
   * Hundredths of a logit to add to a member's score there, so that as many vote yes as did: a game on that file
   * adds them, a forecast of another does not. For Russia and China with their asks known, and held to nothing by
   * the ridge, for they have sixty votes each there.
   */
  readonly census: {
    readonly file: string;
    readonly russia: number;
    readonly china: number;
    readonly elected: number;
  };
  readonly rates: Readonly<Record<'russia' | 'china' | 'west' | 'elected', Rates>>;
}

/** The committed coefficients. */
export const COEFFICIENTS = file as Coefficients;

/** Where the named reasons of a score are told. */
export type Add = (term: string, value: number) => void;

/**
 * Weighs the terms of one score: each becomes a signed reason of whole hundredths of a logit.
 * @returns the sum of the reasons, exactly
 */
export function weigh(weights: Weights, terms: Terms, add: Add | null): number {
  let score = 0;
  for (const term in terms) {
    const weight = weights[term];
    if (weight === undefined) continue;
    const worth = Math.round(weight.value * (terms[term] as number));
    if (worth === 0) continue;
    score += worth;
    add?.(term, worth);
  }
  return score;
}
