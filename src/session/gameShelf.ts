import type { Scenario } from '../scenario/model/scenario.ts';
import { rulesHash } from '../game/record/hashes.ts';
import { sealed } from './formats.ts';
import { readSave, type Save, type Way, wayOn } from './saves.ts';
import { keysUnder, move, type Shelf } from './shelf.ts';

// Every game that was begun lies under an id of its own, in two slots by turns: a save that is cut short while it is
// written leaves the one before it whole. No game is ever written over another.

const SLOTS = ['A', 'B'] as const;
const FOLDER = 'penholder/run/';
/** Where versions 0.4 and 0.5 kept the one game of a scenario, and those of other versions of it. */
const FOLDERS_OF_0_5 = ['penholder/save/', 'penholder/kept/'];
const folderOf = (scenario: string, game: string): string => `${FOLDER}${scenario}/${game}/`;

/** What lies in the two slots of a game: the texts themselves, to be compared with what was put there. */
export type Slots = readonly (string | null)[];

export function slotsOf(shelf: Shelf, scenario: string, game: string): Slots {
  return SLOTS.map((slot) => shelf.getItem(folderOf(scenario, game) + slot));
}

/**
 * Puts a save on the shelf.
 * @throws where there is no room, or it is forbidden, or the save cannot be made
 */
export function putSave(shelf: Shelf, save: Save): void {
  const slot = SLOTS[save.count % 2] ?? 'A';
  shelf.setItem(folderOf(save.record.scenario, save.game) + slot, sealed(save));
}

/** Takes the older of two saves of a game off the shelf. */
export function dropOlder(shelf: Shelf, { record, game, count }: Save): void {
  shelf.removeItem(folderOf(record.scenario, game) + SLOTS[(count + 1) % 2]);
}

/** Takes a game off the shelf. */
export function dropGame(shelf: Shelf, { record, game }: Save): void {
  for (const slot of SLOTS) shelf.removeItem(folderOf(record.scenario, game) + slot);
}

/** The newest whole save in two slots, if any. */
export function newestIn(slots: Slots): Save | null {
  for (const text of byCount(slots)) {
    const read = readSave(text);
    if (read.ok) return read.value;
  }
  return null;
}

/** The texts that are there, the one with the highest count first. What has no count may be the newest. */
function byCount(slots: Slots): string[] {
  const count = (text: string): number => Number(/"count":(\d+)/.exec(text)?.[1] ?? Number.POSITIVE_INFINITY);
  return slots.filter((text) => text !== null).sort((a, b) => count(b) - count(a));
}

/** What lies on a shelf of some games. */
export interface OnShelf {
  /** The newest whole save of each, the last saved first. */
  readonly saves: readonly Save[];
  /** The games whose newest save was damaged; it has been set aside. */
  readonly damaged: ReadonlySet<string>;
  /** How many games a later version saved; they are left alone. */
  readonly newer: number;
  /** Games of which nothing could be read. */
  readonly lost: number;
}

/**
 * Reads every game on the shelf, or those of one scenario. What is damaged is moved under another key and never
 * thrown away; what versions 0.4 and 0.5 kept is moved to where it belongs now.
 * @throws where the shelf may not be touched
 */
export function gamesOn(shelf: Shelf, scenario?: string): OnShelf {
  moveOver(shelf);
  const folders = new Set(
    keysUnder(shelf, scenario === undefined ? FOLDER : `${FOLDER}${scenario}/`).map((key) =>
      key.slice(0, key.lastIndexOf('/') + 1),
    ),
  );
  const saves: Save[] = [];
  const damaged = new Set<string>();
  let [newer, lost] = [0, 0];
  for (const folder of folders) {
    const slots = SLOTS.map((slot) => shelf.getItem(folder + slot));
    let found: Save | null = null;
    let later = false;
    let bad = false;
    for (const text of byCount(slots)) {
      const read = readSave(text);
      if (read.ok && folderOf(read.value.record.scenario, read.value.game) === folder) {
        found = read.value;
        break;
      }
      if (!read.ok && read.problems === 'newer') {
        later = true;
        break;
      }
      bad = true;
      const key = folder + SLOTS[slots.indexOf(text)];
      move(shelf, key, key.replace(FOLDER, 'penholder/set-aside/'), text);
    }
    if (found) saves.push(found);
    if (found && bad) damaged.add(found.game);
    if (later) newer += 1;
    else if (!found && bad) lost += 1;
  }
  return { saves: saves.sort(lastFirst), damaged, newer, lost };
}

function lastFirst(a: Save, b: Save): number {
  if (a.when !== b.when) return a.when < b.when ? 1 : -1;
  return b.count - a.count;
}

/** Moves the games of versions 0.4 and 0.5 to where games lie now. */
function moveOver(shelf: Shelf): void {
  for (const key of FOLDERS_OF_0_5.flatMap((folder) => keysUnder(shelf, folder))) {
    const text = shelf.getItem(key);
    if (text === null) continue;
    const read = readSave(text);
    if (!read.ok) move(shelf, key, key.replace(/^penholder\/\w+/, 'penholder/set-aside'), text);
    else {
      const { record, game, count } = read.value;
      const to = folderOf(record.scenario, game) + SLOTS[count % 2];
      const there = shelf.getItem(to);
      const lies = there === null ? null : readSave(there);
      if (lies?.ok && lies.value.count >= count) continue;
      move(shelf, key, to, text);
    }
  }
}

/** What the shelf held for a scenario. */
export type Found =
  | { readonly kind: 'nothing' | 'damaged' | 'newer' | 'forbidden' }
  /** `damaged`: a newer save had to be set aside. */
  | { readonly kind: 'game'; readonly save: Save; readonly way: Way; readonly damaged: boolean }
  /** A game whose state neither the scenario as it is now nor the one it was played on takes. */
  | { readonly kind: 'other-version'; readonly save: Save };

/**
 * Finds the game to go on with at a scenario: of those that are under way the one last saved, else the one
 * that was finished last. A game of another file with the same name is another game.
 * @param own whether the scenario came from a file of the player's
 */
export function findSave(shelf: Shelf, scenario: Scenario, own = false): Found {
  try {
    const { saves, damaged, newer, lost } = gamesOn(shelf, scenario.id);
    const hash = rulesHash(scenario);
    const here = saves.filter(
      (save) => save.record.hash === hash || save.own === undefined || (!own && !save.own),
    );
    const running = here.filter(isRunning);
    for (const save of [...running, ...here.filter((one) => !isRunning(one))]) {
      const way = wayOn(save, scenario, shelf);
      if (way) return { kind: 'game', save, way, damaged: damaged.has(save.game) };
    }
    if (running[0]) return { kind: 'other-version', save: running[0] };
    if (newer > 0) return { kind: 'newer' };
    return { kind: lost > 0 ? 'damaged' : 'nothing' };
  } catch {
    return { kind: 'forbidden' };
  }
}

export function isRunning({ state }: Save): boolean {
  return state.outcome === null;
}
