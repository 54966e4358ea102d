import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/game/arrange.ts';
import { newGame } from '../../src/game/newGame.ts';
import type { Carried } from '../../src/scenario/model/arrangement.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { contributor, funder, lead, sourced, startingWith } from './ground.ts';

const plain = startingWith(
  { credibility: 60, people: 24, pressure: 58, authorities: 48 },
  {
    leads: [lead('kenya')],
    contributors: [contributor('jamaica', { readiness: sourced(400) })],
    funders: [
      funder('canada', { benefit: sourced(60), ceiling: sourced(75) }),
      funder('eu', { benefit: sourced(-20), ceiling: sourced(25) }),
    ],
    need: sourced([200, 400]),
  },
);
const after = (carried: Carried, scenario: Scenario = plain) => newGame(arrange(scenario, { carried }), 1);

describe('what a chapter leaves to the next moves a start by no more than fifteen per cent of it', () => {
  test.each([
    ['credibility', 60, 9],
    ['people', 24, 3],
  ] as const)('%s, that starts at %i, by %i points', (dial, start, most) => {
    const moved = (by: number) => after({ [dial]: by })[dial] - start;
    expect([most - 1, most, most + 1, 100].map(moved)).toEqual([most - 1, most, most, most]);
    expect([1 - most, -most, -most - 1, -100].map(moved)).toEqual([1 - most, -most, -most, -most]);
  });

  test('pressure, by whole points', () => {
    const moved = (by: number) => after({ pressure: by }).pressure - 580;
    expect([5, 8, 9, -100].map(moved)).toEqual([50, 80, 80, -80]);
  });

  test('what funders see in a mission, by so many per cent of it, toward more for a good one', () => {
    const seen = (oversight: number) =>
      arrange(plain, { carried: { oversight } }).funders.map(({ benefit }) => benefit.v);
    expect([10, 15, 50, -10].map(seen)).toEqual([
      [66, -18],
      [69, -17],
      [69, -17],
      [54, -22],
    ]);
  });

  test('relations with a member, with a candidate, and with a country that may join', () => {
    const with_ = (by: number) => {
      const game = after({ relations: { brazil: by, kenya: by } });
      const joins = arrange(plain, { carried: { relations: { jamaica: by } } }).contributors[0]?.readiness.v;
      return [game.members['brazil']?.warmth, game.leads['kenya']?.courtship, joins];
    };
    expect(with_(10)).toEqual([10, 10, 440]);
    expect(with_(100)).toEqual([15, 15, 460]);
    expect(with_(-100)).toEqual([-15, -15, 340]);
  });
});

test('a favour cannot be owed in part: one at most, either way, and none by oneself', () => {
  const favours = (by: number) => {
    const { members } = after({ favours: { china: by, us: by } });
    return [members['china']?.favours, members['us']?.favours];
  };
  expect([1, 3, -3].map(favours)).toEqual([
    [1, 0],
    [1, 0],
    [-1, 0],
  ]);
});

describe('money carried over', () => {
  const banked = (of: Readonly<Record<string, number>>, scenario: Scenario = plain) => {
    const { canada, eu } = after({ banked: of }, scenario).funders;
    for (const one of [canada, eu])
      expect([one?.pledged, one?.obligated]).toEqual([one?.banked, one?.banked]);
    return [canada?.banked, eu?.banked];
  };
  const standing: Scenario = {
    ...plain,
    standing: {
      authority: 2,
      form: 1,
      lead: 'kenya',
      personnel: sourced(1),
      arrived: sourced(1),
      banked: { canada: sourced(60), eu: sourced(20) },
    },
  };

  test('is in the bank, up to fifteen per cent of the lowest estimate of a year, all funders together', () => {
    expect(banked({ canada: 20, eu: 10 })).toEqual([20, 10]);
    expect(banked({ canada: 60 })).toEqual([30, 0]);
    expect(banked({ canada: 40, eu: 20 })).toEqual([20, 10]);
  });

  test('is no more than a funder could give in a year', () => {
    const small = { ...plain, funders: [funder('canada', { ceiling: sourced(12) }), funder('eu')] };
    expect(banked({ canada: 30 }, small)).toEqual([12, 0]);
  });

  test('changes what a standing mission has by no more than fifteen per cent of all of it, and not below nothing', () => {
    expect(banked({ canada: 5 }, standing)).toEqual([65, 20]);
    expect(banked({ canada: 15, eu: -100 }, standing)).toEqual([60 + 5, 20 - 6]);
    expect(banked({ eu: -10 }, standing)).toEqual([60, 10]);
  });
});

test('names that a scenario does not know are left out, and nothing carried is the scenario as it was', () => {
  expect(arrange(plain, { carried: { favours: { atlantis: 1 }, relations: { atlantis: 9 } } })).toBe(plain);
  expect(arrange(plain, { carried: {} })).toBe(plain);
});

test('what is carried comes on top of the difficulty', () => {
  const game = newGame(arrange(plain, { difficulty: 'story', carried: { people: 2, credibility: 4 } }), 1);
  expect(game).toMatchObject({ people: 24 + 6 + 2, authorities: 48 + 6, credibility: 60 + 4 });
});
