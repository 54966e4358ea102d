import { digest } from '../../core/digest.ts';
import type { Result } from '../../core/result.ts';
import type { Arrangement } from '../../scenario/model/arrangement.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { apply, newGame } from '../apply.ts';
import { arrange } from '../arrange.ts';
import type { Command } from '../verbs/index.ts';
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

/** Takes parsed JSON for a record, or says in a code of the catalogue (`record.CODE`) what is wrong with it. */
export function readRecord(
  json: unknown,
): Result<GameRecord, 'not-a-record' | 'other-format' | 'damaged' | 'bad-arrangement'> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: 'not-a-record' };
  const record = json as Partial<Record<keyof GameRecord, unknown>>;
  if (typeof record.format !== 'string' || !record.format.startsWith('penholder/record@'))
    return { ok: false, problems: 'not-a-record' };
  if (record.format !== 'penholder/record@1') return { ok: false, problems: 'other-format' };
  const sound =
    typeof record.scenario === 'string' &&
    typeof record.hash === 'string' &&
    (record.words === undefined || typeof record.words === 'string') &&
    typeof record.digest === 'string' &&
    Number.isInteger(record.seed) &&
    Array.isArray(record.commands) &&
    record.commands.length <= 5000 &&
    record.commands.every(
      (command) =>
        typeof command === 'object' &&
        command !== null &&
        typeof (command as { type?: unknown }).type === 'string',
    );
  if (!sound) return { ok: false, problems: 'damaged' };
  if (record.arrangement !== undefined && readArrangement(record.arrangement) === null)
    return { ok: false, problems: 'bad-arrangement' };
  return { ok: true, value: record as GameRecord };
}
