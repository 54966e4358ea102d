import { describe, expect, test } from 'vitest';
import { holdReasons } from '../../src/game/rules/holds.ts';
import {
  type After,
  after,
  type Change,
  chanceThat,
  funder,
  sourced,
  spread,
  text,
  the,
  world,
  yearAfter,
} from './ground.ts';

const QUARTER = { type: 'next-quarter' } as const;
/** The second quarter after October 2023 is the first in an election year. */
const scenario = world({
  funders: [
    funder('us', { congress: true, ceiling: sourced(300) }),
    funder('canada', { ceiling: sourced(900) }),
  ],
});
type Transparency = 0 | 1 | 2 | 3;

/** The quarter after the given one, with 150 M USD pledged at home and nothing else that a committee weighs. */
function quarterAfter(mission: number, transparency: Transparency = 2, change: Change = () => {}) {
  const state = yearAfter(scenario, text({ transparency }), (game) => {
    game.mission.quarter = mission;
    game.pressure = 0;
    game.estimate = [200, 400];
    Object.assign(the(game.funders, 'us'), { state: 'pledged', pledged: 150 });
    change(game);
  });
  return [scenario, state, QUARTER] as const;
}
const others =
  (pledged: number): Change =>
  (game) =>
    void (the(game.funders, 'canada').pledged = pledged);

describe('why a committee lets money go, or holds it', () => {
  const reasons = (quarter: number, transparency: Transparency = 2, change: Change = () => {}) =>
    Object.fromEntries(
      holdReasons(scenario, quarterAfter(quarter, transparency, change)[1], text({ transparency })).map(
        ({ key, value }) => [key, value],
      ),
    );

  test('it leans to a hold by a tenth, between two parties and two chambers', () => {
    expect(reasons(1)).toEqual({ 'hold.usual': -10 });
  });

  test('for want of a plan on paper it leans to one by eight tenths more', () => {
    expect([0, 1, 2, 3].map((level) => reasons(1, level as Transparency)['hold.plan'])).toEqual([
      -80,
      -80,
      undefined,
      undefined,
    ]);
  });

  test('in the year of an election by six tenths more', () => {
    expect([1, 2, 3, 4].map((quarter) => reasons(quarter)['hold.election'])).toEqual([
      undefined,
      -60,
      -60,
      -60,
    ]);
    const earlier = { ...scenario, period: { ...scenario.period, end: '2022-10-21' } };
    const years = [1, 2].map(
      (quarter) =>
        holdReasons(earlier, quarterAfter(quarter)[1], text({ transparency: 2 })).find(
          ({ key }) => key === 'hold.election',
        )?.value,
    );
    expect(years).toEqual([-60, undefined]);
  });

  test('less when people leave Haiti by sea: seven tenths at full pressure', () => {
    const at = (pressure: number) =>
      reasons(1, 2, (game) => void (game.pressure = pressure))['hold.migration'];
    expect([at(0), at(500), at(1000)]).toEqual([undefined, 35, 70]);
  });

  test('less where others carry a part: half a point at half of the cost and beyond', () => {
    const at = (pledged: number) => reasons(1, 2, others(pledged))['hold.others'];
    expect([at(0), at(75), at(150), at(900)]).toEqual([undefined, 25, 50, 50]);
  });

  test('less by three tenths after each briefing', () => {
    expect(reasons(1, 2, (game) => void (game.congress.briefings = 2))['hold.briefed']).toBe(60);
  });
});

