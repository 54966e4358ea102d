import { needFor } from '../../game/rules/need.ts';
import type { Hand, Tally } from '../../game/votes.ts';
import type { HeatRow, Leaning, SeatView, WhipCount } from '../../game/seats/view.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import type { Funds } from './fundingColumn.ts';

/** The money as the column shows it, against what the mission in a text would cost. */
export function fundsOf(view: SeatView, levels: Levels = view.draft.levels): Funds {
  const sum = { pledged: 0, obligated: 0, banked: 0 };
  for (const funder of Object.values(view.funders)) {
    sum.pledged += funder.pledged;
    sum.obligated += funder.obligated;
    sum.banked += funder.banked;
  }
  return { ...sum, ...needOf(view.estimate, levels, view.pressure) };
}

/** A year's cost, low and high, M USD. */
export function needOf(
  [low, high]: readonly [number, number],
  levels: Levels,
  pressure: number,
): Pick<Funds, 'low' | 'high'> {
  return { low: needFor(low, levels, pressure), high: needFor(high, levels, pressure) };
}

/** How a delegation's lamp is lit: by its hand once it has voted, by the whip count before. */
export function lampOf(
  who: string,
  permanent: boolean,
  view: SeatView,
  whip: WhipCount,
): { readonly leaning: Leaning; readonly certainty: number } {
  const vote = view.members[who]?.vote;
  if (vote) return { leaning: shown(vote.hand, permanent), certainty: 1000 };
  const counted = whip.members.find(({ member }) => member === who);
  if (!counted) return { leaning: 'unknown', certainty: 0 };
  return { leaning: counted.leaning, certainty: Math.max(counted.yes, counted.abstain, counted.no) };
}

/** The hands that are up, or null while the Council has not voted. */
export function handsUp(view: SeatView): Tally | null {
  const count = { yes: 0, no: 0, abstain: 0 };
  for (const { vote } of Object.values(view.members)) if (vote) count[vote.hand] += 1;
  return count.yes + count.no + count.abstain > 0 ? count : null;
}

/** How a hand that is up shows on its lamp. */
export function shown(hand: Hand, permanent: boolean): Leaning {
  return hand === 'no' ? (permanent ? 'veto' : 'leaningNo') : hand;
}

/** The room as it stands: what the last `sync` brought. */
export interface RoomState {
  readonly view: SeatView;
  readonly whip: WhipCount;
  readonly heat: readonly HeatRow[];
}
