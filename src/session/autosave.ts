import { clearSaves, putSave, saveOf } from './saves.ts';
import type { Shelf } from './saves.ts';
import type { Session, RunningGame } from './session.ts';

/** The saving of one session. */
export interface Saving {
  /** Puts by what still waits: for a page that may not come back. */
  now(): void;
  /** Puts by what still waits, and saves no more. */
  stop(): void;
}

/**
 * Saves after every command. The first save that cannot be made is told, once: the game goes on.
 * @param from the count of the save that was taken up, 0 where there was none
 * @param later when to save: a page first shows what a command changed. The end of a game never waits,
 *   since a campaign goes on from it
 */
export function autosave(
  session: Session,
  shelf: Shelf,
  from: number,
  tell: (why: 'full' | 'forbidden') => void,
  later: (save: () => void) => void = (save) => save(),
): Saving {
  let count = from;
  let told = false;
  let waiting: RunningGame | null = null;
  const now = (): void => {
    if (!waiting) return;
    const state = waiting;
    waiting = null;
    count += 1;
    const answer = putSave(shelf, state.scenario.id, count, saveOf(state, count));
    if (answer !== 'saved' && !told) {
      told = true;
      tell(answer);
    }
  };
  const unsubscribe = session.subscribe((state, before) => {
    if (state.commands === before.commands) return;
    if (state.commands.length === 0) {
      waiting = null;
      clearSaves(shelf, state.scenario.id);
      return;
    }
    const underWay = waiting !== null;
    waiting = state;
    if (state.game.outcome !== null) now();
    else if (!underWay) later(now);
  });
  const stop = (): void => {
    unsubscribe();
    now();
  };
  return { now, stop };
}
