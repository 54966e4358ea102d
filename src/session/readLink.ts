import { openRunCode, readRun, runHead } from '../game/record/runCode.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { HeldGame } from './heldGame.ts';
import type { Fetchable } from './library.ts';
import { playbackOf } from './playback.ts';
import type { BadLink, PlayerScreen } from './recordPlayer.ts';

/**
 * Reads the run code in an address or another text, fetching the scenario it was played on: the one that comes with
 * the game or, where the game is not of that one, one that was opened from a file and is kept here.
 * @param withId the scenarios of an id that can be had
 */
export async function readLink(
  text: string,
  withId: (id: string) => readonly Fetchable[],
): Promise<{ readonly plain: Scenario | null; readonly shown: PlayerScreen }> {
  const fault = (told: BadLink['code'], values: BadLink['values'] = {}, held: HeldGame | null = null) =>
    ({ kind: 'fault', fault: { code: told, values }, held }) as const;
  const opened = openRunCode(text);
  if (!opened.ok) {
    const { code: why, ...values } = opened.problems;
    return { plain: null, shown: fault(why, values) };
  }
  const name = opened.value.scenario;
  const head = runHead(opened.value);
  const held = (plain: Scenario | null): HeldGame | null =>
    head && { ...head, id: name, plain, commands: null };
  const here = withId(name);
  let first: { readonly plain: Scenario; readonly shown: PlayerScreen } | null = null;
  for (const one of here) {
    const plain = await one.fetch().catch(() => null);
    if (!plain) continue;
    const record = readRun(plain, opened.value);
    const playback = record.ok ? playbackOf(plain, record.value) : null;
    if (playback) return { plain, shown: { kind: 'game', playback, at: 0 } };
    first ??= {
      plain,
      shown: fault(record.ok ? 'not-followed' : record.problems.code, { name }, held(plain)),
    };
  }
  const missing = here.length === 0 ? fault('unknown-scenario', { name }, held(null)) : fault('unfetched');
  return first ?? { plain: null, shown: missing };
}
