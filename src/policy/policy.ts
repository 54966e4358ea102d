import type { Hand } from '../core/luck.ts';
import type { Command } from '../game/verbs/index.ts';
import { refusalOf } from '../game/verbs/legality.ts';
import type { SeatView } from '../game/seats/view.ts';
import type { Effect, Scenario } from '../scenario/model/scenario.ts';
import { roster } from '../scenario/model/roster.ts';

/**
 * A bot: what the seat sees and what it has itself asked for so far in, the next command out. Its luck is
 * its own stream, so that changing a bot never changes the world's dice.
 */
export type Policy = (scenario: Scenario, view: SeatView, hand: Hand, made: readonly Command[]) => Command;

/** A wish in some situation, or null where the bot does not wish for anything of the kind. */
export type Wish = (scenario: Scenario, view: SeatView) => Command | null;

/** The first wish that may be carried out; else the round is closed. */
export function firstOf(wishes: readonly Wish[]): Policy {
  return (scenario, view) => {
    const forced = forcedMove(scenario, view);
    if (forced) return forced;
    for (const wish of wishes) {
      const command = wish(scenario, view);
      if (command !== null && refusalOf(scenario, view, command) === null) return command;
    }
    return { type: 'close-round' };
  };
}

/** What has to be done before moves may be made: the brief, a cable's answer, the next dispatch. */
export function forcedMove(scenario: Scenario, view: SeatView): Command | null {
  if (view.session === 'briefing') return { type: 'begin' };
  if (view.session === 'aftermath') return { type: 'next-quarter' };
  if (view.session !== 'cables') return null;
  const cable = view.cables.find((waiting) => waiting.needsAnswer && waiting.answered === null);
  if (!cable) return null;
  const choices = roster(scenario).events[cable.event]?.choices ?? [];
  let best = 0;
  for (let option = 1; option < choices.length; option += 1) {
    if (worthOf(view, choices[option]?.effects ?? []) > worthOf(view, choices[best]?.effects ?? []))
      best = option;
  }
  return { type: 'answer-cable', event: cable.event, option: best };
}

/** Below this a dial is worth every point of it; above, a point is worth a third. */
const ENOUGH = { capital: 40, credibility: 62 } as const;

/** A plain reading of what a choice is worth: consent first, what there is enough of last, pressure against. */
function worthOf(view: SeatView, effects: readonly Effect[]): number {
  let worth = 0;
  const pointOf = (dial: keyof typeof ENOUGH): number => (view[dial] < ENOUGH[dial] ? 1 : 1 / 3);
  for (const effect of effects) {
    worth +=
      (effect.capital ?? 0) * pointOf('capital') +
      (effect.credibility ?? 0) * pointOf('credibility') +
      (effect.authorities ?? 0) +
      (effect.people ?? 0) -
      (effect.pressure ?? 0);
    worth +=
      (effect.lead?.advance ?? 0) * 8 +
      (effect.talks ?? 0) * 4 +
      (effect.pledge?.by ?? 0) / 5 +
      (effect.warmth?.by ?? 0) / 30;
  }
  return worth;
}
