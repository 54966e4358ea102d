import { describe, expect, test } from 'vitest';
import {
  type Change,
  chanceThat,
  gameAt,
  lead,
  moves,
  played,
  spread,
  startingWith,
  the,
  world,
} from './ground.ts';

const CLOSE = { type: 'close-round' } as const;
const closing = (slope: number, change: Change) => {
  const scenario = startingWith({ slope });
  return [scenario, gameAt(scenario, change), CLOSE] as const;
};

describe('pressure on the ground', () => {
  test('rises each round by the slope of the scenario, give or take half a point', () => {
    const seen = spread(
      closing(12, (game) => {
        game.pressure = 500;
      }),
      11,
      ({ state }) => state.pressure,
    );
    expect(seen).toEqual([507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517]);
  });

  test('stays between nothing and its full measure', () => {
    const at = (pressure: number, slope: number) =>
      spread(
        closing(slope, (game) => {
          game.pressure = pressure;
        }),
        11,
        ({ state }) => state.pressure,
      );
    expect(new Set(at(1000, 20))).toEqual(new Set([1000]));
    expect(new Set(at(0, -20))).toEqual(new Set([0]));
  });

  test('is read as one of five phases', () => {
    const phase = (pressure: number) =>
      spread(
        closing(0, (game) => {
          game.pressure = pressure;
        }),
        11,
        ({ state }) => state.ground.state,
      )[5];
    expect([0, 479].map(phase)).toEqual(['localClashes', 'localClashes']);
    expect([480, 679].map(phase)).toEqual(['kidnappingWave', 'kidnappingWave']);
    expect([680, 799].map(phase)).toEqual(['fuelBlockade', 'fuelBlockade']);
    expect([800, 949].map(phase)).toEqual(['coalitionOffensive', 'coalitionOffensive']);
    expect([950, 1000].map(phase)).toEqual(['capitalCutOff', 'capitalCutOff']);
  });

  test('leaves a phase behind when it falls, the worst among them', () => {
    const [calmer] = spread(
      closing(0, (game) => {
        game.ground.state = 'capitalCutOff';
        game.pressure = 600;
      }),
      1,
      ({ state }) => state.ground.state,
    );
    expect(calmer).toBe('kidnappingWave');
  });
});

describe('a lull', () => {
  const lull = closing(12, (game) => {
    game.ground.state = 'lull';
    game.pressure = 700;
  });

  test('takes two points of pressure a round, and the slope rests', () => {
    expect(new Set(spread(lull, 50, ({ state }) => state.pressure))).toEqual(new Set([680]));
    expect(moves(played(lull, () => true))).toEqual([['lull', 'pressure', -20]]);
  });

  test('ends by itself in a good third of rounds', () => {
    expect(chanceThat(lull, ({ state }) => state.ground.state === 'localClashes')).toBe(350);
    expect(chanceThat(lull, ({ state }) => state.ground.state === 'lull')).toBe(650);
  });
});

describe('the estimate of a year’s cost', () => {
  const scenario = world({ leads: [lead('kenya', { at: 'publiclyConsidering' })] });
  const counting = (need: number, at: 'publiclyConsidering' | 'lookingSeriously') =>
    [
      scenario,
      gameAt(scenario, (game) => {
        the(game.leads, 'kenya').state = at;
        the(game.leads, 'kenya').courtship = -2000;
        game.hidden.need = need;
        game.estimate = [200, 400];
      }),
      CLOSE,
    ] as const;
  const estimates = (need: number, at: 'publiclyConsidering' | 'lookingSeriously') =>
    new Set(spread(counting(need, at), 1000, ({ state }) => state.estimate.join('-'), 1));

  test('moves a sixth of the way to the truth in three rounds of ten, once a lead counts its officers', () => {
    const raised = counting(600, 'publiclyConsidering');
    // The ground draws first.
    expect(chanceThat(raised, ({ state }) => state.estimate[0] !== 200, 1)).toBe(300);
    expect(estimates(600, 'publiclyConsidering')).toEqual(new Set(['200-400', '266-433']));
  });

  test('stands while nobody is named', () => {
    const place = 2; // The candidate draws as well.
    expect(
      chanceThat(counting(600, 'lookingSeriously'), ({ state }) => state.estimate[0] !== 200, place),
    ).toBe(0);
  });

  test('is raised and never lowered', () => {
    expect(estimates(300, 'publiclyConsidering')).toEqual(new Set(['200-400', '216-400']));
    const low = counting(100, 'publiclyConsidering');
    expect(
      spread(low, 1000, ({ events }) => events.some(({ type }) => type === 'estimate-raised'), 1),
    ).not.toContain(true);
  });
});
