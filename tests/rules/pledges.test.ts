import { describe, expect, test } from 'vitest';
import {
  after,
  type Change,
  chanceThat,
  funder,
  gameAt,
  moves,
  played,
  refused,
  sourced,
  text,
  the,
  world,
  yearAfter,
} from './ground.ts';

const QUARTER = { type: 'next-quarter' } as const;
const scenario = world({
  funders: [
    funder('canada', { ceiling: sourced(300) }),
    funder('us', { ceiling: sourced(60), congress: true }),
  ],
});
const holding =
  (id: string, pledged: number, obligated = 0, banked = 0): Change =>
  (game) =>
    void Object.assign(the(game.funders, id), { state: 'pledged', pledged, obligated, banked });

describe('to chase a pledge', () => {
  const CHASE = { type: 'chase-pledge', who: 'canada' } as const;

  test('costs a point of attention, and binds less of what is left each time: three times', () => {
    let state = gameAt(scenario, holding('canada', 100));
    const bound = [1, 2, 3].map(() => {
      const before = state;
      state = after(scenario, state, CHASE).state;
      expect(state.attention).toBe(before.attention - 1);
      return the(state.funders, 'canada').obligated - the(before.funders, 'canada').obligated;
    });
    // 46 in 100, then 23, then 15.
    expect(bound).toEqual([46, 12, 6]);
    expect(the(state.funders, 'canada')).toMatchObject({ state: 'obligated', pledged: 100, banked: 0 });
    expect(refused(scenario, { ...state, attention: 3 }, CHASE)).toBe('already-done');
  });

  test('needs a pledge of which something is not yet bound', () => {
    expect(refused(scenario, gameAt(scenario), CHASE)).toBe('nothing-pledged');
    expect(refused(scenario, gameAt(scenario, holding('canada', 50, 50)), CHASE)).toBe('nothing-pledged');
  });
});

describe('to brief Congress', () => {
  const BRIEF = { type: 'brief-congress' } as const;
  const briefed = (times: number, transparency: 0 | 1 | 2 | 3 = 0) => {
    const state = gameAt(scenario, (game) => {
      game.attention = 9;
      game.draft.levels.transparency = transparency;
    });
    return { before: state, ...after(scenario, state, ...Array.from({ length: times }, () => BRIEF)) };
  };

  test('costs a point of attention, and is heard five times', () => {
    const { before, state } = briefed(5);
    expect(state.attention).toBe(before.attention - 5);
    expect(refused(scenario, state, BRIEF)).toBe('already-done');
  });

  test('wins capital at home, less each time', () => {
    expect(moves(briefed(5)).map(([, dial, by]) => [dial, by])).toEqual(
      [7, 5, 3, 2, 1].map((by) => ['capital', by]),
    );
  });

  test('brings some of the home budget the first three times, as far as it reaches', () => {
    const pledged = (times: number) => the(briefed(times).state.funders, 'us').pledged;
    expect([1, 2, 3, 4].map(pledged)).toEqual([30, 45, 50, 50]);
    const poor = { ...scenario, funders: [funder('us', { ceiling: sourced(40), congress: true })] };
    expect(after(poor, gameAt(poor), BRIEF, BRIEF).state.funders['us']?.pledged).toBe(40);
    expect(the(briefed(3).state.funders, 'canada').pledged).toBe(0);
  });

  test('brings no money where none of the home budget passes through Congress', () => {
    const without = { ...scenario, funders: [funder('canada')] };
    expect(after(without, gameAt(without), BRIEF).state.funders).toMatchObject({
      canada: { pledged: 0, state: 'uncommitted' },
    });
  });

  test('satisfies it where the text shares the concept of operations, and leaves questions otherwise', () => {
    expect(([0, 1, 2, 3] as const).map((level) => briefed(1, level).state.congress.state)).toEqual([
      'questionsPending',
      'questionsPending',
      'supportive',
      'supportive',
    ]);
  });
});

/** Canada's pledge after a quarter under a text of some transparency. */
function quarter(transparency: 0 | 1 | 2 | 3, change: Change, mission = 0) {
  const state = yearAfter(scenario, text({ transparency }), (game) => {
    game.mission.quarter = mission;
    change(game);
  });
  return [scenario, state, QUARTER] as const;
}
const canada = ({ state }: ReturnType<typeof after>) => the(state.funders, 'canada');

describe('in a quarter after the vote', () => {
  test('a pledge is bound the faster, the more of the plan donors may see', () => {
    const bound = ([0, 1, 2, 3] as const).map(
      (level) => canada(after(...quarter(level, holding('canada', 200)))).obligated,
    );
    expect(bound).toEqual([16, 32, 48, 64]);
  });

  test('half of what will be paid is paid, and of what is bound 77 in 100 and no more', () => {
    const paid = (banked: number) =>
      canada(after(...quarter(1, holding('canada', 200, 200, banked)))).banked - banked;
    expect([paid(0), paid(77), paid(154)]).toEqual([77, 39, 0]);
    expect(canada(after(...quarter(1, holding('canada', 200, 200))))).toMatchObject({ obligated: 200 });
  });

  test('what was bound in it is paid in part as well', () => {
    expect(canada(after(...quarter(3, holding('canada', 200))))).toMatchObject({
      pledged: 200,
      obligated: 64,
      banked: Math.round(0.5 * 0.77 * 64),
    });
  });

  test('nothing is bound or paid under a text that was not adopted', () => {
    const [, adopted] = quarter(3, holding('canada', 200, 100));
    const failed = { ...adopted, draft: { ...adopted.draft, state: 'failed' as const } };
    expect(canada(after(scenario, failed, QUARTER))).toMatchObject({ obligated: 100, banked: 0 });
  });
});

describe('at the end of the year a pledge', () => {
  const lapsing = (...[pledged, obligated, banked]: [number, number?, number?]) =>
    quarter(0, holding('canada', pledged, obligated, banked), 3);
  const bound = (one: ReturnType<typeof after>) => canada(one).pledged === canada(one).obligated;

  test('lapses as far as it is not bound, in twelve cases of a hundred', () => {
    expect(chanceThat(lapsing(200, 50), bound)).toBe(120);
    const lost = played(lapsing(200, 50), bound);
    expect(canada(lost)).toMatchObject({ pledged: 62, obligated: 62 });
    expect(lost.events).toContainEqual({ type: 'pledge-lapsed', who: 'canada', amount: 138 });
  });

  test('lapses whole where nothing of it was paid in', () => {
    expect(canada(played(lapsing(5), bound)).state).toBe('lapsed');
    expect(canada(played(lapsing(200, 50), bound)).state).toBe('disbursed');
    // 50 in the bank is all that is ever paid of 62: nothing comes in, and nothing was lost but the rest.
    expect(canada(played(lapsing(200, 50, 50), bound)).state).toBe('obligated');
  });

  test('does not lapse before', () => {
    const third = quarter(0, holding('canada', 200, 50), 2);
    expect(chanceThat(third, bound)).toBe(0);
  });

  test('does not lapse where it passes through Congress, whose holds are its own risk', () => {
    const home = quarter(0, holding('us', 50, 10), 3);
    const us = ({ state }: ReturnType<typeof after>) => the(state.funders, 'us');
    expect(chanceThat(home, (one) => us(one).pledged === us(one).obligated)).toBe(0);
  });
});
