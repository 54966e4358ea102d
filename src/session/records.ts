import type { Result } from '../core/result.ts';
import { readRecord, replay } from '../game/record/record.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Notice } from './notices.ts';
import type { Kept } from './session.ts';

const FAULTS = {
  'other-scenario': 'record-other-scenario',
  'other-version': 'record-other-version',
  refused: 'record-not-followed',
  'other-digest': 'record-not-followed',
} as const satisfies Record<string, Notice>;

/** A game out of a record's file. */
export interface FiledGame {
  readonly kept: Kept;
  /** Whether the scenario's words are others than those it was played with. */
  readonly reworded: boolean;
}

/**
 * Reads a record from a file's text and follows it to its end, trusting none of it. Its game branches off the
 * one that was recorded: taking it up is a way back that no difficulty counts, and is marked.
 */
export function readRecordFile(scenario: Scenario, text: string): Result<FiledGame, Notice> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: 'record-unread' };
  }
  const record = readRecord(json);
  if (!record.ok) return { ok: false, problems: 'record-unread' };
  const played = replay(scenario, record.value);
  if (!played.ok) return { ok: false, problems: FAULTS[played.fault] };
  const { arrangement, seed, commands } = record.value;
  const kept = { arrangement, seed, commands, state: played.state, branched: commands.length };
  return { ok: true, value: { kept, reworded: played.words === 'changed' } };
}
