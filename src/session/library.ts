import type { Scenario, ShelfCard, Text } from '../scenario/model/scenario.ts';
import { asOwn, isOwn, putText, textNamed, textName, textsWithId } from './scenarioTexts.ts';
import { type Shelf, storedAs } from './shelf.ts';

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

/** What is known of a scenario that can be fetched by its id. */
export type Fetchable = Pick<Shelved, 'id' | 'fetch'>;

const KEY = 'penholder/scenario';
/** Before the name of the text of a scenario that came from a file. */
const OWN = 'own/';

/**
 * Which scenario a page opens with: the one its address names, else the one last opened, which may have come from a
 * file of the player's, else the first.
 * @param address the part of the address from the question mark on
 */
export function chosenAtFirst(scenarios: readonly Shelved[], address: string, shelf: Shelf): Fetchable {
  const named = new URLSearchParams(address).get('scenario');
  const find = (id: string | null): Shelved | undefined => scenarios.find((one) => one.id === id);
  const found = find(named) ?? ownLastOpened(shelf) ?? find(lastOpened(shelf)) ?? scenarios[0];
  if (!found) throw new Error('no scenario comes with the game');
  return found;
}

/**
 * Remembers which scenario was opened; one that came from a file is kept whole. Where nothing can be kept, nothing
 * is: the first scenario greets the next visit.
 */
export function rememberOpened(shelf: Shelf, scenario: Scenario): void {
  storedAs(() => {
    const own = isOwn(scenario);
    if (own) putText(shelf, scenario);
    shelf.setItem(KEY, own ? OWN + textName(scenario) : scenario.id);
  });
}

/** The name of the text that the last opened scenario lies under, if it came from a file. */
export function openedText(shelf: Shelf): string | null {
  const opened = lastOpened(shelf);
  return opened?.startsWith(OWN) ? opened.slice(OWN.length) : null;
}

/** The scenarios of that id that can be had: the one that comes with the game, and those that are kept here. */
export function fetchable(scenarios: readonly Shelved[], shelf: Shelf, id: string): readonly Fetchable[] {
  const kept = textsWithId(shelf, id).map((scenario) => ({ id, fetch: () => Promise.resolve(scenario) }));
  return [...scenarios.filter((one) => one.id === id), ...kept];
}

function ownLastOpened(shelf: Shelf): Fetchable | undefined {
  const name = openedText(shelf);
  const scenario = name === null ? null : textNamed(shelf, name);
  return scenario ? { id: scenario.id, fetch: () => Promise.resolve(asOwn(scenario)) } : undefined;
}

function lastOpened(shelf: Shelf): string | null {
  try {
    return shelf.getItem(KEY);
  } catch {
    return null;
  }
}
