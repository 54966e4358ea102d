import { useMemo } from 'preact/hooks';
import { type LockSeen, locksFrom } from '../../game/locks/lock.ts';
import { useCount } from './count.ts';
import { useScenario, useView } from './desk.ts';

/** The four locks under the text as it stands; at the end of a game, the seals with what made them so. */
export function useLocks(): readonly LockSeen[] {
  const scenario = useScenario();
  const view = useView();
  const count = useCount();
  return useMemo(() => locksFrom(scenario, view, view.draft.levels, count), [scenario, view, count]);
}
