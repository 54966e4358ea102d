import { type Effect, effectsOf, MOVED, type Place } from '../../../game/locks/effects.ts';
import type { SeatView, WhipCount } from '../../../game/seats/view.ts';
import type { Say } from '../../../locale/say.ts';
import type { Levels, Scenario } from '../../../scenario/model/scenario.ts';
import { placeName } from '../../../telling/events.ts';
import { perCent } from '../../../telling/numbers.ts';
import { conditionWords } from './conditions.ts';

/** One thing that a change of the text moves, in words. */
export interface EffectTold extends Pick<Effect, 'moves' | 'good'> {
  readonly place: Place;
  readonly words: string;
}

/** What a text would move, beside the text as it stands. Only what changes is said. */
export function effectsTold(
  scenario: Scenario,
  view: SeatView,
  say: Say,
  levels: Levels,
  counts: { readonly now: WhipCount; readonly next: WhipCount },
): EffectTold[] {
  return effectsOf(scenario, view, levels, counts).map((effect) => ({
    moves: effect.moves,
    good: effect.good,
    place: MOVED[effect.moves],
    words: effectWords(scenario, say, effect),
  }));
}

function effectWords(scenario: Scenario, say: Say, effect: Effect): string {
  const { moves, good, values } = effect;
  const { from = 0, to = 0, by = 0 } = values;
  const who = effect.who === undefined ? '' : placeName(scenario, effect.who, say);
  switch (moves) {
    case 'hands': {
      const [before, then] = [perCent(from), perCent(to)];
      if (before !== then) return say('preview.text', { from: before, to: then });
      return values.band === 0 ? say('preview.text.members', values) : say('preview.text.hands', values);
    }
    case 'council':
      return say(good ? 'preview.text.issued' : 'preview.text.referred');
    case 'authority':
      return say(good ? 'preview.text.sends' : 'preview.text.sendsNobody');
    case 'condition':
      return say(good ? 'preview.lead.met' : 'preview.lead.broken', {
        who,
        what: effect.asked ? conditionWords(say, effect.asked) : '',
      });
    case 'demand':
      return say(good ? 'preview.demand.met' : 'preview.demand.broken', { who });
    case 'binding':
      return say('preview.binding', { from: perCent(from), to: perCent(to) });
    case 'slope':
    case 'relief':
      return say(`preview.${moves}`, { ...values, by: Math.round(by) / 10 });
    case 'going':
    case 'report':
    case 'promise':
    case 'required':
    case 'willingness':
    case 'need':
    case 'scale':
    case 'conference':
    case 'congress':
    case 'people':
    case 'authorities':
    case 'letter':
    case 'presence':
    case 'seen':
      return say(`preview.${moves}`, { ...values, who, good: Number(good) });
  }
}
