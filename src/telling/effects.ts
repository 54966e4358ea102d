import type { Say } from '../locale/say.ts';
import { stepsTaken } from '../game/actors/candidateLead.ts';
import type { GameEvent } from '../game/events.ts';
import { pressurePointsMoved } from '../game/rules/pressurePoints.ts';
import type { Effect, Scenario } from '../scenario/model/scenario.ts';
import { describe, placeName } from './events.ts';

/** What an effect of a cable would do, each part as one short phrase. */
export function effectWords(scenario: Scenario, say: Say, effect: Effect): string[] {
  const words: string[] = [];
  for (const dial of ['capital', 'credibility', 'authorities', 'people', 'pressure'] as const) {
    const by = effect[dial];
    if (by) words.push(say(`effect.${dial}`, { by }));
  }
  if (effect.need) words.push(say('effect.need', { by: effect.need }));
  if (effect.warmth) {
    const who = placeName(scenario, effect.warmth.who, say);
    words.push(say(effect.warmth.by > 0 ? 'effect.warmer' : 'effect.cooler', { who }));
  }
  if (effect.lead) words.push(say('effect.lead', { who: placeName(scenario, effect.lead.who, say) }));
  if (effect.pledge)
    words.push(
      say('effect.pledge', { who: placeName(scenario, effect.pledge.who, say), amount: effect.pledge.by }),
    );
  if (effect.talks) words.push(say('effect.talks'));
  if (effect.lull) words.push(say('effect.lull'));
  return words;
}

/**
 * What a cable did when it came, each part as one short phrase: what moved, by as much as it moved.
 * @param log what has happened so far
 * @param ends how long the log was after each command
 */
export function cableDid(
  scenario: Scenario,
  say: Say,
  id: string,
  { log, ends }: { readonly log: readonly GameEvent[]; readonly ends: readonly number[] },
): string[] {
  const came = log.findIndex((event) => event.type === 'cable-received' && event.event === id);
  if (came < 0) return [];
  const end = ends.find((length) => length > came) ?? log.length;
  const words: string[] = [];
  for (const event of log.slice(came + 1, end)) {
    if (event.type === 'cable-received') break;
    const word = didWord(scenario, say, event);
    if (word !== null) words.push(word);
  }
  return words;
}

function didWord(scenario: Scenario, say: Say, event: GameEvent): string | null {
  if (event.type === 'dial-moved') {
    const by = event.dial === 'pressure' ? pressurePointsMoved(event.now, event.by) : event.by;
    return by === 0 ? null : say(`effect.${event.dial}`, { by });
  }
  if (event.type === 'relations-changed')
    return say(event.by > 0 ? 'effect.warmer' : 'effect.cooler', {
      who: placeName(scenario, event.who, say),
    });
  if (event.type === 'pledge-made')
    return say('effect.pledge', { who: placeName(scenario, event.who, say), amount: event.amount });
  if (event.type === 'estimate-raised') return say('effect.estimate', { low: event.low, high: event.high });
  if (event.type !== 'actor-moved') return null;
  if (event.machine === 'candidateLead')
    return stepsTaken(event.to) > stepsTaken(event.from)
      ? say('effect.lead', { who: placeName(scenario, event.actor, say) })
      : describe(scenario, event, say);
  return event.machine === 'ground' && event.to === 'lull'
    ? say('effect.lull')
    : event.machine === 'hostAuthorities'
      ? say('effect.talks')
      : null;
}
