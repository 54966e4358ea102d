import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/scenario/model/scenario.ts';
import { type After, after, briefingAt, cable, type Change, funder, lead, moves, world } from './ground.ts';

/** A game before and after a cable with one effect. */
function effected(effect: Effect, change: Change = () => {}): { before: After['state']; now: After } {
  const scenario = world({
    events: [cable('news', { effects: [effect] })],
    leads: [lead('kenya'), lead('france', { at: 'notApproached' })],
    funders: [funder('canada')],
  });
  const before = briefingAt(scenario, change);
  return { before, now: after(scenario, before, { type: 'begin' }) };
}

describe('a cable has its effects when it comes', () => {
  test.each([
    ['capital', 6, 6],
    ['credibility', -5, -5],
    ['authorities', 4, 4],
    ['people', -3, -3],
    ['pressure', 4, 40],
  ] as const)('on %s, by %i points', (dial, points, by) => {
    const { before, now } = effected({ [dial]: points });
    expect(moves(now)).toEqual([['news', dial, by]]);
    expect(now.state[dial]).toBe(before[dial] + by);
  });

  test('on both ends of the estimate of a year’s cost', () => {
    const { before, now } = effected({ need: 50 });
    expect(now.state.estimate).toEqual([before.estimate[0] + 50, before.estimate[1] + 50]);
    expect(now.events.map(({ type }) => type)).toContain('estimate-raised');
  });

  test('on the estimate, that never says that a year costs nothing', () => {
    const { now } = effected({ need: -10_000 });
    expect(now.state.estimate).toEqual([1, 1]);
  });

  test('on relations with a member of the Council', () => {
    const { now } = effected({ warmth: { who: 'brazil', by: 40 } });
    expect(now.state.members['brazil']?.warmth).toBe(40);
  });

  test('on a candidate that is courted, at a fifth of the weight', () => {
    const { now } = effected({ warmth: { who: 'kenya', by: 40 } });
    expect(now.state.leads['kenya']?.courtship).toBe(8);
  });

  test('on a candidate’s way: so many steps of it, from a country not yet asked to one that speaks of it', () => {
    const to = (who: string, advance: number) => effected({ lead: { who, advance } }).now.state.leads[who];
    expect([1, 2, 3].map((steps) => to('kenya', steps)?.state)).toEqual([
      'lookingSeriously',
      'publiclyConsidering',
      'publiclyConsidering',
    ]);
    expect([0, 1, 2, 3].map((steps) => to('france', steps)?.state)).toEqual([
      'sounded',
      'sounded',
      'lookingSeriously',
      'publiclyConsidering',
    ]);
    expect(to('france', 0)?.sounded).toBe(true);
    expect(to('kenya', 0)?.state).toBe('sounded');
  });

  test('on a funder, which pledges', () => {
    const { now } = effected({ pledge: { who: 'canada', by: 12 } });
    expect(now.state.funders['canada']).toMatchObject({ state: 'pledged', pledged: 12, obligated: 0 });
  });

  test('on talks, which open, so many steps further on', () => {
    const { now } = effected({ talks: 2 });
    expect(now.state.host).toMatchObject({ legitimacy: 'talksOpen', talks: 2 });
  });

  test('on the ground, which falls quiet, but not where the capital is cut off', () => {
    expect(effected({ lull: true }).now.state.ground.state).toBe('lull');
    const cutOff: Change = (game) => void (game.ground.state = 'capitalCutOff');
    expect(effected({ lull: true }, cutOff).now.state.ground.state).toBe('capitalCutOff');
  });
});
