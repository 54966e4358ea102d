import { hasGoneInBlue } from '../../game/actors/draftResolution.ts';
import type { GameEvent } from '../../game/events.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import { heatMap } from '../../game/seats/whipCount.ts';
import { fundsOf, lampOf, needOf, type RoomState } from './chamber.ts';
import type { Funds } from './fundingColumn.ts';
import { threadStart } from './layout.ts';
import type { Parts } from './parts.ts';
import { snapping, threadsOf } from './threadPlan.ts';

/** Something short to be seen: how long it lasts, in milliseconds, and how it looks on the way. */
export interface Motion {
  readonly lasts: number;
  readonly step: (share: number) => void;
}

/**
 * What can be seen of some events other than a vote, from the room as it stood before them. Money and
 * pressure, of which many events may tell, move once, by the sum.
 */
export function motionsOf(
  events: readonly GameEvent[],
  parts: Parts,
  before: RoomState,
  selected: string | null,
): Motion[] {
  const motions: Motion[] = [];
  const funds = fundsOf(before.view);
  const grown = { ...funds };
  let levels = before.view.draft.levels;
  let { pressure, estimate } = before.view;
  for (const event of events) {
    if (event.type === 'pledge-made') grown.pledged += event.amount;
    else if (event.type === 'pledge-bound') grown.obligated += event.amount;
    else if (event.type === 'pledge-paid' || event.type === 'assessed-paid') grown.banked += event.amount;
    else if (event.type === 'pledge-lapsed') grown.pledged -= event.amount;
    else if (event.type === 'dial-moved' && event.dial === 'pressure') pressure = event.now;
    else if (event.type === 'estimate-raised') estimate = [event.low, event.high];
    else if (event.type === 'paragraph-changed') {
      const after = { ...levels, [event.paragraph]: event.to };
      levels = after;
      const blue = hasGoneInBlue(before.view.draft.state);
      motions.push({
        lasts: 300,
        step: (share) => parts.paper.ink(after, blue, event.paragraph, event.from, share),
      });
      if (selected !== null) motions.push(...snaps(parts, before, selected, after));
    } else if (event.type === 'put-in-blue') {
      motions.push({ lasts: 450, step: (share) => parts.paper.turnBlue(levels, share) });
    } else if (event.type === 'delegation-received') {
      motions.push({ lasts: 450, step: (share) => parts.benches.receive(event.who, event.moved, share) });
    } else if (event.type === 'lead-committed') {
      motions.push({ lasts: 450, step: (share) => parts.benches.commit(event.who, share) });
    } else if (event.type === 'meeting-held') {
      for (const who of event.partners) {
        const place = parts.places.get(who);
        if (place)
          motions.push({ lasts: 450, step: (share) => place.join('joined', Math.sin(Math.PI * share)) });
      }
    } else if (event.type === 'silence-broken') {
      const place = parts.places.get(event.who);
      const member = parts.room.scenario.council.find(({ id }) => id === event.who);
      if (!place || !member) continue;
      const { leaning, certainty } = lampOf(event.who, member.permanent, before.view, before.whip);
      // Once up and down again.
      motions.push({
        lasts: 450,
        step: (share) => place.light(leaning, certainty, Math.sin(Math.PI * share)),
      });
    }
  }
  Object.assign(grown, needOf(estimate, levels, pressure));
  if (Object.keys(funds).some((name) => grown[name as keyof Funds] !== funds[name as keyof Funds])) {
    motions.push({ lasts: 420, step: (share) => parts.column.show(betweenFunds(funds, grown, share)) });
  }
  const from = before.view.pressure;
  if (pressure !== from) {
    motions.push({
      lasts: 420,
      step: (share) => parts.ground.show(from + (pressure - from) * share, before.view.ground.state),
    });
  }
  return motions;
}

/** The chosen one's threads to a changed text, those snapping whose condition it breaks. */
function snaps(parts: Parts, before: RoomState, who: string, levels: Levels): Motion[] {
  const { scenario, layout } = parts.room;
  const start = threadStart(layout, who);
  if (!start) return [];
  const was = threadsOf(scenario, before.heat, before.view.draft.levels, who);
  const now = threadsOf(scenario, heatMap(scenario, before.view, levels), levels, who);
  return [{ lasts: 420, step: (share) => parts.threads.draw(start, snapping(was, now, share), 1) }];
}

/** The money on its way from one standing to another. */
export function betweenFunds(from: Funds, to: Funds, share: number): Funds {
  const part = (name: keyof Funds): number => from[name] + (to[name] - from[name]) * share;
  return {
    pledged: part('pledged'),
    obligated: part('obligated'),
    banked: part('banked'),
    low: part('low'),
    high: part('high'),
  };
}
