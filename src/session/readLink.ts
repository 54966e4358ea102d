import { openRunCode, readRun } from '../game/record/runCode.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Shelved } from './library.ts';
import { playbackOf } from './playback.ts';
import type { BadLink, PlayerScreen } from './recordPlayer.ts';

/** Reads the run code in an address or another text, fetching the scenario it was played on. */
export async function readLink(
  text: string,
  scenarios: readonly Shelved[],
): Promise<{ readonly plain: Scenario | null; readonly shown: PlayerScreen }> {
  const fault = (told: BadLink['code'], values: BadLink['values'] = {}) =>
    ({ kind: 'fault', fault: { code: told, values } }) as const;
  const opened = openRunCode(text);
  if (!opened.ok) {
    const { code: why, ...values } = opened.problems;
    return { plain: null, shown: fault(why, values) };
  }
  const name = opened.value.scenario;
  const shelved = scenarios.find(({ id }) => id === name);
  if (!shelved) return { plain: null, shown: fault('unknown-scenario', { name }) };
  let plain: Scenario;
  try {
    plain = await shelved.fetch();
  } catch {
    return { plain: null, shown: fault('unfetched') };
  }
  const record = readRun(plain, opened.value);
  const playback = record.ok ? playbackOf(plain, record.value) : null;
  if (!record.ok) return { plain, shown: fault(record.problems.code, { name }) };
  return { plain, shown: playback ? { kind: 'game', playback, at: 0 } : fault('not-followed') };
}
