import type { GameState, Seals } from '../game/state.ts';

export const LOCKS = ['text', 'lead', 'money', 'consent'] as const satisfies readonly (keyof Seals)[];
export type Lock = (typeof LOCKS)[number];

/** A mean over many games played on, and where nine in ten such means would lie. Seals: 0 empty, 0.5 half, 1 full. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What a seal counts for when seals are added up. */
export const WORTH = { empty: 0, half: 0.5, full: 1 } as const;

/** All four seals together, 0 to 4. */
export function wholeOf(seals: Seals): number {
  return LOCKS.reduce((sum, lock) => sum + WORTH[seals[lock]], 0);
}

/** The seals of a game that is over. */
export function sealsOf({ outcome }: GameState): Seals {
  if (!outcome) throw new Error('a game that is not over has no seals');
  return outcome.seals;
}

/** Standard normal deviate that nine in ten lie within. */
const NINE_IN_TEN = 1.645;

/** The mean of a sample and the range of its error. */
export function rangeOf(values: readonly number[]): Range {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const margin =
    (NINE_IN_TEN * Math.sqrt(spread / Math.max(1, values.length - 1))) / Math.sqrt(values.length);
  return { mean, low: mean - margin, high: mean + margin };
}
