import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import {
  after,
  cable,
  gameAt,
  lead,
  moves,
  played,
  refused,
  sourced,
  startingWith,
  the,
  world,
} from './ground.ts';

const CLOSE = { type: 'close-round' } as const;
const plain = world();

describe('what a close does, in its order', () => {
  const alone = plain.council.filter(({ id }) => id === plain.seat);
  const busy: Scenario = world({
    council: alone,
    leads: [lead('kenya', { at: 'assessmentMission' })],
    events: [cable('news', { when: { round: 2 } })],
  });
  const state = gameAt(busy, (game) => {
    game.draft.state = 'underSilence';
    game.draft.circulated = { ...game.draft.levels };
    game.draft.silenceUntil = 1;
    game.secretariat = { state: 'consulting', due: 1 };
    the(game.leads, 'kenya').assessmentDue = 1;
    game.host = { ...game.host, legitimacy: 'talksOpen', talks: 2 };
    game.hidden.need = 600;
  });

  test('silence ends, leads move, the report comes, talks drift, the ground moves, the estimate, the next round, its cables', () => {
    const order = [
      'round-closed',
      'silence-held',
      'assessment-reported',
      'report-issued',
      'accord',
      'ground',
      'estimate-raised',
      'round-opened',
      'cable-received',
    ];
    const names = (events: ReturnType<typeof after>['events']): string[] =>
      events
        .map((event) => (event.type === 'dial-moved' ? event.why : event.type))
        .filter((name, at, all) => order.includes(name) && all.indexOf(name) === at);
    const full = played([busy, state, CLOSE], ({ events }) => names(events).length === order.length);
    expect(names(full.events)).toEqual(order);
    const { personnel } = the(full.state.leads, 'kenya');
    expect(full.events).toContainEqual({ type: 'assessment-reported', who: 'kenya', personnel });
  });

  test('capitals comment once on a text that was sent round, and not again in the next round', () => {
    const circulated = after(plain, gameAt(plain), { type: 'circulate-draft' }, CLOSE);
    expect(circulated.state.draft.state).toBe('comments');
    expect(circulated.events.some(({ type }) => type === 'comment-made')).toBe(true);
    const next = after(plain, circulated.state, CLOSE);
    expect(next.events.some(({ type }) => type === 'comment-made')).toBe(false);
  });
});

describe('attention', () => {
  const after1 = (attention: number, envoy = false): number =>
    after(
      plain,
      gameAt(plain, (game) => {
        game.attention = attention;
        game.envoy = envoy;
      }),
      CLOSE,
    ).state.attention;
  const each = plain.start.attention.v;

  test('comes anew with each round, as much as the scenario gives', () => {
    expect(after1(0)).toBe(each);
    expect(
      after(startingWith({ attention: 5 }), gameAt(startingWith({ attention: 5 })), CLOSE).state.attention,
    ).toBe(6);
  });

  test('may be kept for the next round, one point and no more', () => {
    expect(after1(1)).toBe(each + 1);
    expect(after1(3)).toBe(each + 1);
  });

  test('is one more in every round once an envoy is named', () => {
    expect(after1(0, true)).toBe(each + 1);
    expect(after1(3, true)).toBe(each + 2);
  });
});

test('an envoy costs a point of attention and eight of capital, and is named once', () => {
  const state = gameAt(plain);
  const named = after(plain, state, { type: 'appoint-envoy' }).state;
  expect(named).toMatchObject({ envoy: true, attention: state.attention - 1, capital: state.capital - 8 });
  expect(refused(plain, named, { type: 'appoint-envoy' })).toBe('already-done');
});

test('the first edit of a round is free again in the next', () => {
  const edit = (level: 1 | 2) => ({ type: 'edit-paragraph', paragraph: 'arms', level }) as const;
  const state = gameAt(plain);
  const twice = after(plain, state, edit(1), edit(2)).state;
  expect(twice.attention).toBe(state.attention - 1);
  const next = after(plain, twice, CLOSE).state;
  expect(after(plain, next, edit(1)).state.attention).toBe(next.attention);
});

describe('recall', () => {
  const close = (capital: number) =>
    after(
      plain,
      gameAt(plain, (game) => {
        game.capital = capital;
      }),
      CLOSE,
    ).state;

  test('with no capital left at home the delegation is recalled when the round closes', () => {
    expect(close(0)).toMatchObject({ session: 'debrief', round: 1, outcome: { ending: 'OVEREXTENDED' } });
  });

  test('with one point left it goes on', () => {
    expect(close(1)).toMatchObject({ session: 'moves', round: 2, outcome: null });
  });
});

describe('the last round', () => {
  const at = (round: number) =>
    after(
      plain,
      gameAt(plain, (game) => {
        game.round = round;
      }),
      CLOSE,
    ).state;

  test('ends the negotiation without a vote', () => {
    const { rounds } = plain.period;
    expect(at(rounds - 1)).toMatchObject({ session: 'moves', round: rounds });
    expect(at(rounds)).toMatchObject({ session: 'aftermath', round: rounds });
  });

  test('of a meeting holds the meeting', () => {
    const scenario = world({ meeting: { partners: sourced(2), money: sourced(100) } });
    const state = gameAt(scenario, (game) => {
      game.round = scenario.period.rounds;
    });
    const { events } = after(scenario, state, CLOSE);
    expect(events.map(({ type }) => type)).toContain('meeting-held');
    const early = after(scenario, { ...state, round: state.round - 1 }, CLOSE);
    expect(early.events.map(({ type }) => type)).not.toContain('meeting-held');
  });
});

test('a quiet close moves nothing but the ground', () => {
  expect(moves(after(plain, gameAt(plain), CLOSE)).map(([why]) => why)).toEqual(['ground']);
});
