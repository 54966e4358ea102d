import { fullStop } from '../locale/sentences.ts';
import type { GameEvent } from '../game/events.ts';
import { describe, isEcho, namesOf } from './events.ts';
import type { Say } from '../locale/say.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { read } from './text.ts';

/**
 * What happened, as sentences: first what was done and learnt, then what the dials made of it. Who objects to one
 * paragraph is told in one sentence, as is with whom relations changed, and a dial once, with the sum of what moved it.
 */
export function told(scenario: Scenario, events: readonly GameEvent[], say: Say): string[] {
  const objections = new Map<string, string[]>();
  const dials = new Map<string, Extract<GameEvent, { type: 'dial-moved' }>>();
  const relations = { yes: new Set<string>(), no: new Set<string>() };
  const first: string[] = [];
  for (const event of events) {
    if (event.type === 'comment-made') {
      const who = objections.get(event.paragraph) ?? [];
      objections.set(event.paragraph, [...who, ...namesOf(scenario, [event.who])]);
    } else if (event.type === 'dial-moved') {
      const by = event.by + (dials.get(event.dial)?.by ?? 0);
      dials.set(event.dial, { ...event, by });
    } else if (event.type === 'relations-changed') {
      const [name = event.who] = namesOf(scenario, [event.who]);
      relations[event.by > 0 ? 'yes' : 'no'].add(name);
    } else first.push(...sentence(scenario, event, events, say));
  }
  const objecting = [...objections]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([paragraph, who]) => say('strip.objections', { title: say(`paragraph.${paragraph}`), who }));
  return [
    ...objecting,
    ...first,
    ...(['yes', 'no'] as const)
      .filter((warmer) => relations[warmer].size > 0)
      .map((warmer) => say('event.relations-changed', { who: [...relations[warmer]], warmer })),
    ...[...dials.values()].flatMap((dial) => sentence(scenario, dial, events, say)),
  ];
}

function sentence(scenario: Scenario, event: GameEvent, among: readonly GameEvent[], say: Say): string[] {
  const line = isEcho(event, among) ? null : inShort(scenario, event, say);
  if (line === null || event.type === 'round-closed') return [];
  return [fullStop(say, line)];
}

/** A cable lies open beside this line, so its title is enough; a round is told with how many there are. */
function inShort(scenario: Scenario, event: GameEvent, say: Say): string | null {
  if (event.type === 'round-opened')
    return say('top.round', { round: event.round, rounds: scenario.period.rounds });
  if (event.type !== 'cable-received') return describe(scenario, event, say);
  const cable = roster(scenario).events[event.event];
  return cable ? say('cables.cable', { title: read(cable.title) }) : null;
}
