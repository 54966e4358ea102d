import type { GameState } from '../../game/state.ts';
import type { WhipCount } from '../../game/seats/view.ts';
import { whipCount } from '../../game/seats/whipCount.ts';
import type { RunningGame, Wording } from '../../session/session.ts';
import { viewOf } from '../../session/session.ts';
import { useSession } from './desk.ts';

const counted = new WeakMap<GameState, Map<string, WhipCount>>();

/** Where a meeting stands in place of the vote there is nothing to count. */
const NO_HANDS: WhipCount = { members: [], low: 0, high: 0, passes: 0, vetoRisk: {} };

/** The whip count of the draft, or of a wording that is being looked at. Counted once for each. */
export function countNow(
  state: Pick<RunningGame, 'scenario' | 'game'>,
  wording: Wording | null = null,
): WhipCount {
  if (state.scenario.meeting) return NO_HANDS;
  let counts = counted.get(state.game);
  if (!counts) counted.set(state.game, (counts = new Map()));
  const key = wording === null ? '' : `${wording.paragraph} ${wording.level}`;
  let count = counts.get(key);
  if (!count) {
    const view = viewOf(state);
    const levels =
      wording === null ? view.draft.levels : { ...view.draft.levels, [wording.paragraph]: wording.level };
    counts.set(key, (count = whipCount(state.scenario, view, levels)));
  }
  return count;
}

/** The whip count of the draft as it stands. */
export function useCount(): WhipCount {
  return useSession((state) => countNow(state));
}
