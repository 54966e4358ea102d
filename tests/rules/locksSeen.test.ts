import { describe, expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import type { CandidateLeadState } from '../../src/game/actors/candidateLead.ts';
import { seenFrom, truthOf } from '../../src/game/locks/facts.ts';
import { locksFrom } from '../../src/game/locks/lock.ts';
import { LOCKS, sealsOf } from '../../src/game/locks/rule.ts';
import { demandMet } from '../../src/game/rules/consent.ts';
import { needBetween } from '../../src/game/rules/need.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { SeatView, WhipCount } from '../../src/game/seats/view.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import type { Seals } from '../../src/game/state.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { STRANDS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';

const NO_HANDS: WhipCount = { members: [], low: 0, high: 0, passes: 0, vetoRisk: {} };
const SEEDS = [1, 2, 3, 4, 5, 6, 7];
const FULLNESS = { empty: 0, half: 1, full: 2 } as const;

describe('at the end of 462 games of all scenarios', () => {
  const ended = shipped().flatMap((scenario) =>
    POLICIES.flatMap((name) =>
      SEEDS.map((seed) => {
        const { state } = play(scenario, seed, policy(name));
        const view = seatView(scenario, state);
        const { outcome } = state;
        if (!outcome) throw new Error('a game that was played to its end has no outcome');
        const count = whipCount(scenario, view, view.draft.levels);
        return {
          game: `${scenario.id} ${name} ${seed}`,
          seals: outcome.seals,
          truth: sealsOf(scenario, truthOf(scenario, state)),
          seen: locksFrom(scenario, view, view.draft.levels, count),
          // Estimates are of their time: a year may cost more than anybody had said.
          dearer: outcome.need > needBetween(view, view.draft.levels)[1],
          before: locksFrom(scenario, { ...view, outcome: null }, view.draft.levels, count),
        };
      }),
    ),
  );

  test('the locks read over the truth are the seals', () => {
    expect(ended).toHaveLength(462);
    expect(ended.filter(({ seals, truth }) => !equal(seals, truth)).map(({ game }) => game)).toEqual([]);
  });

  test('the locks on the screen are the seals', () => {
    const shown = ended.map(({ game, seals, seen }) => {
      const states = Object.fromEntries(seen.map(({ lock, state }) => [lock, state])) as unknown as Seals;
      return { game, agree: equal(seals, states) && seen.every(({ state, reach }) => state === reach) };
    });
    expect(shown.filter(({ agree }) => !agree)).toEqual([]);
  });

  test('before the end was told no lock said more than its seal, and each left its seal in reach', () => {
    const wrong = ended.flatMap(({ game, seals, before, dearer }) =>
      before
        .filter(({ lock }) => lock !== 'money' || !dearer)
        .filter(
          ({ lock, state, reach }) =>
            FULLNESS[state] > FULLNESS[seals[lock]] || FULLNESS[reach] < FULLNESS[seals[lock]],
        )
        .map(({ lock, state, reach }) => `${game} ${lock}: ${state} to ${reach}, ${seals[lock]}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each state of each lock comes up', () => {
    const seen = new Set(ended.flatMap(({ seals }) => LOCKS.map((lock) => `${lock} ${seals[lock]}`)));
    expect(seen.size).toBe(12);
  });
});

function equal(one: Seals, other: Seals): boolean {
  return LOCKS.every((lock) => one[lock] === other[lock]);
}

describe('on the way to a vote or a meeting', () => {
  const looks = shipped().flatMap((scenario) =>
    (['balanced', 'soften', 'passive'] as const).flatMap((name) => looksOf(scenario, name)),
  );

  test('no lock is open before the text is adopted', () => {
    expect(looks.length).toBeGreaterThan(300);
    const open = looks.filter(
      ({ adopted, locks }) => !adopted && locks.some(({ state }) => state === 'full'),
    );
    expect(open.map(({ at }) => at)).toEqual([]);
  });

  test('no lock has less in reach than it has', () => {
    const odd = looks.filter(({ locks }) =>
      locks.some(({ state, reach }) => FULLNESS[reach] < FULLNESS[state]),
    );
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  test('whatever a lock is missing, somebody is named who can give it, and everyone named can be turned to', () => {
    const parts = looks.flatMap(({ at, known, locks }) =>
      locks.flatMap(({ lock, parts: all }) =>
        all.map((part) => ({ at: `${at} ${lock} ${part.id}`, known, part })),
      ),
    );
    const missing = parts.filter(({ part }) => !part.met);
    expect(missing.filter(({ part }) => part.who.length === 0).map(({ at }) => at)).toEqual([]);
    expect(parts.filter(({ part }) => part.met && part.who.length > 0).map(({ at }) => at)).toEqual([]);
    expect(
      missing.filter(({ known, part }) => !part.who.every((id) => known.has(id))).map(({ at }) => at),
    ).toEqual([]);
    expect(new Set(missing.map(({ part }) => part.id)).size).toBeGreaterThan(18);
  });

  test('a part is met where there is as much of it as it takes, and takes no less than at best', () => {
    for (const { locks } of looks) {
      for (const { met, have, need, atBest } of locks.flatMap(({ parts }) => parts)) {
        expect(met).toBe(have >= need);
        expect(atBest.need).toBeLessThanOrEqual(need);
        expect(atBest.have).toBeGreaterThanOrEqual(have);
      }
    }
  });
});

/** The table before each command of a game, as its seat sees it. */
function looksOf(scenario: Scenario, name: PolicyName) {
  const { commands } = play(scenario, 3, policy(name));
  const known = new Set([
    ...scenario.council.map(({ id }) => id),
    ...scenario.leads.map(({ id }) => id),
    ...scenario.contributors.map(({ id }) => id),
    ...scenario.funders.map(({ id }) => id),
    ...STRANDS,
    'congress',
    'haiti-authorities',
  ]);
  let state = newGame(scenario, 3);
  return commands.map((command, index) => {
    const view = seatView(scenario, state);
    const count = scenario.meeting ? NO_HANDS : whipCount(scenario, view, view.draft.levels);
    const locks = locksFrom(scenario, view, view.draft.levels, count);
    const look = {
      at: `${scenario.id} ${name} ${index}`,
      adopted: view.draft.state === 'adopted',
      known,
      locks,
    };
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    ({ state } = applied);
    return look;
  });
}

describe('what a seat counts on before the vote', () => {
  const scenario = nassau();
  const view = seatView(scenario, newGame(scenario, 1));
  const none = { low: 0, high: 0 };
  const seen = (changed: Partial<SeatView>, count = none) =>
    seenFrom(scenario, { ...view, ...changed }, view.draft.levels, count);

  test('hands are the band of the whip count, and the text may be adopted and is not', () => {
    const { sure, possible } = seen({}, { low: 7, high: 10 });
    expect([sure.hands, possible.hands]).toEqual([7, 10]);
    expect([sure.adopted, possible.adopted]).toEqual([false, true]);
  });

  test('people are counted on once a word is given, and possible once a country is named', () => {
    const kenya = view.leads['kenya'] as SeatView['leads'][string];
    const peopleWith = (state: CandidateLeadState) => {
      const { sure, possible } = seen({ leads: { ...view.leads, kenya: { ...kenya, state } } });
      return [sure.people, possible.people];
    };
    expect(peopleWith('lookingSeriously')).toEqual([0, 0]);
    expect(peopleWith('publiclyConsidering')).toEqual([0, 1000]);
    expect(peopleWith('committed')).toEqual([1000, 1000]);
  });

  test('of pledges no more can come than is ever paid in, and a year costs between two estimates', () => {
    const eu = view.funders['eu'] as SeatView['funders'][string];
    const { sure, possible } = seen({ funders: { ...view.funders, eu: { ...eu, pledged: 100 } } });
    expect([sure.cash, possible.cash]).toEqual([0, 77]);
    expect([possible.cost, sure.cost]).toEqual([...needBetween(view, view.draft.levels)]);
  });

  test('a demand that nobody has heard may be answered or not', () => {
    const civil = (state: 'heard' | 'unheard') => ({
      ...view.civil,
      strands: { ...view.civil.strands, accordFirst: state },
    });
    const unheard = seen({ civil: civil('unheard') });
    expect([unheard.sure.accord, unheard.possible.accord]).toEqual([false, true]);
    const heard = seen({ civil: civil('heard') });
    expect(heard.sure.accord).toBe(demandMet(scenario, 'accordFirst', view.draft.levels));
    expect(heard.possible.accord).toBe(heard.sure.accord);
  });

  test('a text that was lost has nothing in reach', () => {
    for (const state of ['vetoed', 'failed', 'withdrawn'] as const)
      expect(seen({ draft: { ...view.draft, state } }, { low: 12, high: 14 }).possible.adopted).toBe(false);
  });
});
