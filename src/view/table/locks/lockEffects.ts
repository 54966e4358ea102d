import { demandMet } from '../../../game/rules/consent.ts';
import { needsCouncil } from '../../../game/phases/meeting.ts';
import { GROUND } from '../../../game/tuning/index.ts';
import type { SeatView, WhipCount } from '../../../game/seats/view.ts';
import { placeName } from '../../../telling/events.ts';
import type { Say } from '../../../locale/say.ts';
import type { Levels, Scenario } from '../../../scenario/model/scenario.ts';
import { STRANDS } from '../../../scenario/model/scenario.ts';
import { conditionWords, isConditionMet } from './conditions.ts';
import type { Lock } from '../../../game/locks/rule.ts';
import { needOf } from '../../kit/money.ts';
import { perCent } from '../../../telling/numbers.ts';

/** What a change of the text would do to one lock, in one sentence; `good` where it helps to open it. */
export interface LockEffect {
  readonly lock: Lock;
  readonly words: string;
  readonly good: boolean;
}

/** What a text would do to the four locks, beside the text as it stands. Only what changes is said. */
export function lockEffects(
  scenario: Scenario,
  view: SeatView,
  say: Say,
  levels: Levels,
  counts: { readonly now: WhipCount; readonly next: WhipCount },
): LockEffect[] {
  const now = view.draft.levels;
  const effects: LockEffect[] = [];
  const passesNow = perCent(counts.now.passes);
  const passesThen = perCent(counts.next.passes);
  if (scenario.meeting && needsCouncil(now) !== needsCouncil(levels)) {
    const issued = !needsCouncil(levels);
    effects.push({
      lock: 'text',
      words: say(issued ? 'preview.text.issued' : 'preview.text.referred'),
      good: issued,
    });
  }
  if (passesNow !== passesThen) {
    effects.push({
      lock: 'text',
      words: say('preview.text', { from: passesNow, to: passesThen }),
      good: passesThen > passesNow,
    });
  }
  const hands = (count: WhipCount): number => count.low + count.high;
  if (!scenario.meeting && passesNow === passesThen && hands(counts.now) !== hands(counts.next)) {
    effects.push({
      lock: 'text',
      words: say('preview.text.hands', { low: counts.next.low, high: counts.next.high }),
      good: hands(counts.next) > hands(counts.now),
    });
  }
  for (const lead of scenario.leads) {
    if (!view.leads[lead.id]?.sounded || lead.refuses) continue;
    for (const condition of lead.conditions) {
      const before = isConditionMet(view, now, condition);
      const after = isConditionMet(view, levels, condition);
      if (before !== after) {
        effects.push({
          lock: 'lead',
          words: say(after ? 'preview.lead.met' : 'preview.lead.broken', {
            who: placeName(scenario, lead.id, say),
            what: conditionWords(say, condition),
          }),
          good: after,
        });
      }
    }
  }
  const people = [scenario.required.v[now.tasks], scenario.required.v[levels.tasks]] as const;
  if (people[0] !== people[1])
    effects.push({
      lock: 'lead',
      words: say('preview.people', { from: people[0], to: people[1] }),
      good: people[1] < people[0],
    });
  const [, costNow] = needOf(view, now);
  const [lowThen, costThen] = needOf(view, levels);
  if (costNow !== costThen)
    effects.push({
      lock: 'money',
      words: say('preview.money', { low: lowThen, high: costThen }),
      good: costThen < costNow,
    });
  for (const dial of ['people', 'authorities'] as const) {
    const by = weight(levels)[dial] - weight(now)[dial];
    if (by !== 0) effects.push({ lock: 'consent', words: say(`preview.${dial}.dial`, { by }), good: by > 0 });
  }
  for (const strand of STRANDS) {
    if (view.civil.strands[strand] === 'unheard') continue;
    const after = demandMet(scenario, strand, levels);
    if (demandMet(scenario, strand, now) !== after) {
      effects.push({
        lock: 'consent',
        words: say(after ? 'preview.demand.met' : 'preview.demand.broken', {
          who: placeName(scenario, strand, say),
        }),
        good: after,
      });
    }
  }
  return effects;
}

/** What the two consent dials would make of a text if it were adopted (rules/consent.ts). */
function weight(levels: Levels): { readonly people: number; readonly authorities: number } {
  const people =
    GROUND.oversightPeople * levels.oversight +
    GROUND.politicsPeople * levels.politics +
    (levels.form === 3 ? GROUND.blueHelmetsPeople : 0) +
    (levels.authority === 3 && levels.oversight < 2 ? GROUND.unqualifiedForcePeople : 0);
  return { people, authorities: levels.politics >= 2 ? GROUND.politicsAuthorities * levels.politics : 0 };
}
