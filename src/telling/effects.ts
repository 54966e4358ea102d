import type { Say } from '../locale/say.ts';
import type { Effect, Scenario } from '../scenario/model/scenario.ts';
import { placeName } from './events.ts';

/** What an effect of a cable does, each part as one short phrase. */
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
