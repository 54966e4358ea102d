import { VERSION } from '../core/version.ts';
import { rulesHash } from '../game/record/hashes.ts';
import { type GameRecord, readRecord, replay } from '../game/record/record.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type HeldGame, heldInRecord } from './heldGame.ts';
import type { Fetchable } from './library.ts';
import type { Notice } from './notices.ts';
import type { Way } from './saves.ts';
import type { Kept } from './session.ts';

/** What a file that was opened as a record comes to. */
export type RecordRead =
  /** Its game, and the scenario that it goes on with. */
  | { readonly kind: 'game'; readonly way: Way; readonly kept: Kept }
  /** It is whole, but was made under other rules: what it holds can be shown, and not played. */
  | { readonly kind: 'held'; readonly held: HeldGame }
  | { readonly kind: 'fault'; readonly fault: Notice };

/**
 * Reads a record from a file's text and follows it to its end, trusting none of it. Its game branches off the
 * one that was recorded: taking it up is a way back that no difficulty counts, and is marked.
 * @param withId the scenarios of an id that can be had, the likeliest first
 */
export async function readRecordFile(
  text: string,
  withId: (id: string) => readonly Fetchable[],
): Promise<RecordRead> {
  const record = recordIn(text);
  if (!record) return { kind: 'fault', fault: 'record-unread' };
  const here = withId(record.scenario);
  const scenarios: Scenario[] = [];
  for (const one of here) {
    const scenario = await one.fetch().catch(() => null);
    if (!scenario) continue;
    scenarios.push(scenario);
    const played = replay(scenario, record);
    if (!played.ok) continue;
    const { arrangement, seed, commands } = record;
    const way = { scenario, followed: true, reworded: played.words === 'changed' };
    return {
      kind: 'game',
      way,
      kept: { arrangement, seed, commands, state: played.state, branched: commands.length },
    };
  }
  if (scenarios.length === 0 && here.length > 0) return { kind: 'fault', fault: 'record-unfetched' };
  const sameRules = scenarios.some((one) => rulesHash(one) === record.hash);
  // Made by this very version on this very scenario, it would have led where it says: somebody has changed it.
  if (sameRules && record.version === VERSION) return { kind: 'fault', fault: 'record-not-followed' };
  return { kind: 'held', held: heldInRecord(record, scenarios[0] ?? null) };
}

function recordIn(text: string): GameRecord | null {
  try {
    const record = readRecord(JSON.parse(text));
    return record.ok ? record.value : null;
  } catch {
    return null;
  }
}
