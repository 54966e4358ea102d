import { describe, expect, test } from 'vitest';
import { holdReasons } from '../../src/game/rules/holds.ts';
import { costOfYear, needFor } from '../../src/game/rules/need.ts';
import { drawnOut } from '../../src/game/rules/pledging.ts';
import { askedIn, conditionMet, prospectOf } from '../../src/game/rules/willingness.ts';
import type { Level } from '../../src/scenario/model/scenario.ts';
import { type Change, funder, gameAt, text, the, world, yearAfter } from './ground.ts';

const scenario = world({ funders: [funder('us'), funder('canada'), funder('eu')] });
/** Joint operations cost 300 M USD in calmer times; a text that only guards, from a support office, 82. */
const SMALL = text({ tasks: 0, form: 0 });
const LARGE = text({ tasks: 2, form: 1 });
const pledging =
  (levels: typeof SMALL, pledged = 60): Change =>
  (game) => {
    game.estimate = [200, 400];
    game.pressure = 600;
    game.draft.levels = { ...levels };
    the(game.funders, 'canada').pledged = pledged;
  };
const tableUnder = (levels: typeof SMALL, pledged?: number) => gameAt(scenario, pledging(levels, pledged));

test('a year costs the middle of what its text is thought to cost', () => {
  expect(costOfYear(tableUnder(LARGE), LARGE)).toBe(300);
  expect(costOfYear(tableUnder(SMALL), SMALL)).toBe(
    (needFor(200, SMALL, 600) + needFor(400, SMALL, 600)) / 2 - 0.5,
  );
});

describe('pledges are weighed against the cost of the text', () => {
  test('by the condition of a lead, in the very figures that a seat is shown', () => {
    const condition = { pledged: 500 };
    expect(conditionMet(condition, tableUnder(SMALL), SMALL)).toBe(true);
    expect(conditionMet(condition, tableUnder(LARGE), LARGE)).toBe(false);
    expect(askedIn(condition, tableUnder(SMALL), SMALL)).toEqual([
      { of: 'pledged', share: 500, have: 60, need: 41 },
    ]);
    expect(askedIn(condition, tableUnder(LARGE), LARGE)).toMatchObject([{ have: 60, need: 150 }]);
  });

  test('by the will of a lead: against the draft, then the text that was sent round, then the one adopted', () => {
    const sent: Change = (game) => {
      pledging(SMALL)(game);
      game.draft.circulated = { ...LARGE };
    };
    expect(prospectOf(tableUnder(SMALL), null).cover).toBe(731);
    expect(prospectOf(tableUnder(LARGE), null).cover).toBe(200);
    expect(prospectOf(gameAt(scenario, sent), null).cover).toBe(200);
    expect(prospectOf(gameAt(scenario, sent), SMALL).cover).toBe(731);
  });

  test('by donors, whom the pledges of others draw', () => {
    const eu = the(Object.fromEntries(scenario.funders.map((one) => [one.id, one])), 'eu');
    expect(drawnOut(eu, tableUnder(SMALL), 1000, null)).toBeGreaterThan(
      drawnOut(eu, tableUnder(LARGE), 1000, null),
    );
  });

  test('by a committee of Congress, which looks at what others bear', () => {
    const borne = (levels: typeof SMALL, transparency: Level = 2) =>
      holdReasons(scenario, yearAfter(scenario, { ...levels, transparency }, pledging(levels)), levels).find(
        ({ key }) => key === 'hold.others',
      )?.value;
    expect(borne(SMALL)).toBeGreaterThan(borne(LARGE) as number);
  });
});
