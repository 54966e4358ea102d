import type { GameEvent } from '../../game/events.ts';
import { describe } from '../../game/transcript.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { dayOfQuarter, dayOfRound } from '../../session/calendar.ts';

/** One round of the story, or one quarter after it. */
export interface Chapter {
  readonly kind: 'round' | 'quarter';
  readonly number: number;
  readonly day: string;
  readonly lines: readonly string[];
}

/** The whole log told as a story: a chapter for each round and each quarter, small movements of the dials left out. */
export function storyOf(scenario: Scenario, log: readonly GameEvent[], say: Say): Chapter[] {
  const chapters: { kind: Chapter['kind']; number: number; day: string; lines: string[] }[] = [];
  let round = 1;
  for (const event of log) {
    if (event.type === 'round-opened') {
      round = event.round;
      chapters.push({ kind: 'round', number: round, day: dayOfRound(scenario, round), lines: [] });
      continue;
    }
    if (event.type === 'quarter-opened') {
      chapters.push({
        kind: 'quarter',
        number: event.quarter,
        day: dayOfQuarter(dayOfRound(scenario, round), event.quarter),
        lines: [],
      });
      continue;
    }
    if (event.type === 'dial-moved' || event.type === 'round-closed') continue;
    if (chapters.length === 0)
      chapters.push({ kind: 'round', number: 1, day: scenario.period.start, lines: [] });
    const line = describe(scenario, event, say);
    if (line !== null) chapters.at(-1)?.lines.push(line);
  }
  return chapters;
}
