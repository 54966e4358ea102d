import { dropGame, dropOlder, gamesOn, isRunning } from './gameShelf.ts';
import { openedText } from './library.ts';
import { nameOf, TEXTS } from './scenarioTexts.ts';
import { keysUnder, type Shelf } from './shelf.ts';

/** The most finished games that are kept; those that are under way are all kept. */
const FINISHED = 5;
/** How a record names its scenario, in whatever it is kept. */
const NAMED = /"hash":"([0-9a-f]{16})[0-9a-f]{48}","words":"([0-9a-f]{16})/g;

/**
 * Takes off the shelf what no player misses: the oldest finished games, and scenarios that nothing refers to.
 * @param playing the id of the game on the table, which stays
 * @param pressed whether room is needed at once: then also every other finished game, and the older of two saves of
 *   a game that is put aside
 * @throws where the shelf may not be touched
 */
export function makeRoom(shelf: Shelf, playing: string, pressed: boolean): void {
  const others = gamesOn(shelf).saves.filter(({ game }) => game !== playing);
  const finished = others.filter((save) => !isRunning(save));
  for (const save of finished.slice(pressed ? 0 : FINISHED)) dropGame(shelf, save);
  if (pressed) for (const save of others.filter(isRunning)) dropOlder(shelf, save);
  dropTexts(shelf);
}

/**
 * Takes the scenarios off the shelf that nothing on it names any more.
 */
function dropTexts(shelf: Shelf): void {
  const named = new Set([openedText(shelf)]);
  for (const key of keysUnder(shelf, 'penholder/')) {
    if (key.startsWith(TEXTS)) continue;
    for (const [, hash = '', words = ''] of (shelf.getItem(key) ?? '').matchAll(NAMED))
      named.add(nameOf(hash, words));
  }
  for (const key of keysUnder(shelf, TEXTS)) if (!named.has(key.slice(TEXTS.length))) shelf.removeItem(key);
}
