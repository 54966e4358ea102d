import { describe, expect, test } from 'vitest';
import { demandMet } from '../../src/game/rules/consent.ts';
import { LEVELS, STRANDS, type Strand } from '../../src/scenario/model/scenario.ts';
import { after, gameAt, moves, refused, text, world } from './ground.ts';

const plain = world();
const consult = (strand: Strand) => ({ type: 'consult-strand', strand }) as const;

describe('to hear a strand of civil society', () => {
  test('costs a point of attention, and is done once with each', () => {
    const state = gameAt(plain);
    const heard = after(plain, state, consult('accordFirst')).state;
    expect(heard.attention).toBe(state.attention - 1);
    expect(heard.civil.strands).toEqual({
      securityNow: 'unheard',
      accordFirst: 'heard',
      noIntervention: 'unheard',
    });
    expect(refused(plain, heard, consult('accordFirst'))).toBe('already-done');
    expect(refused(plain, heard, consult('securityNow'))).toBeNull();
  });

  test('wins people’s consent, with each strand a point less, in whatever order', () => {
    for (const order of [STRANDS, [...STRANDS].reverse()]) {
      const heard = after(plain, gameAt(plain), ...order.map(consult));
      expect(moves(heard)).toEqual([
        ['consulted', 'people', 5],
        ['consulted', 'people', 4],
        ['consulted', 'people', 3],
      ]);
    }
  });
});

describe('a demand is met', () => {
  const met = (strand: Strand, changes: Parameters<typeof text>[0]) =>
    demandMet(plain, strand, text(changes));

  test('by a level that is high enough', () => {
    expect(LEVELS.map((tasks) => met('securityNow', { tasks }))).toEqual([false, false, true, true]);
  });

  test('by a level that is low enough, where the strand sets a most', () => {
    const strict = { ...plain.strands.noIntervention, paragraph: 'authority', atMost: 1 } as const;
    const { atLeast: _, ...most } = strict;
    const scenario = world({ strands: { ...plain.strands, noIntervention: most } });
    const levels = LEVELS.map((authority) => text({ authority }));
    expect(levels.map((level) => demandMet(scenario, 'noIntervention', level))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('by the paragraph that the strand speaks of and by no other', () => {
    expect(met('accordFirst', { politics: 2, tasks: 0 })).toBe(true);
    expect(met('accordFirst', { politics: 1, tasks: 3 })).toBe(false);
  });
});
