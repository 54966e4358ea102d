import type { GameEvent } from '../../game/events.ts';
import { describe } from '../../game/transcript.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What happened, as sentences: first what was done and learnt, then what the dials made of it. */
export function told(scenario: Scenario, events: readonly GameEvent[], say: Say): string[] {
  const first: string[] = [];
  const dials: string[] = [];
  for (const event of events) {
    const line = describe(scenario, event, say);
    if (line === null || event.type === 'round-closed') continue;
    (event.type === 'dial-moved' ? dials : first).push(line);
  }
  return [...first, ...dials];
}
