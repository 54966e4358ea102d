import { locksFrom } from '../../../game/locks/lock.ts';
import type { LockPart } from '../../../game/locks/parts.ts';
import type { PartId } from '../../../game/locks/reading.ts';
import { type Lock, LOCKS } from '../../../game/locks/rule.ts';
import { demandMet, saidByText } from '../../../game/rules/consent.ts';
import { askedIn } from '../../../game/rules/willingness.ts';
import { needBetween } from '../../../game/rules/need.ts';
import type { SeatView, WhipCount } from '../../../game/seats/view.ts';
import type { Say } from '../../../locale/say.ts';
import type { Levels, Scenario } from '../../../scenario/model/scenario.ts';
import { STRANDS } from '../../../scenario/model/scenario.ts';
import { placeName } from '../../../telling/events.ts';
import { perCent } from '../../../telling/numbers.ts';
import { conditionWords } from './conditions.ts';

/** What a change of the text would do to one lock, in one sentence; `good` where it helps to open it. */
export interface LockEffect {
  readonly lock: Lock;
  readonly words: string;
  readonly good: boolean;
}

/** A text and what is expected of it. */
interface Side {
  readonly levels: Levels;
  readonly count: WhipCount;
}

/** A change from the text as it stands to another, as a seat sees it. */
interface Change {
  readonly scenario: Scenario;
  readonly view: SeatView;
  readonly say: Say;
  readonly now: Side;
  readonly next: Side;
}

/** What a text would do to the four locks, beside the text as it stands. Only what changes is said. */
export function lockEffects(
  scenario: Scenario,
  view: SeatView,
  say: Say,
  levels: Levels,
  counts: { readonly now: WhipCount; readonly next: WhipCount },
): LockEffect[] {
  const now = { levels: view.draft.levels, count: counts.now };
  const change = { scenario, view, say, now, next: { levels, count: counts.next } };
  return LOCKS.flatMap((lock) =>
    effectsOn(lock, change).map(({ words, good }): LockEffect => ({ lock, words, good })),
  );
}

type Effect = Omit<LockEffect, 'lock'>;

function effectsOn(lock: Lock, change: Change): Effect[] {
  switch (lock) {
    case 'text':
      return [
        ...turned(change, lock, 'council', 'preview.text.issued', 'preview.text.referred'),
        ...turned(change, lock, 'authority', 'preview.text.sends', 'preview.text.sendsNobody'),
        ...(change.scenario.meeting ? [] : counted(change)),
      ];
    case 'lead':
      return [...asked(change), ...strength(change)];
    case 'money':
      return cost(change);
    case 'consent':
      return [...dials(change), ...demands(change)];
  }
}

/** A part of a lock that would come to be met, or no longer be. */
function turned(
  { scenario, view, say, now, next }: Change,
  lock: Lock,
  id: PartId,
  met: string,
  unmet: string,
): Effect[] {
  const partIn = ({ levels, count }: Side): LockPart | undefined =>
    locksFrom(scenario, view, levels, count)
      .find((seen) => seen.lock === lock)
      ?.parts.find((part) => part.id === id);
  const after = partIn(next);
  if (!after || partIn(now)?.met === after.met) return [];
  return [{ words: say(after.met ? met : unmet), good: after.met }];
}

/** The chance that it passes; where that stays as it is, the hands. */
function counted({ say, now, next }: Change): Effect[] {
  const [from, to] = [perCent(now.count.passes), perCent(next.count.passes)];
  if (from !== to) return [{ words: say('preview.text', { from, to }), good: to > from }];
  const { low, high } = next.count;
  const more = low + high - now.count.low - now.count.high;
  return more === 0 ? [] : [{ words: say('preview.text.hands', { low, high }), good: more > 0 }];
}

/** What candidate leads that were sounded out ask for. */
function asked({ scenario, view, say, now, next }: Change): Effect[] {
  return scenario.leads.flatMap(({ id, refuses, conditions }) => {
    if (!view.leads[id]?.sounded || refuses) return [];
    return conditions.flatMap((condition) => {
      const before = askedIn(condition, view, now.levels);
      return askedIn(condition, view, next.levels).flatMap((after, index): Effect[] => {
        const good = after.have >= after.need;
        const was = before[index];
        if (was === undefined || was.have >= was.need === good) return [];
        const values = { who: placeName(scenario, id, say), what: conditionWords(say, after) };
        return [{ words: say(good ? 'preview.lead.met' : 'preview.lead.broken', values), good }];
      });
    });
  });
}

/** People that its tasks take. */
function strength({ scenario, say, now, next }: Change): Effect[] {
  const [from, to] = [scenario.required.v[now.levels.tasks], scenario.required.v[next.levels.tasks]];
  return from === to ? [] : [{ words: say('preview.people', { from, to }), good: to < from }];
}

/** What a year of it costs. */
function cost({ view, say, now, next }: Change): Effect[] {
  const [, from] = needBetween(view, now.levels);
  const [low, high] = needBetween(view, next.levels);
  return from === high ? [] : [{ words: say('preview.money', { low, high }), good: high < from }];
}

/** What its words do to the two dials of consent once it is adopted. */
function dials({ say, now, next }: Change): Effect[] {
  return (['people', 'authorities'] as const).flatMap((dial): Effect[] => {
    const moved = (levels: Levels): number =>
      saidByText(levels).reduce((sum, said) => sum + (said.dial === dial ? said.by : 0), 0);
    const by = moved(next.levels) - moved(now.levels);
    return by === 0 ? [] : [{ words: say(`preview.${dial}.dial`, { by }), good: by > 0 }];
  });
}

/** What Haitians who were heard ask of it. */
function demands({ scenario, view, say, now, next }: Change): Effect[] {
  return STRANDS.filter((strand) => view.civil.strands[strand] !== 'unheard').flatMap((strand): Effect[] => {
    const good = demandMet(scenario, strand, next.levels);
    if (demandMet(scenario, strand, now.levels) === good) return [];
    const who = placeName(scenario, strand, say);
    return [{ words: say(good ? 'preview.demand.met' : 'preview.demand.broken', { who }), good }];
  });
}
