import { newGame } from '../game/apply.ts';
import { arrange, unarranged } from '../game/arrange.ts';
import { VERSION } from '../core/version.ts';
import type { Result } from '../core/result.ts';
import { rulesHash, wordsHash } from '../game/record/hashes.ts';
import { readRecord, recordOf, replay } from '../game/record/record.ts';
import type { GameRecord } from '../game/record/record.ts';
import { seatView } from '../game/seats/seatView.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { blockIn, type Json, raise, unsealed } from './formats.ts';
import { asOwn, isOwn, textOfRecord } from './scenarioTexts.ts';
import type { Kept, RunningGame } from './session.ts';
import type { Shelf } from './shelf.ts';

/** A game as it is kept. */
export interface Save {
  readonly format: 'penholder/save@2';
  /** Which game this is, of all that this browser keeps. */
  readonly game: string;
  /** Rises with every save of this game, so that the newer of two is known without a clock. */
  readonly count: number;
  /** When it was saved, as an ISO date and time; empty where a version before 0.6 saved it. */
  readonly when: string;
  /** The version of Penholder that saved it. */
  readonly version: string;
  /** Whether its scenario came from a file of the player's; absent where a version before 0.6 saved it. */
  readonly own?: boolean;
  readonly record: GameRecord;
  /** The state the record led to when it was saved, for a day when the rules have changed. */
  readonly state: GameState;
  /** How often rounds were taken back; absent for never. */
  readonly rewound?: number;
  /** How many of its first commands were made in the game that it branches off; absent for none. */
  readonly branched?: number;
}

/** A running game as it is put on the shelf. */
export function saveOf(
  state: Pick<RunningGame, 'scenario' | 'seed' | 'commands' | 'game' | 'rewound' | 'branched'>,
  { game: id, count, when }: Pick<Save, 'game' | 'count' | 'when'>,
): Save {
  const { scenario, seed, commands, game, rewound, branched } = state;
  return {
    format: 'penholder/save@2',
    game: id,
    count,
    when,
    version: VERSION,
    own: isOwn(scenario),
    record: recordOf(scenario, seed, commands, game),
    state: game,
    ...(rewound > 0 && { rewound }),
    ...(branched > 0 && { branched }),
  };
}

/** Reads the text of a save of any version, trusting none of it. */
export function readSave(text: string): Result<Save, 'damaged' | 'newer'> {
  const kept = unsealed('save', text);
  return kept.ok ? saveIn(kept.value) : kept;
}

/** Reads a save out of a block that another was kept in, whose check covered it. */
export function saveWithin(block: unknown): Save | null {
  const raised = raise('save', blockIn(block));
  const save = raised.ok ? saveIn(raised.value) : raised;
  return save.ok ? save.value : null;
}

function saveIn(kept: Json): Result<Save, 'damaged'> {
  const { game, count, when, version, own, state, rewound, branched } = kept;
  const record = readRecord(kept['record']);
  const sound =
    typeof game === 'string' &&
    /^[0-9a-z]{1,40}$/.test(game) &&
    Number.isSafeInteger(count) &&
    typeof when === 'string' &&
    typeof version === 'string' &&
    [own, rewound, branched].every((one) => one === undefined || typeof one !== 'object') &&
    typeof blockIn(state)['session'] === 'string' &&
    typeof blockIn(state)['outcome'] === 'object' &&
    Number.isInteger(blockIn(state)['round']);
  if (!record.ok || !sound) return { ok: false, problems: 'damaged' };
  return { ok: true, value: { ...(kept as unknown as Save), record: record.value } };
}

/** A game that is kept, as it is gone on with: as the same game. */
export function keptOf({ game: id, record, state, rewound, branched }: Save): Kept {
  const { arrangement, seed, commands } = record;
  return { id, arrangement, seed, commands, state, rewound, branched };
}

/** The same as a game of its own, which branches off where that one stood. */
export function branchOf(save: Save): Kept {
  return { ...keptOf(save), id: undefined, branched: save.record.commands.length };
}

/** On which scenario a kept game can be gone on with. */
export interface Way {
  /** As it was read. */
  readonly scenario: Scenario;
  /** Whether its commands still lead to the state it was saved in. */
  readonly followed: boolean;
  /** Whether the scenario's words are others than those it was played with. */
  readonly reworded: boolean;
}

/**
 * How a kept game goes on. On the scenario as it is now, where that has the same rules or its commands lead where
 * they led, so that a corrected word is seen at once; otherwise on the scenario that was kept with it. Where the rules
 * of the game itself have changed, it goes on from the state it was saved in.
 * @param now the scenario as it comes with the game, or as it was opened; null where there is none with that name
 * @returns null where neither scenario takes that state
 */
export function wayOn(save: Save, now: Scenario | null, shelf: Shelf): Way | null {
  const { record, state } = save;
  const here = now?.id === record.scenario ? unarranged(now) : null;
  // A game of the player's own file goes on with that file, not with the one that comes with the game.
  const first = here && (!save.own || isOwn(here)) ? here : null;
  const words = (scenario: Scenario): boolean =>
    record.words !== undefined && record.words !== wordsHash(scenario);
  if (first && replay(first, record).ok) return { scenario: first, followed: true, reworded: words(first) };
  const same = first && rulesHash(first) === record.hash;
  const kept = same ? null : textOfRecord(shelf, record);
  if (kept && save.own) asOwn(kept);
  if (kept && replay(kept, record).ok) return { scenario: kept, followed: true, reworded: false };
  const fitting = [kept, here].find((one) => one && takes(arrange(one, record.arrangement ?? {}), state));
  return fitting ? { scenario: fitting, followed: false, reworded: words(fitting) } : null;
}

/** Whether a scenario takes a state that it did not lead to: it has the same parts, and can be looked at. */
function takes(scenario: Scenario, state: GameState): boolean {
  try {
    const events = new Set(scenario.events.map(({ id }) => id));
    const known = state.cables.every(({ event }) => events.has(event));
    return known && hasParts(newGame(scenario, 1), state) && seatView(scenario, state) !== null;
  } catch {
    return false;
  }
}

/** Whether a value has every part of a model, and its tables of actors have the same names. Lists are not compared. */
function hasParts(model: unknown, value: unknown): boolean {
  if (model === null || value === null) return true;
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== 'object' || typeof value !== 'object') return typeof model === typeof value;
  const [parts, others] = [blockIn(model), blockIn(value)];
  const isTable = Object.values(parts).every((part) => typeof part === 'object' && part !== null);
  return (
    (!isTable || Object.keys(others).every((name) => name in parts)) &&
    Object.entries(parts).every(([name, part]) => name in others && hasParts(part, others[name]))
  );
}

/** Whether a save and a running game are the same game at the same moment. */
export function isSame(
  save: Save,
  { seed, commands, rewound }: Pick<RunningGame, 'seed' | 'commands' | 'rewound'>,
): boolean {
  const { record } = save;
  const alike = record.seed === seed && record.commands.length === commands.length;
  return (
    alike && (save.rewound ?? 0) === rewound && JSON.stringify(record.commands) === JSON.stringify(commands)
  );
}
