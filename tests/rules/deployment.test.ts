import { describe, expect, test } from 'vitest';
import { needFor } from '../../src/game/rules/need.ts';
import type { Level, Levels } from '../../src/scenario/model/scenario.ts';
import {
  type After,
  after,
  type Change,
  chanceThat,
  contributor,
  funder,
  lead,
  moves,
  spread,
  text,
  the,
  world,
  yearAfter,
} from './ground.ts';

const QUARTER = { type: 'next-quarter' } as const;
const scenario = world({
  leads: [lead('kenya')],
  contributors: [contributor('jamaica')],
  funders: [funder('eu')],
});

/** A quarter in which Kenya has aircraft in the air: 1,000 people promised, so many there, so much of 300 M USD bound. */
function flying(arrived: number, bound: number, levels: Partial<Levels> = {}, change: Change = () => {}) {
  const state = yearAfter(scenario, text({ oversight: 2, ...levels }), (game) => {
    game.mission.state = 'forceGeneration';
    game.estimate = [200, 400];
    game.pressure = 700;
    Object.assign(the(game.leads, 'kenya'), { state: 'deployed', personnel: 1000, arrived });
    Object.assign(the(game.funders, 'eu'), { pledged: bound, obligated: bound, banked: bound });
    change(game);
  });
  return [scenario, state, QUARTER] as const;
}
/** Luck is drawn for the neighbour's vetting and the lead's staying, and then for the pace. */
const PACE = 2;
const there = ({ state }: After) => the(state.leads, 'kenya').arrived;

describe('people arrive', () => {
  const pace = (bound: number) => spread(flying(0, bound), 121, there, PACE);
  const from = (least: number) => Array.from({ length: 121 }, (_, at) => least + at);

  test('as fast as the money covers them: from a twenty-fifth of them in a quarter to two thirds and more', () => {
    expect(pace(0)).toEqual(from(40));
    expect(pace(150)).toEqual(from(340));
    expect(pace(300)).toEqual(from(640));
    expect(pace(900)).toEqual(from(640));
  });

  test('no more of them than were promised', () => {
    expect(new Set(spread(flying(900, 300), 121, there, PACE))).toEqual(new Set([1000]));
    expect(new Set(spread(flying(1000, 300), 121, there, PACE))).toEqual(new Set([1000]));
  });

  test('only once the lead has its first aircraft there', () => {
    const waiting = flying(0, 300, {}, (game) => void (the(game.leads, 'kenya').state = 'court'));
    expect(new Set(spread(waiting, 50, there))).toEqual(new Set([0]));
  });

  test('and are told by the country that sends them', () => {
    const one = after(...flying(0, 300));
    const arrived = { type: 'personnel-arrived', who: 'kenya', personnel: there(one) };
    expect(one.events).toContainEqual(arrived);
  });
});

describe('those who join the lead', () => {
  const ready: Change = (game) =>
    Object.assign(the(game.contributors, 'jamaica'), { state: 'ready', pledged: 200 });
  const jamaica = ({ state }: After) => the(state.contributors, 'jamaica');
  const inFull = (bound: number) =>
    chanceThat(flying(0, bound, {}, ready), (one) => jamaica(one).arrived === 200, PACE + 1);

  test('come in full in six cases of ten where nearly half of the year is paid, and never where less is', () => {
    expect(inFull(135)).toBe(600);
    expect(inFull(134)).toBe(0);
  });

  test('send an eighth of their people otherwise', () => {
    const token = after(...flying(0, 0, {}, ready));
    expect(jamaica(token)).toMatchObject({ state: 'tokenPresence', arrived: 25 });
    expect(token.events).toContainEqual({ type: 'personnel-arrived', who: 'jamaica', personnel: 25 });
    const odd = flying(0, 0, {}, (game) => {
      ready(game);
      the(game.contributors, 'jamaica').pledged = 50;
    });
    expect(jamaica(after(...odd)).arrived).toBe(7);
  });

  test('do not come before they are vetted', () => {
    const notified = flying(0, 300, {}, (game) => {
      Object.assign(the(game.contributors, 'jamaica'), { state: 'notified', pledged: 200 });
    });
    // The first draw of the quarter vets, with 450 in 1,000.
    const comes = (one: After) => jamaica(one).arrived > 0;
    expect(chanceThat(notified, comes)).toBe(450);
  });
});

/** What a presence of so many of the 1,800 for joint operations does, beside what the ground does by itself. */
function done(arrived: number, oversight: Level, change: Change = () => {}) {
  // All who will come have come: 1,000 promised at most.
  return flying(arrived, 0, { oversight }, (game) => {
    the(game.leads, 'kenya').personnel = arrived;
    change(game);
  });
}
const of = (why: string) => (one: After) => moves(one).find(([reason]) => reason === why)?.[2] ?? 0;

describe('a presence', () => {
  const strength = (arrived: number) => after(...done(arrived, 2)).state.mission.state;

  test('is initial from the first thousandth on, and operates at six tenths of its strength', () => {
    expect([0, 2, 1079, 1080].map(strength)).toEqual([
      'forceGeneration',
      'initialPresence',
      'initialPresence',
      'operating',
    ]);
  });

  test('relieves pressure by its share of the strength, eleven points at most', () => {
    const relief = (arrived: number) => of('deployment')(after(...done(arrived, 2)));
    expect([450, 900, 1800, 3600].map(relief)).toEqual([-27, -55, -110, -110]);
  });

  test('wins people from three tenths of its strength: four points where its conduct is overseen, one where not', () => {
    const won = (arrived: number, oversight: Level) => of('presence')(after(...done(arrived, oversight)));
    expect([won(539, 2), won(540, 2), won(540, 3)]).toEqual([0, 4, 4]);
    expect([won(539, 1), won(540, 1), won(540, 0)]).toEqual([0, 1, 1]);
  });

  test('that nobody oversees abuses people in one quarter of four, and loses six points', () => {
    const abused = (oversight: Level) =>
      chanceThat(done(540, oversight), (one) => of('abuse')(one) === -6, PACE + 1);
    expect([0, 1, 2, 3].map((level) => abused(level as Level))).toEqual([250, 250, 0, 0]);
  });

  test('is measured by the tasks of the text', () => {
    const small = flying(700, 0, { tasks: 1 }, (game) => void (the(game.leads, 'kenya').personnel = 700));
    expect(of('deployment')(after(...small))).toBe(-110);
    expect(after(...small).state.mission.state).toBe('operating');
  });

  test('counts those who join beside the lead', () => {
    const joined = done(1000, 2, (game) => {
      Object.assign(the(game.contributors, 'jamaica'), { state: 'inTheatre', pledged: 80, arrived: 80 });
    });
    expect(after(...joined).state.mission.state).toBe('operating');
  });
});

test('a mission that never reached its strength stands still at the end of the year', () => {
  const fourth = done(500, 2, (game) => void (game.mission.quarter = 3));
  const { state } = after(...fourth);
  expect(state.mission.state).toBe('stalled');
  expect(state.outcome).toMatchObject({ personnel: 500, required: 1800, lead: 'kenya', vote: 'adopted' });
  expect(state.outcome?.need).toBe(needFor(state.hidden.need, text(), state.pressure));
});
