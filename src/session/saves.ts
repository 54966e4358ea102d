import { digest } from '../core/digest.ts';
import type { Result } from '../core/result.ts';
import { readRecord, recordOf, replay } from '../game/record/record.ts';
import type { GameRecord } from '../game/record/record.ts';
import { seatView } from '../game/seats/seatView.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Kept, RunningGame } from './session.ts';

/** As much of localStorage as saving needs. Every one of these may throw. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** A game on the shelf. The check is over everything else in it. */
export interface Save {
  readonly format: 'penholder/save@1';
  /** Rises with every save of this scenario, so that the newer of two is known without a clock. */
  readonly count: number;
  readonly record: GameRecord;
  /** The state the record led to when it was saved, for a day when the rules have changed. */
  readonly state: GameState;
  /** How often rounds were taken back; absent for never. */
  readonly rewound?: number;
  /** How many of its first commands were made in the game that it branches off; absent for none. */
  readonly branched?: number;
  readonly check: string;
}

/** What the shelf held for a scenario. */
export type Found =
  | { readonly kind: 'nothing' }
  /** `followed`: its commands still lead where they led. `damaged`: a newer save had to be set aside. */
  | { readonly kind: 'game'; readonly save: Save; readonly followed: boolean; readonly damaged: boolean }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'other-version'; readonly record: GameRecord }
  | { readonly kind: 'forbidden' };

const SLOTS = ['A', 'B'] as const;
const slotKey = (scenario: string, slot: string): string => `penholder/save/${scenario}/${slot}`;
const asideKey = (scenario: string, slot: string): string => `penholder/set-aside/${scenario}/${slot}`;
const keptKey = (scenario: string, hash: string): string => `penholder/kept/${scenario}/${hash.slice(0, 12)}`;

/**
 * Finds the newest whole save of a scenario. What is damaged is moved under another key and never
 * thrown away; so is a save of another version of the scenario.
 */
export function findSave(shelf: Shelf, scenario: Scenario): Found {
  try {
    return search(shelf, scenario);
  } catch {
    return { kind: 'forbidden' };
  }
}

function search(shelf: Shelf, scenario: Scenario): Found {
  const whole: { save: Save; followed: boolean }[] = [];
  let other: Save | null = null;
  let damaged = false;
  for (const slot of SLOTS) {
    const key = slotKey(scenario.id, slot);
    const text = shelf.getItem(key);
    if (text === null) continue;
    const read = readSave(text);
    const save = read.ok && read.value.record.scenario === scenario.id ? read.value : null;
    const way = save === null ? 'lost' : wayTo(scenario, save);
    if (save === null || way === 'lost') {
      damaged = true;
      move(shelf, key, asideKey(scenario.id, slot), text);
    } else if (way === 'other-version') {
      move(shelf, key, keptKey(scenario.id, save.record.hash), text);
      if (!other || other.count < save.count) other = save;
    } else whole.push({ save, followed: way === 'followed' });
  }
  const newest = whole.sort((a, b) => b.save.count - a.save.count)[0];
  if (newest) return { kind: 'game', ...newest, damaged };
  if (other) return { kind: 'other-version', record: other.record };
  return damaged ? { kind: 'damaged' } : { kind: 'nothing' };
}

/**
 * Whether a save's commands still lead to its state; if not, whether the scenario has other rules, and if it has
 * not, whether that state can be looked at.
 */
export function wayTo(scenario: Scenario, save: Save): 'followed' | 'other-version' | 'kept' | 'lost' {
  const replayed = replay(scenario, save.record);
  if (replayed.ok) return 'followed';
  if (replayed.fault === 'other-version') return 'other-version';
  try {
    seatView(scenario, save.state);
    return 'kept';
  } catch {
    return 'lost';
  }
}

/** Room is made before it is used, so that a full shelf can still set something aside. */
function move(shelf: Shelf, from: string, to: string, text: string): void {
  shelf.removeItem(from);
  try {
    shelf.setItem(to, text);
  } catch {
    shelf.setItem(from, text);
  }
}

/** Reads the text of a save, trusting none of it. */
export function readSave(text: string): Result<Save, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: 'not JSON' };
  }
  if (typeof json !== 'object' || json === null) return { ok: false, problems: 'not a save' };
  const { check, ...rest } = json as Partial<Save>;
  if (rest.format !== 'penholder/save@1') return { ok: false, problems: 'not a save of this format' };
  if (typeof rest.count !== 'number' || check !== digest(rest))
    return { ok: false, problems: 'its check does not match' };
  const record = readRecord(rest.record);
  if (!record.ok) return { ok: false, problems: record.problems };
  return { ok: true, value: { ...(rest as Omit<Save, 'check'>), record: record.value, check } };
}

/** A saved game as it is taken up again. */
export function keptOf({ record, state, rewound, branched }: Save): Kept {
  return { ...record, state, rewound, branched };
}

/** A running game as it is put on the shelf. */
export function saveOf(
  state: Pick<RunningGame, 'scenario' | 'seed' | 'commands' | 'game' | 'rewound' | 'branched'>,
  count: number,
): Save {
  const { scenario, seed, commands, game, rewound, branched } = state;
  const rest = {
    format: 'penholder/save@1',
    count,
    record: recordOf(scenario, seed, commands, game),
    state: game,
    ...(rewound > 0 && { rewound }),
    ...(branched > 0 && { branched }),
  } as const;
  return { ...rest, check: digest(rest) };
}

/**
 * Puts a save on the shelf, in the two slots by turns: a save that is cut short while it is written
 * leaves the one before it whole.
 */
export function putSave(shelf: Shelf, scenario: string, count: number, save: Save): Stored {
  return storedAs(() => shelf.setItem(slotKey(scenario, SLOTS[count % 2] ?? 'A'), JSON.stringify(save)));
}

/** How it went to put something on the shelf. */
export type Stored = 'saved' | 'full' | 'forbidden';

/** Touches the shelf, and says how that went. */
export function storedAs(touch: () => void): Stored {
  try {
    touch();
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden';
  }
}

/** Takes a scenario's running saves off the shelf, when a new game replaces them. */
export function clearSaves(shelf: Shelf, scenario: string): void {
  for (const slot of SLOTS) {
    try {
      shelf.removeItem(slotKey(scenario, slot));
    } catch {
      return;
    }
  }
}

function isFull(error: unknown): boolean {
  const name =
    error instanceof Error || (typeof error === 'object' && error !== null && 'name' in error)
      ? String(error.name)
      : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
