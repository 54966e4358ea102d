import { describe, expect, test } from 'vitest';
import { roadOf, startOf } from '../../src/game/accounts.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { cable, sourced, world } from './ground.ts';
import { smallCouncil } from './table.ts';

const scenario: Scenario = { ...smallCouncil(), events: [cable('embassy'), cable('nairobi')] };
const opened = (round: number): GameEvent => ({ type: 'round-opened', round });
const quarter = (of: number): GameEvent => ({ type: 'quarter-opened', quarter: of });
type Dial = Extract<GameEvent, { type: 'dial-moved' }>['dial'];
const moved = (dial: Dial, by: number, now: number, why: string): GameEvent => ({
  type: 'dial-moved',
  dial,
  by,
  now,
  why,
});
const pledge = (amount: number): GameEvent => ({ type: 'pledge-made', who: 'canada', amount });

describe('a number begins', () => {
  test('where the scenario says, with its sources', () => {
    expect(startOf(scenario, 'capital')).toEqual({ v: 50, basis: 'design' });
    expect(startOf(scenario, 'pressure')).toMatchObject({ v: 58, src: ['A-003-03'] });
    expect([startOf(scenario, 'needLow').v, startOf(scenario, 'needHigh').v]).toEqual([200, 400]);
  });

  test('for money at nothing, or at what a standing mission has from all its funders', () => {
    for (const account of ['pledged', 'obligated', 'banked'] as const) {
      expect(startOf(scenario, account)).toEqual({ v: 0 });
      const standing = {
        banked: {
          us: { v: 60, src: ['A-1', 'A-2'] },
          canada: { v: 20, src: ['A-2'] },
          japan: sourced(5),
        },
      } as unknown as NonNullable<Scenario['standing']>;
      expect(startOf({ ...scenario, standing }, account)).toEqual({
        v: 85,
        src: ['A-1', 'A-2'],
        basis: 'design',
      });
      const known = { banked: { us: { v: 60, src: ['A-1'] } } } as unknown as NonNullable<
        Scenario['standing']
      >;
      expect(startOf({ ...scenario, standing: known }, account)).toEqual({ v: 60, src: ['A-1'] });
    }
  });
});

describe('the road of a number', () => {
  const road = (account: Parameters<typeof roadOf>[2], ...log: GameEvent[]) =>
    roadOf(scenario, log, account).map(({ round, quarter: of, by, now, cause }) => [
      `${round}.${of}`,
      by,
      now,
      'rule' in cause ? cause.rule : 'cable' in cause ? `cable ${cause.cable}` : cause.event.type,
    ]);

  test('goes by rounds and quarters, and by what moved it', () => {
    expect(
      road(
        'capital',
        opened(1),
        moved('capital', -1, 49, 'call'),
        moved('people', 3, 27, 'talks'),
        opened(2),
        moved('capital', 4, 53, 'embassy'),
        quarter(1),
        moved('capital', -3, 50, 'envoy'),
      ),
    ).toEqual([
      ['1.0', -1, 49, 'call'],
      ['2.0', 4, 53, 'cable embassy'],
      ['2.1', -3, 50, 'envoy'],
    ]);
  });

  test('has one step for what moved it twice in one round, and none where both cancel out', () => {
    const twice = (why: string, again: string, second = 47) =>
      road('capital', opened(1), moved('capital', -1, 49, why), moved('capital', second - 49, second, again));
    expect(twice('call', 'call')).toEqual([['1.0', -3, 47, 'call']]);
    expect(twice('call', 'envoy')).toHaveLength(2);
    expect(twice('embassy', 'embassy')).toEqual([['1.0', -3, 47, 'cable embassy']]);
    expect(twice('embassy', 'nairobi')).toHaveLength(2);
    expect(twice('embassy', 'call')).toHaveLength(2);
    expect(twice('call', 'embassy')).toHaveLength(2);
    expect(twice('call', 'call', 50)).toEqual([]);
    const rounds = [opened(1), moved('capital', -1, 49, 'call'), opened(2), moved('capital', -1, 48, 'call')];
    expect(road('capital', ...rounds)).toHaveLength(2);
    const quarters = [
      quarter(1),
      moved('capital', -1, 49, 'call'),
      quarter(2),
      moved('capital', -1, 48, 'call'),
    ];
    expect(road('capital', ...quarters)).toHaveLength(2);
  });

  test('of pressure is in whole points', () => {
    expect(
      road(
        'pressure',
        opened(1),
        moved('pressure', 8, 588, 'ground'),
        moved('pressure', 7, 595, 'lull'),
        moved('pressure', 9, 604, 'lull'),
      ),
    ).toEqual([
      ['1.0', 1, 59, 'ground'],
      ['1.0', 1, 60, 'lull'],
    ]);
  });

  test('of money is each pledge, as it is made, bound, paid and lost', () => {
    const money: GameEvent[] = [
      pledge(40),
      { type: 'gift-given', who: 'canada', amount: 10 },
      { type: 'pledge-bound', who: 'canada', amount: 30 },
      { type: 'pledge-paid', who: 'canada', amount: 20 },
      { type: 'pledge-lapsed', who: 'canada', amount: 20 },
      { type: 'assessed-paid', amount: 5 } as GameEvent,
    ];
    const steps = (account: 'pledged' | 'obligated' | 'banked') =>
      road(account, ...money).map(([, by]) => by);
    expect(steps('pledged')).toEqual([40, 10, -20, 5]);
    expect(steps('obligated')).toEqual([30, 5]);
    expect(steps('banked')).toEqual([20, 5]);
    expect(road('pledged', pledge(40), pledge(40)).map(([, by]) => by)).toEqual([40, 40]);
  });

  test('of the estimate follows its lower and its upper end', () => {
    const raised: GameEvent = { type: 'estimate-raised', low: 230, high: 400 };
    expect(road('needLow', raised)).toEqual([['1.0', 30, 230, 'estimate-raised']]);
    expect(road('needHigh', raised)).toEqual([]);
    expect(road('capital', raised)).toEqual([]);
  });

  test('is none in a game in which nothing moved it', () => {
    expect(roadOf(world(), [opened(1)], 'people')).toEqual([]);
  });
});
