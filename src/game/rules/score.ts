import type { Add } from '../../voter/coefficients.ts';
import type { Reason } from '../votes.ts';

/** A score being added up, hundredths of a logit. Each part is a named reason; the reasons are kept only where somebody wants them. */
export class Score {
  total = 0;
  /** Keeps a reason that has been counted elsewhere, or null where no reasons are wanted. */
  readonly keep: Add | null;

  /** @param into where the reasons are written, or null where only the sum is wanted */
  constructor(into: Reason[] | null) {
    this.keep = into && ((key, value) => into.push({ key, value }));
  }

  /** Adds a reason, rounded to whole hundredths; one that weighs nothing is none. */
  add(key: string, value: number): void {
    if (value === 0) return;
    const whole = Math.round(value);
    this.total += whole;
    this.keep?.(key, whole);
  }
}
