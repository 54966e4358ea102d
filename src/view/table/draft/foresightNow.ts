import type { GameState } from '../../../game/state.ts';
import type { Say } from '../../../locale/say.ts';
import type { SessionState, Wording } from '../../../session/session.ts';
import { viewOf } from '../../../session/session.ts';
import { countNow } from '../../kit/count.ts';
import { useDesk, useSession } from '../../kit/desk.ts';
import { type Foresight, foresee } from './foresight.ts';

const foreseen = new WeakMap<GameState, Map<string, Foresight>>();

/** What a wording would do to the game as it stands. Looked into once for each. */
export function foreseenNow(state: SessionState, say: Say, wording: Wording): Foresight {
  let known = foreseen.get(state.game);
  if (!known) foreseen.set(state.game, (known = new Map()));
  const key = `${wording.paragraph} ${wording.level}`;
  let foresight = known.get(key);
  if (!foresight) {
    const counts = { now: countNow(state), next: countNow(state, wording) };
    known.set(key, (foresight = foresee(state.scenario, viewOf(state), say, wording, counts)));
  }
  return foresight;
}

/** What the wording that is being looked at would do; null while none is. */
export function useForesight(): Foresight | null {
  const { say } = useDesk();
  return useSession((state) => (state.preview === null ? null : foreseenNow(state, say, state.preview)));
}
