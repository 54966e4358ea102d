import { needBetween } from '../../game/rules/need.ts';
import { moneyIn } from '../../game/rules/situation.ts';
import type { GameState } from '../../game/state.ts';
import type { Hand, Tally } from '../../game/votes.ts';
import type { HeatRow, Leaning, SeatView, WhipCount } from '../../game/seats/view.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import type { Funds } from './fundingColumn.ts';

/** The money as the column shows it, against what the mission in a text would cost. */
export function fundsOf(view: SeatView, levels: Levels = view.draft.levels): Funds {
  return { ...moneyIn(view.funders), ...needOf(view.estimate, levels, view.pressure) };
}

/** A year's cost, low and high, M USD. */
export function needOf(
  estimate: GameState['estimate'],
  levels: Levels,
  pressure: number,
): Pick<Funds, 'low' | 'high'> {
  const [low, high] = needBetween({ estimate, pressure }, levels);
  return { low, high };
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
