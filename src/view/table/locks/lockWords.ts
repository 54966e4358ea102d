import { candidateOf } from '../../../game/locks/givers.ts';
import type { LockSeen } from '../../../game/locks/lock.ts';
import type { LockPart } from '../../../game/locks/parts.ts';
import { leadOf } from '../../../game/rules/situation.ts';
import type { SeatView } from '../../../game/seats/view.ts';
import type { Say } from '../../../locale/say.ts';
import type { Scenario } from '../../../scenario/model/scenario.ts';
import { placeName } from '../../../telling/events.ts';
import { perCent } from '../../../telling/numbers.ts';
import { conditionFigures, conditionWords } from './conditions.ts';

/** How a lock looks: shut, within reach of half a seal or more, half open, open. */
export type Look = 'shut' | 'reach' | 'half' | 'open';

export function lookOf({ state, reach }: Pick<LockSeen, 'state' | 'reach'>): Look {
  if (state === 'full') return 'open';
  if (state === 'half') return 'half';
  return reach === 'empty' ? 'shut' : 'reach';
}

/** What words about a lock are said of. */
export interface Telling {
  readonly scenario: Scenario;
  readonly view: SeatView;
  readonly say: Say;
}

/** The reading of a lock in a few characters: "3–4 of 9". */
export function valueWords({ scenario, view, say }: Telling, { measure, takes }: LockSeen): string {
  const { sure, possible } = measure;
  if (sure.id !== 'people')
    return say(`locks.value.${sure.id}`, { have: sure.have, atBest: possible.have, takes });
  const who = candidateOf(scenario, view);
  if (who === null) return say('locks.value.nobody');
  const name = placeName(scenario, who, say);
  return leadOf(view.leads) === null ? say('locks.value.perhaps', { name }) : name;
}

/** A part of a lock as a noun phrase that can follow "needs": "a public offer". */
export function partWords({ scenario, say }: Telling, part: LockPart): string {
  const { id, met, have, need, half = need, who, asked } = part;
  const missing = Math.max(0, (have < half ? half : need) - have);
  if (asked) return conditionWords(say, asked);
  if (id !== 'veto') return say(`locks.part.${id}`, { missing });
  if (met) return say('locks.part.veto.none');
  return say('locks.part.veto', { who: placeName(scenario, who[0] ?? '', say), risk: perCent(1000 - have) });
}

/** The figures of a part, where it has any: what there is, and what half a seal and a full one take. */
export function partFigures({ view, say }: Telling, part: LockPart): string | undefined {
  const { id, have, half = 0, need, atBest, asked } = part;
  if (asked) return conditionFigures(say, asked);
  const figures = {
    have,
    atBest: atBest.have,
    half: between(say, atBest.half ?? half, half),
    need: between(say, atBest.need, need),
  };
  if (id === 'consent')
    return say('locks.part.consent.of', {
      ...figures,
      authorities: view.authorities,
      people: view.people,
    });
  return COUNTED.has(id) ? say(`locks.part.${id}.of`, figures) : undefined;
}

/** Parts that are so much of something. */
const COUNTED: ReadonlySet<LockPart['id']> = new Set([
  'hands',
  'partners',
  'people',
  'cash',
  'signals',
  'pledged',
  'bound',
]);

/** A number, or the two that it lies between. */
function between(say: Say, low: number, high: number): string {
  return say('locks.between', { low, high, same: low === high ? 'yes' : 'no' });
}
