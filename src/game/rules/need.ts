import type { Levels } from '../../scenario/scenario.ts';
import { MONEY } from './tuning.ts';

/**
 * A year's cost of the mission that a text describes, M USD.
 * @param base cost of joint operations by a non-UN force in calmer times, M USD
 * @param pressure tenths, 0 to 1000
 */
export function needFor(base: number, levels: Levels, pressure: number): number {
  const size = ((MONEY.tasks[levels.tasks] ?? 1000) * (MONEY.form[levels.form] ?? 1000)) / 1_000_000;
  const hardship = 1 + Math.max(0, pressure - 600) / 1600;
  const relief = levels.finance === 2 ? 1 - MONEY.logisticsRelief / 1000 : 1;
  return Math.round(base * size * hardship * relief);
}
