import { fullStop, joined } from '../../../locale/sentences.ts';
import type { Place } from '../../../game/locks/effects.ts';
import { termsOf } from '../../../game/arrange.ts';
import { editCost } from '../../../game/verbs/editParagraph.ts';
import { refusalOf } from '../../../game/verbs/legality.ts';
import { placeName } from '../../../telling/events.ts';
import type { Leaning, ParagraphStance, SeatView, WhipCount } from '../../../game/seats/view.ts';
import { stanceOn } from '../../../game/seats/whipCount.ts';
import type { Say } from '../../../locale/say.ts';
import type { Member, Scenario } from '../../../scenario/model/scenario.ts';
import type { GameState } from '../../../game/state.ts';
import { type RunningGame, viewOf, type Wording } from '../../../session/session.ts';
import { countNow } from '../../kit/count.ts';
import { useDesk, useSession } from '../../kit/desk.ts';
import { type EffectTold, effectsTold } from '../locks/effectWords.ts';
import { mayJoin } from '../../../game/rules/partners.ts';
import { perCent } from '../../../telling/numbers.ts';

/** One member before and after: its stance on the paragraph, and its hand. */
export interface Seat {
  readonly member: Member;
  readonly stances: readonly [ParagraphStance, ParagraphStance];
  readonly hands: readonly [Leaning, Leaning];
}

/** What a wording would do before anything is spent, in words and signs. */
export interface Foresight {
  readonly wording: Wording;
  readonly heading: string;
  /** What it costs, or why it cannot be written; empty where it stands already. */
  readonly cost: string;
  readonly writable: boolean;
  readonly seats: readonly Seat[];
  readonly effects: readonly EffectTold[];
  readonly now: WhipCount;
  readonly next: WhipCount;
  /** The two counts in words; null where a meeting stands in place of the vote. */
  readonly count: string | null;
}

/** What a seat can foresee of a wording, with the whip counts of the draft as it stands and as it would read. */
function foresee(
  scenario: Scenario,
  view: SeatView,
  say: Say,
  wording: Wording,
  { now, next }: { readonly now: WhipCount; readonly next: WhipCount },
): Foresight {
  const { paragraph, level } = wording;
  const current = view.draft.levels[paragraph];
  const same = current === level;
  const title = say(`paragraph.${paragraph}`);
  const refusal = same ? null : refusalOf(scenario, view, { type: 'edit-paragraph', paragraph, level });
  const cost = refusal
    ? say(`refusal.${refusal.code}`, refusal.values)
    : say('preview.cost', { attention: editCost(view, paragraph) });
  const leaning = (count: WhipCount, id: string): Leaning =>
    count.members.find(({ member }) => member === id)?.leaning ?? 'unknown';
  // Where only hands are foreseen, a stance on another level stays what it is on this one.
  const shownLevel = termsOf(scenario).preview === 'leaning' ? current : level;
  return {
    wording,
    heading: same
      ? say('preview.stands', { title, level })
      : say('preview.change', { title, from: current, to: level }),
    cost: same ? '' : cost,
    writable: !same && refusal === null,
    seats: scenario.council.flatMap((member): Seat[] => {
      const seen = view.members[member.id];
      if (!seen || (scenario.meeting && !mayJoin(scenario, member.id))) return [];
      return [
        {
          member,
          stances: [
            stanceOn(member, seen, paragraph, current),
            stanceOn(member, seen, paragraph, shownLevel),
          ],
          hands: [leaning(now, member.id), leaning(next, member.id)],
        },
      ];
    }),
    effects: effectsTold(scenario, view, say, { ...view.draft.levels, [paragraph]: level }, { now, next }),
    now,
    next,
    count: scenario.meeting ? null : countWords(say, now, next),
  };
}

/** The name of a lock, or of the ground. */
export function placeTitle(say: Say, place: Place): string {
  return say(place === 'ground' ? 'preview.ground' : `lock.${place}`);
}

/** What a screen reader is told of it; null where the wording stands already. */
export function foresightAloud(scenario: Scenario, say: Say, foresight: Foresight): string | null {
  const { heading, cost, seats, effects, count } = foresight;
  if (cost === '') return null;
  return joined(say, 'sentences', [
    say('preview.aloud', { heading, cost }),
    ...seats
      .filter(({ stances }) => stances[0] !== stances[1])
      .map(({ member, stances }) =>
        say('preview.moves', {
          who: placeName(scenario, member.id, say),
          from: say(`cell.${stances[0]}`),
          to: say(`cell.${stances[1]}`),
        }),
      ),
    ...(count === null ? [] : [fullStop(say, count)]),
    ...effects
      .filter(({ moves }) => count === null || moves !== 'hands')
      .map(({ place, words }) => say('preview.aloud.lock', { lock: placeTitle(say, place), words })),
  ]);
}

function countWords(say: Say, { low, high, passes }: WhipCount, next: WhipCount): string {
  return say('preview.count', {
    low,
    high,
    newLow: next.low,
    newHigh: next.high,
    from: perCent(passes),
    to: perCent(next.passes),
  });
}

const known = new WeakMap<GameState, Map<string, Foresight>>();

/** What a wording would do to the game as it stands. Computed once for each wording of a state. */
export function foresightOf(state: RunningGame, say: Say, wording: Wording): Foresight {
  let ofState = known.get(state.game);
  if (!ofState) known.set(state.game, (ofState = new Map()));
  const key = `${wording.paragraph} ${wording.level}`;
  let foresight = ofState.get(key);
  if (!foresight) {
    const counts = { now: countNow(state), next: countNow(state, wording) };
    ofState.set(key, (foresight = foresee(state.scenario, viewOf(state), say, wording, counts)));
  }
  return foresight;
}

/** What the wording that is being looked at would do; null while none is. */
export function useForesight(): Foresight | null {
  const { say } = useDesk();
  return useSession((state) => (state.preview === null ? null : foresightOf(state, say, state.preview)));
}
