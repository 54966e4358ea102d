import type { GameEvent } from '../../game/events.ts';
import { describe, isEcho } from '../../game/transcript.ts';
import type { Say } from '../../locale/say.ts';
import { roster } from '../../scenario/roster.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { read } from './desk.ts';

/** What happened, as sentences: first what was done and learnt, then what the dials made of it. */
export function told(scenario: Scenario, events: readonly GameEvent[], say: Say): string[] {
  const first: string[] = [];
  const dials: string[] = [];
  for (const event of events) {
    const line = isEcho(event, events) ? null : inShort(scenario, event, say);
    if (line === null || event.type === 'round-closed') continue;
    (event.type === 'dial-moved' ? dials : first).push(/[.!?…]$/.test(line) ? line : `${line}.`);
  }
  return [...first, ...dials];
}

/** A cable lies open beside this line, so its title is enough; a round is told with how many there are. */
function inShort(scenario: Scenario, event: GameEvent, say: Say): string | null {
  if (event.type === 'round-opened')
    return say('top.round', { round: event.round, rounds: scenario.period.rounds });
  if (event.type !== 'cable-received') return describe(scenario, event, say);
  const cable = roster(scenario).events[event.event];
  return cable ? say('cables.cable', { title: read(cable.title) }) : null;
}
