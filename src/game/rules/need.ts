import type { Levels } from '../../scenario/model/scenario.ts';
import type { GameState } from '../state.ts';
import { MONEY } from '../tuning/index.ts';

/** What a year's cost is multiplied by. */
export interface NeedFactors {
  /** Thousandths. */
  readonly tasks: number;
  /** Thousandths. */
  readonly form: number;
  /** From 1 in calmer times to 1.25. */
  readonly hardship: number;
  /** Below 1 where the UN carries the logistics. */
  readonly relief: number;
}

/** @param pressure tenths, 0 to 1000 */
export function needFactors(levels: Levels, pressure: number): NeedFactors {
  return {
    tasks: MONEY.tasks[levels.tasks] ?? 1000,
    form: MONEY.form[levels.form] ?? 1000,
    hardship: 1 + Math.max(0, pressure - MONEY.hardFrom) / MONEY.hardness,
    relief: levels.finance === 2 ? 1 - MONEY.logisticsRelief / 1000 : 1,
  };
}

/**
 * A year's cost of the mission that a text describes, M USD, 1 at least.
 * @param base cost of joint operations by a non-UN force in calmer times, M USD
 * @param pressure tenths, 0 to 1000
 */
export function needFor(base: number, levels: Levels, pressure: number): number {
  const { tasks, form, hardship, relief } = needFactors(levels, pressure);
  return Math.max(1, Math.round(base * ((tasks * form) / 1_000_000) * hardship * relief));
}

/** Between which sums a year of the mission in a text is now thought to cost, M USD. */
export function needBetween(
  { estimate, pressure }: Pick<GameState, 'estimate' | 'pressure'>,
  levels: Levels,
): readonly [number, number] {
  const [low, high] = estimate;
  return [needFor(low, levels, pressure), needFor(high, levels, pressure)];
}

/** What a year of the mission in a text is expected to cost, M USD: the middle of what it is thought to. */
export function costOfYear(table: Pick<GameState, 'estimate' | 'pressure'>, levels: Levels): number {
  const [low, high] = needBetween(table, levels);
  return Math.floor((low + high) / 2);
}

/** Middle of the estimate for joint operations in calmer times, before any text, M USD. */
export function estimateForJointOperations({ estimate }: Pick<GameState, 'estimate'>): number {
  return Math.floor((estimate[0] + estimate[1]) / 2);
}

/** Whether all members pay the year by the UN's scale: a part of the UN's own means, and a form that may have it. */
export function isPaidByScale({ finance, form }: Levels): boolean {
  return finance === 3 && form >= 2;
}
