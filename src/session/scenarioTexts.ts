import type { GameRecord } from '../game/record/record.ts';
import { unarranged } from '../game/arrange.ts';
import { rulesHash, wordsHash } from '../game/record/hashes.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { keysUnder, type Shelf } from './shelf.ts';

// A game can go on without the file that its scenario came from: each scenario of which a game is kept lies beside
// the games, once, under the two hashes that its records name.

export const TEXTS = 'penholder/text/';
export const nameOf = (hash: string, words: string): string => `${hash.slice(0, 16)}-${words.slice(0, 16)}`;

/** Under which name a scenario lies. */
export function textName(scenario: Scenario): string {
  return nameOf(rulesHash(scenario), wordsHash(scenario));
}

/**
 * Puts a scenario as it was read on the shelf, where it does not lie there.
 * @throws where there is no room, or it is forbidden
 */
export function putText(shelf: Shelf, scenario: Scenario): void {
  const key = TEXTS + textName(scenario);
  if (shelf.getItem(key) === null) shelf.setItem(key, JSON.stringify(unarranged(scenario)));
}

/** The scenario that a record was played on, out of the shelf; null where it does not lie there whole. */
export function textOfRecord(shelf: Shelf, { hash, words }: GameRecord): Scenario | null {
  return words === undefined ? null : textNamed(shelf, nameOf(hash, words));
}

/** The scenario that lies under a name; null where it does not lie there whole. */
export function textNamed(shelf: Shelf, name: string): Scenario | null {
  try {
    const text = shelf.getItem(TEXTS + name);
    if (text === null) return null;
    const scenario = JSON.parse(text) as Scenario;
    return textName(scenario) === name ? scenario : null;
  } catch {
    return null;
  }
}

/** Every scenario on the shelf with this id. */
export function textsWithId(shelf: Shelf, id: string): readonly Scenario[] {
  try {
    return keysUnder(shelf, TEXTS).flatMap((key) => {
      const scenario = textNamed(shelf, key.slice(TEXTS.length));
      return scenario?.id === id ? [scenario] : [];
    });
  } catch {
    return [];
  }
}

const own = new WeakSet<Scenario>();

/** Says of a scenario that it came from a file of the player's, not with the game. */
export function asOwn(scenario: Scenario): Scenario {
  own.add(unarranged(scenario));
  return scenario;
}

/** Whether a scenario came from a file of the player's. */
export function isOwn(scenario: Scenario): boolean {
  return own.has(unarranged(scenario));
}
