import type { Leaning } from '../game/seats/view.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { sealed, unsealed } from './formats.ts';
import { type Save, saveWithin } from './saves.ts';
import { putText } from './scenarioTexts.ts';
import { type Shelf, type Stored, storedAs } from './shelf.ts';

/** What a small picture of a game is drawn from: only what its seat sees. */
export interface Picture {
  /** One for each member of the Council, in its order; once they voted, their hands. */
  readonly leanings: readonly Leaning[];
  /** Text, lead, money, consent. */
  readonly locks: readonly ('shut' | 'half' | 'open')[];
  readonly round: number;
  readonly rounds: number;
  readonly over: boolean;
}

/** A game that its player has put away under a name. */
export interface NamedSave {
  readonly format: 'penholder/named@2';
  readonly name: string;
  /** When it was put away, as an ISO date and time. */
  readonly when: string;
  readonly title: string;
  readonly picture: Picture;
  readonly save: Save;
}

/** A named game at its place on the shelf. */
export interface PlacedSave {
  readonly place: number;
  readonly named: NamedSave;
}

/** The most games that are kept under names. */
export const PLACES = 40;
const LONGEST_NAME = 80;
const keyOf = (place: number): string => `penholder/game/${place}`;

/** Every named game, the newest first, and how many could not be read; null where storage is forbidden. */
export function listNamed(
  shelf: Shelf,
): { readonly games: readonly PlacedSave[]; readonly damaged: number } | null {
  const games: PlacedSave[] = [];
  let damaged = 0;
  try {
    for (let place = 0; place < PLACES; place += 1) {
      const text = shelf.getItem(keyOf(place));
      if (text === null) continue;
      const named = readNamed(text);
      if (named) games.push({ place, named });
      else damaged += 1;
    }
  } catch {
    return null;
  }
  games.sort((a, b) => (a.named.when < b.named.when ? 1 : -1));
  return { games, damaged };
}

/** Puts a game away under a name, in the first free place, and its scenario beside it. */
export function keepNamed(shelf: Shelf, scenario: Scenario, named: Omit<NamedSave, 'format'>): Stored {
  const laid = storedAs(() => putText(shelf, scenario));
  if (laid !== 'saved') return laid;
  try {
    for (let place = 0; place < PLACES; place += 1)
      if (shelf.getItem(keyOf(place)) === null)
        return put(shelf, place, { format: 'penholder/named@2', ...named });
  } catch {
    return 'forbidden';
  }
  return 'full';
}

/** Gives a named game another name. */
export function renameNamed(shelf: Shelf, { place, named }: PlacedSave, name: string): Stored {
  return put(shelf, place, { ...named, name });
}

/** Puts a deleted game back where it was. */
export function restoreNamed(shelf: Shelf, { place, named }: PlacedSave): Stored {
  return put(shelf, place, named);
}

export function deleteNamed(shelf: Shelf, { place }: PlacedSave): Stored {
  return storedAs(() => shelf.removeItem(keyOf(place)));
}

function put(shelf: Shelf, place: number, named: NamedSave): Stored {
  const rest = { ...named, name: named.name.trim().slice(0, LONGEST_NAME) };
  return storedAs(() => shelf.setItem(keyOf(place), sealed(rest)));
}

/** Reads what lies at a place, trusting none of it. */
function readNamed(text: string): NamedSave | null {
  const kept = unsealed('named', text);
  if (!kept.ok) return null;
  const save = saveWithin(kept.value['save']);
  return save && { ...(kept.value as unknown as NamedSave), save };
}
