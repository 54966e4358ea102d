import type { GameEvent } from '../../game/events.ts';
import { type Standing, fundsOf, lampOf } from './chamber.ts';
import { isBlue, type Parts } from './parts.ts';

/** Something short to be seen: how long it lasts, in milliseconds, and how it looks on the way. */
export interface Motion {
  readonly lasts: number;
  readonly step: (share: number) => void;
}

/**
 * What can be seen of some events other than a vote, in their order. What is drawn starts from the
 * room as it stood before them; amounts add up over the events.
 */
export function motionsOf(events: readonly GameEvent[], parts: Parts, before: Standing): Motion[] {
  const motions: Motion[] = [];
  let funds = fundsOf(before.view);
  let { pressure } = before.view;
  const grow = (part: 'pledged' | 'obligated' | 'banked', by: number): void => {
    const from = funds;
    funds = { ...funds, [part]: Math.max(0, funds[part] + by) };
    motions.push({
      lasts: 420,
      step: (share) => parts.column.show({ ...from, [part]: from[part] + Math.max(-from[part], by) * share }),
    });
  };
  for (const event of events) {
    switch (event.type) {
      case 'pledge-made':
        grow('pledged', event.amount);
        break;
      case 'pledge-bound':
        grow('obligated', event.amount);
        break;
      case 'pledge-paid':
        grow('banked', event.amount);
        break;
      case 'pledge-lapsed':
        grow('pledged', -event.amount);
        break;
      case 'dial-moved': {
        if (event.dial !== 'pressure') break;
        const from = pressure;
        pressure = event.now;
        motions.push({ lasts: 420, step: (share) => parts.ground.show(from + (event.now - from) * share) });
        break;
      }
      case 'paragraph-changed': {
        const { levels, state } = before.view.draft;
        const after = { ...levels, [event.paragraph]: event.to };
        motions.push({
          lasts: 300,
          step: (share) => parts.paper.ink(after, isBlue(state), event.paragraph, event.from, share),
        });
        break;
      }
      case 'delegation-received': {
        const track = parts.benches.tracks.get(event.who);
        if (track) motions.push({ lasts: 450, step: (share) => track.travel(event.moved, share) });
        break;
      }
      case 'lead-committed': {
        const track = parts.benches.tracks.get(event.who);
        if (track) motions.push({ lasts: 450, step: (share) => track.pledge(share) });
        break;
      }
      case 'silence-broken': {
        const place = parts.places.get(event.who);
        const member = parts.room.scenario.council.find(({ id }) => id === event.who);
        if (!place || !member) break;
        const { leaning, certainty } = lampOf(event.who, member.permanent, before.view, before.whip);
        // Once up and down again.
        motions.push({
          lasts: 450,
          step: (share) => place.light(leaning, certainty, Math.sin(Math.PI * share)),
        });
        break;
      }
    }
  }
  return motions;
}