describe('a hold', () => {
  const held = ({ state }: After) => state.congress.holds === 1;

  test('comes with the chance that the reasons make, when a tranche is notified: in the first quarter and the third', () => {
    expect(chanceThat(quarterAfter(0), held)).toBe(525);
    expect(chanceThat(quarterAfter(0, 0), held)).toBe(711);
    expect(chanceThat(quarterAfter(2), held)).toBe(668);
    expect(chanceThat(quarterAfter(1), held)).toBe(0);
    expect(chanceThat(quarterAfter(3), held)).toBe(0);
  });

  test('comes once in a year', () => {
    const again = quarterAfter(
      2,
      2,
      (game) => void (game.congress = { state: 'released', briefings: 0, holds: 1 }),
    );
    expect(chanceThat(again, ({ state }) => state.congress.holds > 1)).toBe(0);
  });

  test('keeps money from being bound for as many months as it lasts', () => {
    // 240 in 1,000 of 150 M USD in three free months.
    const bound = new Set(spread(quarterAfter(0), 1000, ({ state }) => the(state.funders, 'us').obligated));
    expect(bound).toEqual(new Set([36, 24, 12, 0]));
    const released = spread(quarterAfter(0), 1000, (one) =>
      one.state.congress.state === 'released' || !held(one) ? 'free' : one.state.congress.state,
    );
    expect(new Set(released)).toEqual(new Set(['free', 'hold', 'overridden']));
  });

  test('stands on the funder’s money as long as it stands', () => {
    const [standing] = spread(quarterAfter(0), 1000, (one) => one).filter(
      ({ state }) => state.congress.state === 'hold',
    );
    if (!standing) throw new Error('no luck leaves it standing');
    expect(the(standing.state.funders, 'us').state).toBe('onHold');
    expect(standing.events).toContainEqual({ type: 'pledge-held', who: 'us' });
  });

  test('may be gone round from its third month on, with four chances of ten', () => {
    const unanswered = [[525, true], ...[1, 2, 3].map(() => [350, false] as const)] as const;
    const overridden = ({ state }: After) => state.congress.state === 'overridden';
    expect(chanceThat(quarterAfter(0), overridden, unanswered)).toBe(400);
    const stands = ({ state }: After) => state.congress.state === 'hold';
    expect(chanceThat(quarterAfter(0), stands, unanswered)).toBe(600);
  });

  test('is answered in each month with the same chance', () => {
    const after = (months: number) => [
      [525, true] as const,
      ...Array.from({ length: months }, () => [350, false] as const),
    ];
    const bound = (by: number) => (one: After) => held(one) && the(one.state.funders, 'us').obligated === by;
    expect(chanceThat(quarterAfter(0), bound(24), after(0))).toBe(350);
    expect(chanceThat(quarterAfter(0), bound(12), after(1))).toBe(350);
  });
});

describe('a hold that has come to its fourth month', () => {
  const last = (change: Change = () => {}, transparency: Transparency = 0) =>
    quarterAfter(1, transparency, (game) => {
      game.congress = { state: 'hold', briefings: 0, holds: 1 };
      the(game.funders, 'us').state = 'onHold';
      change(game);
    });
  const answered = ({ state }: After) => state.congress.state === 'released';

  test('ends in it, by an answer or by going round the committee', () => {
    const ends = new Set(spread(last(), 1000, ({ state }) => state.congress.state));
    expect(ends).toEqual(new Set(['released', 'overridden']));
    // 80 in 1,000 of 150 M USD, for two months of three.
    const bound = new Set(spread(last(), 1000, ({ state }) => the(state.funders, 'us').obligated));
    expect(bound).toEqual(new Set([8]));
  });

  test('is answered the sooner with a plan on paper, by each briefing, and where others carry half', () => {
    expect(chanceThat(last(), answered)).toBe(150);
    expect(
      chanceThat(
        last(() => {}, 2),
        answered,
      ),
    ).toBe(350);
    expect(
      chanceThat(
        last((game) => void (game.congress.briefings = 2)),
        answered,
      ),
    ).toBe(350);
    expect(chanceThat(last(others(149)), answered)).toBe(150);
    expect(chanceThat(last(others(150)), answered)).toBe(300);
  });

  test('lets the money flow again', () => {
    expect(the(after(...last()).state.funders, 'us').state).not.toBe('onHold');
  });
});
