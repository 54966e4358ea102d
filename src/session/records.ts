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

/** Reads a record from a file's text and follows it to its end, trusting none of it. */
export function readRecordFile(scenario: Scenario, text: string): Result<Kept, Notice> {
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
  return { ok: true, value: { arrangement, seed, commands, state: played.state } };
}
