import { clearSaves, putSave, saveOf } from './saves.ts';
import type { Shelf } from './saves.ts';
import type { Session } from './session.ts';

/**
 * Saves after every command. The first save that cannot be made is told, once: the game goes on.
 * @param from the count of the save that was taken up, 0 where there was none
 * @returns stops saving
 */
export function autosave(
  session: Session,
  shelf: Shelf,
  from: number,
  tell: (why: 'full' | 'forbidden') => void,
): () => void {
  let count = from;
  let told = false;
  return session.subscribe((state, before) => {
    if (state.commands === before.commands) return;
    if (state.commands.length === 0) {
      clearSaves(shelf, state.scenario.id);
      return;
    }
    count += 1;
    const answer = putSave(shelf, state.scenario.id, count, saveOf(state, count));
    if (answer !== 'saved' && !told) {
      told = true;
      tell(answer);
    }
  });
}
