import { describe, expect, test } from 'vitest';
import { needFactors, needFor } from '../../src/game/rules/need.ts';
import { LEVELS, type Level } from '../../src/scenario/model/scenario.ts';
import { after, type Change, funder, text, the, world, yearAfter } from './ground.ts';

describe('what a year costs', () => {
  const joint = text({ tasks: 2, form: 1, finance: 1 });
  const by = (levels: Parameters<typeof text>[0], pressure = 600) =>
    needFor(1000, { ...joint, ...levels }, pressure);

  test('is what joint operations of a force outside the UN cost in calmer times', () => {
    expect(by({})).toBe(1000);
    expect(by({}, 0)).toBe(1000);
    expect(needFactors(joint, 0)).toEqual({ tasks: 1000, form: 1000, hardship: 1, relief: 1 });
  });

  test('follows the tasks, from guarding to the whole of the country', () => {
    expect(LEVELS.map((tasks) => by({ tasks }))).toEqual([550, 800, 1000, 1250]);
  });

  test('follows the form, from a support office to blue helmets', () => {
    expect(LEVELS.map((form) => by({ form }))).toEqual([500, 1000, 1150, 1350]);
  });

  test('rises with the violence, by a quarter at its worst', () => {
    expect([600, 680, 1000].map((pressure) => by({}, pressure))).toEqual([1000, 1050, 1250]);
  });

  test('falls by a quarter where the UN carries the logistics', () => {
    expect(LEVELS.map((finance) => by({ finance }))).toEqual([1000, 1000, 750, 1000]);
  });

  test('is a million at least, so that a share of it can be told', () => {
    expect(needFor(1, text({ tasks: 0, form: 0, finance: 2 }), 0)).toBe(1);
  });

  test('multiplies all of these', () => {
    expect(by({ tasks: 3, form: 2, finance: 2 }, 1000)).toBe(Math.round(1000 * 1.25 * 1.15 * 1.25 * 0.75));
  });
});

describe('assessed contributions', () => {
  const scenario = world({ funders: [funder('us')] });
  const QUARTER = { type: 'next-quarter' } as const;
  const collected = (mission: number, form: Level, finance: Level, change: Change = () => {}) => {
    const levels = text({ form, finance });
    const { state, events } = after(
      scenario,
      yearAfter(scenario, levels, (game) => {
        game.mission.quarter = mission;
        game.hidden.need = 300;
        change(game);
      }),
      QUARTER,
    );
    const { pledged, obligated, banked } = the(state.funders, 'us');
    expect([pledged, obligated]).toEqual([banked, banked]);
    return { banked, need: needFor(300, levels, state.pressure), events };
  };

  test('come in from the second quarter, a third of half of the year’s cost in each', () => {
    expect(collected(0, 3, 3).banked).toBe(0);
    for (const quarter of [1, 2, 3]) {
      const { banked, need, events } = collected(quarter, 3, 3);
      expect(banked).toBe(Math.floor(need / 6));
      expect(events).toContainEqual({ type: 'assessed-paid', amount: banked });
    }
  });

  test('are for a mission of the UN, or one with its support, and only where the text assesses them', () => {
    const banked = (form: Level, finance: Level) => collected(1, form, finance).banked > 0;
    expect(LEVELS.map((form) => banked(form, 3))).toEqual([false, false, true, true]);
    expect(LEVELS.map((finance) => banked(3, finance))).toEqual([false, false, false, true]);
  });

  test('need an adopted text', () => {
    expect(collected(1, 3, 3, (game) => void (game.draft.state = 'failed')).banked).toBe(0);
  });
});
