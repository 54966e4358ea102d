import { describe, expect, test } from 'vitest';
import { type Asked, chanceOfGiving, weigh, type Weighed } from '../../src/explain/weighing.ts';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { logistic } from '../../src/core/logistic.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Change, funder, gameAt, lead, sourced, text, the, world } from '../rules/ground.ts';

/** Interest 90 % and status 50 % of their weights; it wants force in the text and has asked for a letter. */
const KENYA = lead('kenya', {
  willingness: {
    interest: 90,
    status: 50,
    ties: 0,
    pay: 0,
    tolerance: 100,
    stretch: 0,
    history: 0,
    opposition: 0,
  },
  conditions: [{ paragraph: 'authority', atLeast: 3 }, { letter: true }],
});
const CANADA = lead('canada', { refuses: { en: 'It would not.' } });
const scenario = world({
  leads: [KENYA, CANADA],
  funders: [funder('france', { ceiling: sourced(60) }), funder('us', { congress: true }), funder('japan')],
});

/** Nobody has asked for anything, so nothing but itself draws a lead. */
const bare: Change = ({ host, hidden, leads }) => {
  host.request = 'void';
  for (const id of Object.keys(hidden.leads)) hidden.leads[id] = 0;
  for (const one of Object.values(leads)) one.courtship = 0;
};
const at = (change: Change = () => {}): GameState =>
  gameAt(scenario, (state) => {
    bare(state);
    change(state);
  });

const ask = (kind: Asked['kind'], who: string, also: Partial<Asked> = {}): Asked => ({
  kind,
  who,
  quarter: 0,
  draftState: 'zeroDraft',
  ...also,
});
const weighed = (asked: Asked, state = at()): Weighed => weigh(scenario, asked, state);
const reasons = (asked: Asked, state = at()): Record<string, number> =>
  Object.fromEntries(weighed(asked, state).reasons.map(({ key, value }) => [key, value]));

describe('a candidate lead', () => {
  test('weighs its delegation, counted as courtship, against the step before it', () => {
    expect(reasons(ask('delegation', 'kenya'))).toEqual({
      'lead.interest': 90,
      'lead.status': 40,
      'lead.courtship': 12,
      'lead.step': -90,
    });
    expect(weighed(ask('delegation', 'kenya'))).toMatchObject({ score: 52, unmet: [] });
    const serious = at(({ leads }) => void (the(leads, 'kenya').state = 'lookingSeriously'));
    expect(reasons(ask('delegation', 'kenya'), serious)['lead.step']).toBe(-195);
    const decided = at(({ leads }) => void (the(leads, 'kenya').state = 'committed'));
    expect(reasons(ask('delegation', 'kenya'), decided)).not.toHaveProperty(['lead.step']);
  });

  test('has its cabinet weigh the last step, with no visit in it', () => {
    expect(reasons(ask('cabinet', 'kenya'))).toEqual({
      'lead.interest': 90,
      'lead.status': 40,
      'lead.step': -235,
    });
  });

  test('has the part of it that nobody knows in the sum', () => {
    const hidden = at((state) => Object.assign(state.hidden.leads, { kenya: 17 }));
    expect(reasons(ask('cabinet', 'kenya'), hidden)['lead.hidden']).toBe(17);
  });

  test('has conditions open that the text or the table does not meet, at its cabinet alone', () => {
    expect(weighed(ask('cabinet', 'kenya')).unmet).toEqual(KENYA.conditions);
    const written = at(({ draft }) => void (draft.circulated = text({ authority: 3 })));
    expect(weighed(ask('cabinet', 'kenya'), written).unmet).toEqual([{ letter: true }]);
    const all = at(({ draft, host }) => {
      draft.circulated = text({ authority: 3 });
      host.request = 'reaffirmed';
    });
    expect(weighed(ask('cabinet', 'kenya'), all).unmet).toEqual([]);
    expect(weighed(ask('delegation', 'kenya')).unmet).toEqual([]);
  });

  test('looks at a mandate as it stood when this was weighed: in blue, or after the vote in force', () => {
    const sent = at(({ draft }) => void (draft.circulated = text({ authority: 2 })));
    const mandate = (also: Partial<Asked>) => reasons(ask('cabinet', 'kenya', also), sent)['lead.mandate'];
    expect(mandate({ draftState: 'circulated' })).toBe(32);
    expect(mandate({ draftState: 'inBlue' })).toBe(54);
    expect(mandate({ quarter: 1, draftState: 'adopted' })).toBe(90);
  });

  test('nobody knows of weighs nothing', () => {
    expect(weighed(ask('delegation', 'nobody'))).toEqual({ score: 0, reasons: [], unmet: [] });
  });

  test('takes the step as often as its score says; never where it refuses, or where a condition is open', () => {
    const chance = (asked: Asked, state = at()) => chanceOfGiving(scenario, asked, state);
    // 52 above a threshold with a slope of 35.
    expect(chance(ask('delegation', 'kenya'))).toBe(logistic(149));
    expect(chance(ask('delegation', 'canada'))).toBe(0);
    expect(chance(ask('cabinet', 'kenya'))).toBe(0);
    const all = at(({ draft, host }) => {
      draft.circulated = text({ authority: 3 });
      host.request = 'reaffirmed';
    });
    // Interest 90, status 40, a mandate sent out 32 and a letter renewed 60, against 235.
    expect(weighed(ask('cabinet', 'kenya'), all).score).toBe(90 + 40 + 32 + 60 - 235);
    expect(chance(ask('cabinet', 'kenya'), all)).toBe(logistic(Math.round((-13 * 100) / 35)));
  });
});

