import { describe, expect, test } from 'vitest';
import { type After, after, type Change, chanceThat, sourced, spread, the } from './ground.ts';
import { type Asked, becomes, gaveItsWord, QUARTER, quarter, stance, stays, SURE } from './quarters.ts';

describe('an adopted text hurries a country that was still considering', () => {
  test('officers who were looking report in the first month, and the cabinet sits in the two after', () => {
    const looking = after(...quarter('assessmentMission', { index: SURE }));
    expect(gaveItsWord(looking)).toBe(true);
    expect(the(looking.state.leads, 'kenya').personnel).toBeGreaterThanOrEqual(850);
  });

  test('officers whom nobody had invited set out, and look for that quarter', () => {
    const [scenario, state] = quarter('publiclyConsidering', { index: SURE });
    const first = after(scenario, state, QUARTER).state;
    expect(the(first.leads, 'kenya').state).toBe('assessmentMission');
    expect(gaveItsWord(after(scenario, first, QUARTER))).toBe(true);
  });

  test('a cabinet sits three times in a quarter, and no more once its word is given', () => {
    const sat = ({ events }: After) =>
      events.filter(({ type }) => type === 'cabinet-put-off' || type === 'lead-committed').length;
    const never = quarter('decision', { index: -SURE });
    expect(Math.max(...spread(never, 200, sat))).toBe(3);
    expect(new Set(spread(quarter('decision', { index: SURE }), 200, sat))).toEqual(new Set([1]));
    const even = quarter('decision', { index: 235 });
    expect(chanceThat(even, (one) => sat(one) === 1 && gaveItsWord(one))).toBe(500);
  });

  test('a cabinet weighs the adopted text: a mandate in full, and its conditions on what was adopted', () => {
    const conditions = [{ paragraph: 'term', atLeast: 2 }] as const;
    const term = (level: 1 | 2) =>
      quarter('decision', { index: SURE, lead: { conditions }, levels: { term: level } });
    expect([1, 2].map((level) => gaveItsWord(after(...term(level as 1 | 2))))).toEqual([false, true]);
  });

  test('a capital that only looks moves unprompted, once a month', () => {
    const moved = becomes('publiclyConsidering');
    const looks = quarter('lookingSeriously', { index: SURE });
    const month = [60, false] as const;
    expect(chanceThat(looks, moved)).toBeGreaterThanOrEqual(60);
    expect(chanceThat(looks, moved, [month, month])).toBe(60);
  });
});

describe('nobody moves', () => {
  const still = (one: Asked, change: (game: Parameters<Change>[0]) => void = () => {}) => {
    const play = quarter('decision', { index: SURE, ...one, change });
    return stance(after(...play)) === 'decision';
  };

  test('without an adopted text', () => {
    expect(still({})).toBe(false);
    for (const state of ['failed', 'vetoed', 'withdrawn'] as const)
      expect(still({}, (game) => void (game.draft.state = state))).toBe(true);
  });

  test('under a text that sends nobody, but for what a meeting agreed', () => {
    expect(still({ levels: { authority: 1 } })).toBe(false);
    expect(still({ levels: { authority: 0 } })).toBe(true);
    const meeting = { partners: sourced(1), money: sourced(100) };
    expect(still({ levels: { authority: 0 }, scenario: { meeting } })).toBe(false);
  });
});

describe('the first aircraft', () => {
  test('waits for money that is bound or in the bank: a pledge alone covers nothing', () => {
    const month = (funds: Partial<Parameters<Change>[0]['funders'][string]>) =>
      chanceThat(
        quarter('agreement', {
          index: 320 - 120,
          change: (game) => {
            game.estimate = [200, 400];
            Object.assign(the(game.funders, 'eu'), funds);
          },
        }),
        becomes('deployed'),
        [stays, [500, false], [500, false]],
      );
    const even = (funds: Parameters<typeof month>[0]) => month(funds) === 500;
    expect(month({ pledged: 300 })).toBe(31);
    expect(even({ pledged: 300, obligated: 300 })).toBe(true);
    expect(even({ pledged: 300, obligated: 0, banked: 300 })).toBe(true);
    expect(even({ pledged: 900, obligated: 900 })).toBe(true);
  });
});

test('after four quarters the year is over, and a mission that nobody joined has expired', () => {
  const [scenario, state] = quarter('declinedFirmly');
  const third = after(scenario, state, QUARTER, QUARTER, QUARTER).state;
  expect(third).toMatchObject({ session: 'aftermath', mission: { quarter: 3, state: 'authorised' } });
  const fourth = after(scenario, third, QUARTER);
  expect(fourth.state).toMatchObject({ session: 'debrief', mission: { quarter: 4, state: 'expired' } });
  expect(fourth.events.at(-1)?.type).toBe('game-ended');
});
