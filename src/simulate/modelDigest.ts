import { digest } from '../core/digest.ts';
import * as TUNING from '../game/tuning/index.ts';
import { ALL_VERBS } from '../game/verbs/index.ts';
import { COEFFICIENTS } from '../voter/coefficients.ts';

/**
 * SHA-256 of every number that the model is made of: the whole table of tuning, what each verb costs, and the
 * fitted weights of the voter. Figures that were measured with other numbers carry another digest.
 */
export function modelDigest(): string {
  const prices = Object.fromEntries(
    ALL_VERBS.map(({ id, cost }) => [id, typeof cost === 'object' ? cost : null]),
  );
  return digest({ tuning: { ...TUNING }, prices, voter: COEFFICIENTS });
}