describe('a conference', () => {
  /** The luck that a funder is dealt: its place among the funders is its draw. */
  function luckOf(state: GameState, place: number): number {
    const hand = draw(state.luck);
    let luck = 0;
    for (let dealt = 0; dealt <= place; dealt += 1) luck = 750 + hand.below(501);
    return luck;
  }

  /** 60 M USD left, benefit 60: all of it; 34 % at a first conference; half of it and a bit without a lead; no oversight. */
  const sum = (left: number, luck: number): number => (left * 0.34 * 0.55 * luck) / 1000;
  const plain = at(({ draft }) => void (draft.levels.oversight = 0));

  test('draws out of each funder by its own luck, less the least that is announced', () => {
    for (const [place, id, left] of [
      [0, 'france', 60],
      [1, 'us', 100],
      [2, 'japan', 100],
    ] as const) {
      const drawn = Math.floor(100 * sum(left, luckOf(plain, place)));
      expect(weighed(ask('conference', id), plain).score).toBe(drawn - 300);
      expect(reasons(ask('conference', id), plain)['fund.least']).toBe(-300);
    }
  });

  test('draws no more than a funder has left', () => {
    const nearlyAll = at(({ funders }) => void (the(funders, 'us').pledged = 99));
    const told = reasons(ask('conference', 'us'), nearlyAll);
    expect(told['fund.left']).toBe(100);
    const all = at(({ funders }) => void (the(funders, 'us').pledged = 120));
    expect(reasons(ask('conference', 'us'), all)).toEqual({ 'fund.least': -300 });
    expect(weighed(ask('conference', 'us'), all).score).toBe(-300);
    // Everything speaks for it: 10 x 1.4 x 0.34 x 1.3 x 1.3 x 1.3 are 10.45 M USD, and 11.5 with good luck.
    const eager = world({
      leads: [KENYA],
      funders: [
        funder('us', { ceiling: sourced(10), benefit: sourced(100) }),
        funder('japan', { ceiling: sourced(2000) }),
      ],
    });
    const state = gameAt(eager, ({ draft, leads, funders }) => {
      draft.levels.oversight = 3;
      the(leads, 'kenya').state = 'committed';
      the(funders, 'japan').pledged = 2000;
    });
    const lucks = Array.from({ length: 50 }, (_, seed) => ({ ...state, luck: luckFrom(seed) }));
    const lucky = lucks.find((one) => luckOf(one, 0) >= 1100);
    if (!lucky) throw new Error('no such luck');
    expect(weigh(eager, ask('conference', 'us'), lucky).score).toBe(1000 - 300);
  });

  test('is given to as often as luck draws three million or more', () => {
    const chance = (pledged: number) =>
      chanceOfGiving(
        scenario,
        ask('conference', 'us'),
        at(({ draft, funders }) => {
          draft.levels.oversight = 0;
          draft.levels.finance = 1;
          the(funders, 'us').pledged = pledged;
        }),
      );
    expect(chance(0)).toBe(1000);
    expect(chance(100)).toBe(0);
    const some = chance(84);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1000);
  });
});

describe('a committee of Congress', () => {
  const state = at((now) => {
    now.pressure = 500;
    now.congress.briefings = 2;
    now.draft.circulated = text({ transparency: 1 });
    now.mission.quarter = 1;
  });

  test('lets money go for the reasons of the rules, and as often as they say', () => {
    const told = reasons(ask('hold', 'us', { quarter: 1 }), state);
    expect(told).toMatchObject({
      'hold.usual': -10,
      'hold.plan': -80,
      'hold.migration': 35,
      'hold.briefed': 60,
    });
    const { score } = weighed(ask('hold', 'us'), state);
    expect(score).toBe(Object.values(told).reduce((total, value) => total + value, 0));
    expect(chanceOfGiving(scenario, ask('hold', 'us'), state)).toBe(1000 - logistic(-score));
  });
});

describe('a pledge that ran out', () => {
  const state = at(({ funders }) => Object.assign(the(funders, 'france'), { pledged: 50, obligated: 20 }));

  test('had so much of it unbound', () => {
    expect(weighed(ask('lapse', 'france'), state)).toEqual({
      score: -3000,
      reasons: [{ key: 'fund.unbound', value: -3000 }],
      unmet: [],
    });
    expect(weighed(ask('lapse', 'japan'), state).reasons).toEqual([]);
    expect(weighed(ask('lapse', 'nobody'), state).score).toBe(0);
  });

  test('runs out twelve times in a hundred, and never once it is bound', () => {
    expect(chanceOfGiving(scenario, ask('lapse', 'france'), state)).toBe(880);
    expect(chanceOfGiving(scenario, ask('lapse', 'japan'), state)).toBe(1000);
  });
});
