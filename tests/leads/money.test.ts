import { beforeAll, describe, expect, test } from 'vitest';
import { newGame } from '../../src/game/newGame.ts';
import { holdReasons } from '../../src/game/rules/holds.ts';
import { passQuarterOfMoney } from '../../src/game/phases/yearMoney.ts';
import type { FunderPart } from '../../src/game/actors/funder.ts';
import type { GameState } from '../../src/game/state.ts';
import { openTurn, type Turn } from '../../src/game/turn.ts';
import { policy } from '../../src/policy/policies.ts';
import type { Levels, Scenario } from '../../src/scenario/model/scenario.ts';
import { type Played, play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const LARGEST = ['us', 'canada'];
const TEXT: Levels = { ...scenario.start.draft, authority: 2, transparency: 1 };

/** Games of a bot that reached an adopted text. */
function adopted(bot: 'history' | 'balanced', world: Scenario, games: number): Played[] {
  return Array.from({ length: games }, (_, i) => play(world, i + 1, policy(bot))).filter(
    ({ state }) => state.outcome?.vote === 'adopted',
  );
}

const total = (state: GameState, of: (funder: FunderPart) => number, who: (id: string) => boolean): number =>
  Object.entries(state.funders).reduce((sum, [id, funder]) => sum + (who(id) ? of(funder) : 0), 0);
const cash = (state: GameState): number =>
  total(
    state,
    ({ banked }) => banked,
    () => true,
  );
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** A year and more of one text, quarter by quarter, with one pledge of 200 from Canada. */
function quarters(count: number, levels: Levels, obligated: number): FunderPart[] {
  const start = newGame(scenario, 1);
  const turn = openTurn(scenario, {
    ...start,
    funders: {
      ...start.funders,
      canada: { state: 'pledged', pledged: 200, obligated, banked: 0, chased: 0 },
    },
  });
  return Array.from({ length: count }, (_, i) => {
    turn.state.mission.quarter = i + 1;
    passQuarterOfMoney(turn, levels, i + 1);
    return { ...(turn.state.funders['canada'] as FunderPart) };
  });
}

describe('from a pledge to cash', () => {
  test('of what was bound by the vote three quarters are in after a year, and never more than 77 in 100', () => {
    const years = quarters(12, TEXT, 200);
    expect(years[3]?.banked).toBeGreaterThanOrEqual(0.7 * 200);
    for (const { banked } of years) expect(banked).toBeLessThanOrEqual(0.77 * 200 + 1);
    expect(years[11]?.banked).toBeGreaterThan(0.76 * 200);
  });

  test('the lag is three to nine months: little in the first quarter, most after the third', () => {
    const [first, , third] = quarters(4, TEXT, 200);
    expect(first?.banked).toBeLessThan(0.5 * 0.77 * 200 + 1);
    expect(third?.banked).toBeGreaterThan(0.85 * 0.77 * 200);
  });

  test('nobody has paid more than was bound, nor bound more than was pledged', () => {
    for (const { pledged, obligated, banked } of quarters(12, TEXT, 0)) {
      expect(obligated).toBeLessThanOrEqual(pledged);
      expect(banked).toBeLessThanOrEqual(obligated);
    }
  });

  test('the more of the plan donors may see, the faster they bind', () => {
    const bound = ([0, 1, 2, 3] as const).map(
      (transparency) => quarters(4, { ...TEXT, transparency }, 0)[3]?.obligated ?? 0,
    );
    expect(bound).toEqual([...bound].sort((a, b) => a - b));
    expect(bound[3]).toBeGreaterThan(bound[0] as number);
  });
});

describe('the moves that history made, 300 games', () => {
  let games: readonly Played[];
  beforeAll(() => {
    games = adopted('history', scenario, 300);
  }, 60_000);

  test('a year after the vote cash is about a seventh of the cost, as the trust fund was', () => {
    const share = mean(games.map(({ state }) => cash(state) / (state.outcome?.need ?? 1)));
    expect(share).toBeGreaterThan(0.11);
    expect(share).toBeLessThan(0.18);
  });

  test('cash is at most 77 in 100 of what each funder had bound', () => {
    for (const { state } of games)
      for (const { obligated, banked } of Object.values(state.funders))
        expect(banked).toBeLessThanOrEqual(0.77 * obligated + 1);
  });

  test('about a sixth of the people asked for are there, in most games fewer than three in ten', () => {
    const strength = games.map(
      ({ state }) => (state.outcome?.personnel ?? 0) / (state.outcome?.required ?? 1),
    );
    expect(mean(strength)).toBeGreaterThan(0.1);
    expect(mean(strength)).toBeLessThan(0.28);
    expect(strength.filter((share) => share < 0.3).length).toBeGreaterThan(0.5 * games.length);
  });

  test('a committee holds money in more than half of the games, and not in all', () => {
    const held = games.filter(({ state }) => state.congress.holds > 0).length;
    expect(held).toBeGreaterThan(0.5 * games.length);
    expect(held).toBeLessThan(0.9 * games.length);
  });

  test('every hold ends within two quarters, most by answers and some by going round the committee', () => {
    const ends = games
      .filter(({ state }) => state.congress.holds > 0)
      .map(({ state }) => state.congress.state);
    const of = (end: string): number => ends.filter((state) => state === end).length;
    expect(of('released') + of('overridden')).toBe(ends.length);
    expect(of('overridden')).toBeGreaterThan(0.05 * ends.length);
    expect(of('released')).toBeGreaterThan(of('overridden'));
  });
});

describe('a voluntary fund without its two largest donors', () => {
  test.each(['history', 'balanced'] as const)('stays under a tenth of the cost: %s', (bot) => {
    const without = { ...scenario, funders: scenario.funders.filter(({ id }) => !LARGEST.includes(id)) };
    const games = adopted(bot, without, 150);
    expect(games.length).toBeGreaterThan(100);
    for (const { state } of games) expect(cash(state)).toBeLessThan(0.1 * (state.outcome?.need ?? 0));
  });

  test.each(['history', 'balanced'] as const)('so does what the others pay beside them: %s', (bot) => {
    for (const { state } of adopted(bot, scenario, 150)) {
      const others = total(
        state,
        ({ banked }) => banked,
        (id) => !LARGEST.includes(id),
      );
      expect(others).toBeLessThan(0.1 * (state.outcome?.need ?? 0));
    }
  });
});

describe('a hold by the month', () => {
  /** Quarters from the one a hold is placed in to the one it ends in, and how it ended, over many draws of luck. */
  const spans = (briefings: number): { long: number; overridden: number; all: number } => {
    const seen = { long: 0, overridden: 0, all: 0 };
    for (let seed = 0; seed < 600; seed += 1) {
      const start = newGame(scenario, seed);
      const us: FunderPart = { state: 'pledged', pledged: 150, obligated: 0, banked: 0, chased: 0 };
      const turn = openTurn(scenario, {
        ...start,
        congress: { state: 'questionsPending', briefings, holds: 0 },
        funders: { ...start.funders, us },
      });
      passQuarterOfMoney(turn, TEXT, 1);
      if (turn.state.congress.holds === 0) continue;
      seen.all += 1;
      if (turn.state.congress.state === 'hold') seen.long += 1;
      passQuarterOfMoney(turn, TEXT, 2);
      expect(turn.state.congress.state).not.toBe('hold');
      if (turn.state.congress.state === 'overridden') seen.overridden += 1;
    }
    return seen;
  };

  test('it never outlasts the fourth month, and few reach it', () => {
    const { long, all } = spans(1);
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(0.35 * all);
  });

  test('a briefed committee lets go sooner, and is gone round less often', () => {
    const [cold, warm] = [spans(0), spans(4)];
    expect(warm.long / warm.all).toBeLessThan(cold.long / cold.all);
    expect(warm.overridden / warm.all).toBeLessThan(cold.overridden / cold.all);
  });
});

describe('why a committee holds money', () => {
  /** Above zero leans to letting it go. */
  const leaning = (change: (turn: Turn) => void, levels: Levels = TEXT): number => {
    const turn = openTurn(scenario, newGame(scenario, 1));
    turn.state.mission.quarter = 1;
    turn.state.pressure = 600;
    change(turn);
    return holdReasons(scenario, turn.state, levels).reduce((sum, { value }) => sum + value, 0);
  };
  const plain = leaning(() => {});

  test('for want of a plan: a text that shares the concept of operations is worth 0.8', () => {
    expect(leaning(() => {}, { ...TEXT, transparency: 2 })).toBe(plain + 80);
  });
  test('in an election year: 2024, the second quarter after October 2023, and not 2023', () => {
    expect(leaning(({ state }) => (state.mission.quarter = 2))).toBe(plain - 60);
  });
  test('less when people leave Haiti by sea', () => {
    expect(leaning(({ state }) => (state.pressure = 1000))).toBeGreaterThan(plain);
  });
  test('less where others carry half of it, and no less beyond', () => {
    const canada = (pledged: number) =>
      leaning(({ state }) => {
        (state.funders['canada'] as FunderPart).pledged = pledged;
      });
    expect(canada(150)).toBe(plain + 50);
    expect(canada(300)).toBe(plain + 50);
  });
  test('less after every briefing', () => {
    expect(leaning(({ state }) => (state.congress.briefings = 2))).toBe(plain + 60);
  });
  test('money is held only when it is notified, and one hold comes in a year', () => {
    for (const { events } of adopted('history', scenario, 100)) {
      let quarter = 0;
      const held: number[] = [];
      for (const event of events) {
        if (event.type === 'quarter-opened') quarter = event.quarter;
        if (event.type === 'pledge-held') held.push(quarter);
      }
      expect(held.length).toBeLessThanOrEqual(1);
      for (const when of held) expect([1, 3]).toContain(when);
    }
  });
});
