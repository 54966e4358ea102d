import { digest } from '../../core/digest.ts';
import type { Result } from '../../core/result.ts';
import { VERSION } from '../../core/version.ts';
import type { Arrangement } from '../../scenario/model/arrangement.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { apply, newGame } from '../apply.ts';
import { arrange } from '../arrange.ts';
import { type Command, verbOf } from '../verbs/index.ts';
import type { GameEvent } from '../events.ts';
import { rulesHash, wordsHash } from './hashes.ts';
import { readArrangement } from './readArrangement.ts';
import type { GameState } from '../state.ts';

/** A whole game as what was asked for: it replays to the same digest wherever it is folded again. */
export interface GameRecord {
  readonly format: 'penholder/record@1';
  readonly scenario: string;
  /** `rulesHash` of the scenario it was played on. Records of version 0.4 have a digest of the whole scenario here. */
  readonly hash: string;
  /** `wordsHash` of that scenario; absent in records of version 0.4. */
  readonly words?: string;
  /** Difficulty and what was carried over; absent for a plain game at Normal. */
  readonly arrangement?: Arrangement;
  readonly seed: number;
  readonly commands: readonly Command[];
  /** Digest of the last state. */
  readonly digest: string;
  /** The version of Penholder that made it; absent in records of 0.4 and 0.5. Nothing is decided by it. */
  readonly version?: string;
}

export function recordOf(
  scenario: Scenario,
  seed: number,
  commands: readonly Command[],
  state: GameState,
): GameRecord {
  return {
    format: 'penholder/record@1',
    scenario: scenario.id,
    hash: rulesHash(scenario),
    words: wordsHash(scenario),
    ...(scenario.arranged && { arrangement: scenario.arranged.by }),
    seed,
    commands,
    digest: digest(state),
    version: VERSION,
  };
}

export type Replayed =
  | {
      readonly ok: true;
      /** The scenario as it was arranged for this game. */
      readonly scenario: Scenario;
      readonly state: GameState;
      readonly events: readonly GameEvent[];
      /** Whether the words of the scenario are those it was played with; a record of version 0.4 does not say. */
      readonly words: 'same' | 'changed' | 'unsaid';
    }
  | {
      readonly ok: false;
      readonly fault: 'other-scenario' | 'other-version' | 'refused' | 'other-digest';
      readonly at?: number;
    };

/**
 * Arranges the scenario as the record says, folds the record again, and holds it to its digest.
 *
 * The hash alone refuses nothing. Where it is not that of this scenario, the record is folded all the same, and
 * plays if every command is legal and the last state has the digest of the record: the digest covers the whole
 * last state, the hidden truth and the luck included, so the rules that were read led to the same game. That is
 * so with records of version 0.4, and where the rules changed in what this game never met. Otherwise the fault
 * is `other-version`.
 */
export function replay(plain: Scenario, record: GameRecord): Replayed {
  if (record.scenario !== plain.id) return { ok: false, fault: 'other-scenario' };
  const folded = fold(plain, record);
  if (!folded.ok && record.hash !== rulesHash(plain)) return { ok: false, fault: 'other-version' };
  return folded;
}

function fold(plain: Scenario, record: GameRecord): Replayed {
  const scenario = arrange(plain, record.arrangement ?? {});
  let state = newGame(scenario, record.seed);
  const events: GameEvent[] = [];
  for (const [at, command] of record.commands.entries()) {
    const applied = apply(scenario, state, command);
    if (!applied.ok) return { ok: false, fault: 'refused', at };
    state = applied.state;
    events.push(...applied.events);
  }
  if (digest(state) !== record.digest) return { ok: false, fault: 'other-digest' };
  return { ok: true, scenario, state, events, words: wordsOfRecord(plain, record) };
}

function wordsOfRecord(plain: Scenario, { words }: GameRecord): 'same' | 'changed' | 'unsaid' {
  if (words === undefined) return 'unsaid';
  return words === wordsHash(plain) ? 'same' : 'changed';
}

/** Why parsed JSON is no record that can be read; each has a sentence `record.CODE`. */
export type RecordFault = 'not-a-record' | 'other-format' | 'damaged' | 'bad-arrangement' | 'bad-seed';

/** The most commands that a record may hold, and the highest seed that luck is dealt by. */
const LONGEST = 5000;
const HIGHEST_SEED = 0xffff_ffff;

/**
 * Takes parsed JSON, which may be anybody's, for a record, or says in a code of the catalogue (`record.CODE`) what is
 * wrong with it. What a record does not have, and what a command of its type does not have, is left out.
 */
export function readRecord(json: unknown): Result<GameRecord, RecordFault> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return no('not-a-record');
  const record = json as Partial<Record<keyof GameRecord, unknown>>;
  const { format, scenario, hash, words, arrangement, seed, commands, digest, version } = record;
  if (typeof format !== 'string' || !format.startsWith('penholder/record@')) return no('not-a-record');
  if (format !== 'penholder/record@1') return no('other-format');
  const sound =
    isName(scenario) &&
    isName(hash) &&
    isName(digest) &&
    (words === undefined || isName(words)) &&
    (version === undefined || isName(version)) &&
    typeof seed === 'number' &&
    Array.isArray(commands) &&
    commands.length <= LONGEST;
  if (!sound) return no('damaged');
  if (!Number.isInteger(seed) || Math.abs(seed) > HIGHEST_SEED) return no('bad-seed');
  const given = commands.map(readCommand);
  if (given.includes(null)) return no('damaged');
  const arranged = arrangement === undefined ? null : readArrangement(arrangement);
  if (arrangement !== undefined && arranged === null) return no('bad-arrangement');
  const value: GameRecord = {
    format,
    scenario,
    hash,
    ...(words !== undefined && { words }),
    ...(arranged !== null && { arrangement: arranged }),
    seed,
    commands: given as readonly Command[],
    digest,
    ...(version !== undefined && { version }),
  };
  return { ok: true, value };
}

/** A command with the fields that its type has, and no others; null where it is none. What they hold is not checked. */
function readCommand(json: unknown): object | null {
  if (typeof json !== 'object' || json === null) return null;
  const { type, ...rest } = json as Readonly<Record<string, unknown>>;
  if (!isName(type)) return null;
  const fields = Object.keys(verbOf(type)?.fields ?? {}).filter(
    (field) => Object.hasOwn(rest, field) && (isName(rest[field]) || Number.isFinite(rest[field])),
  );
  return { type, ...Object.fromEntries(fields.map((field) => [field, rest[field]])) };
}

/** Whether a value is a text no longer than a name or a hash may be. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 120;
}

function no(problems: RecordFault): { readonly ok: false; readonly problems: RecordFault } {
  return { ok: false, problems };
}
