import type { Scenario, ShelfCard, Text } from '../scenario/model/scenario.ts';
import type { Shelf } from './saves.ts';

/** A scenario that comes with the game, as much of it as is known before it is fetched. */
export interface Shelved {
  readonly id: string;
  readonly title: Text;
  readonly subtitle: Text;
  readonly start: string;
  readonly end: string;
  readonly rounds: number;
  readonly card?: ShelfCard;
  readonly fetch: () => Promise<Scenario>;
}

const KEY = 'penholder/scenario';

/**
 * Which scenario a page opens with: the one its address names, else the one last opened, else the first.
 * @param address the part of the address from the question mark on
 */
export function chosenAtFirst(scenarios: readonly Shelved[], address: string, shelf: Shelf): Shelved {
  const named = new URLSearchParams(address).get('scenario');
  const find = (id: string | null): Shelved | undefined => scenarios.find((one) => one.id === id);
  const found = find(named) ?? find(lastOpened(shelf)) ?? scenarios[0];
  if (!found) throw new Error('no scenario comes with the game');
  return found;
}

/** Remembers which scenario was opened; where nothing can be kept, nothing is. */
export function rememberOpened(shelf: Shelf, id: string): void {
  try {
    shelf.setItem(KEY, id);
  } catch {
    // The first scenario greets the next visit.
  }
}

function lastOpened(shelf: Shelf): string | null {
  try {
    return shelf.getItem(KEY);
  } catch {
    return null;
  }
}
