import { needFor } from '../../game/rules/need.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Levels } from '../../scenario/model/scenario.ts';

/** Announced, bound by law, in the bank: each a part of the one before. M USD. */
export function moneyOf(view: SeatView): {
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
} {
  const funders = Object.values(view.funders);
  const sum = (part: 'pledged' | 'obligated' | 'banked'): number =>
    funders.reduce((total, funder) => total + funder[part], 0);
  return { pledged: sum('pledged'), obligated: sum('obligated'), banked: sum('banked') };
}

/** What a year of the mission in a text is now thought to cost, low and high, M USD. */
export function needOf(view: SeatView, levels: Levels): readonly [number, number] {
  const [low, high] = view.estimate;
  return [needFor(low, levels, view.pressure), needFor(high, levels, view.pressure)];
}
