import type { GameState, Seals } from '../game/state.ts';

/** A mean over many games played on, and where nine in ten such means would lie. Seals: 0 empty, 0.5 half, 1 full. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
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
