import { describe, expect, test } from 'vitest';
import { heatMap, stanceOn } from '../../src/game/seats/whipCount.ts';
import { type Level, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { knowing, seenOf, viewOf } from './counted.ts';
import { member } from './scores.ts';
import { levelsAll } from './table.ts';

describe('a stance on one paragraph', () => {
  const stance = (
    low: Level,
    high: Level,
    level: Level,
    given: { salience?: 0 | 1; covered?: boolean; known?: boolean } = {},
  ) => {
    const game = knowing();
    const seen = seenOf(game, 'china');
    const at = (bound: Level) => PARAGRAPHS.map(() => bound);
    const known = {
      ...seen.known,
      low: at(low),
      high: at(high),
      redLines: given.known ? ['form' as const] : [],
    };
    return stanceOn(
      { ...member('china'), salience: levelsAll(given.salience ?? 1) },
      { ...seen, known, covered: given.covered ? 'form' : null },
      'form',
      level,
    );
  };

  test('is that it wants its ideal, can live with the next level, and objects to what is further off', () => {
    expect(([0, 1, 2, 3] as const).map((level) => stance(1, 1, level))).toEqual([
      'canLive',
      'wants',
      'canLive',
      'objects',
    ]);
    expect(stance(3, 3, 1)).toBe('objects');
  });

  test('is unknown where the ends of what is believed would say two things', () => {
    expect([stance(0, 1, 1), stance(0, 3, 2), stance(1, 2, 3)]).toEqual(['unknown', 'unknown', 'unknown']);
    expect([stance(0, 1, 3), stance(2, 3, 0), stance(0, 2, 1)]).toEqual(['objects', 'objects', 'unknown']);
  });

  test('is that it can live with any level of what it does not care about', () => {
    expect(stance(0, 3, 3, { salience: 0 })).toBe('canLive');
  });

  test('is a red line where it is known, crossed and not covered by a package, cared for or not', () => {
    expect(stance(1, 1, 2, { known: true, salience: 0 })).toBe('redLine');
    expect(stance(1, 1, 2, { known: true })).toBe('redLine');
    expect(stance(1, 1, 1, { known: true })).toBe('wants');
    expect(stance(1, 1, 2)).toBe('canLive');
    expect(stance(1, 1, 2, { known: true, covered: true })).toBe('canLive');
  });

  test('stands in the heat map for every paragraph and member, at the level of the text looked at', () => {
    const game = knowing();
    const rows = heatMap(game.scenario, viewOf(game), levelsAll(3));
    expect(rows.map(({ paragraph }) => paragraph)).toEqual([...PARAGRAPHS]);
    for (const { paragraph, level, stances } of rows) {
      expect(level).toBe(3);
      expect(Object.keys(stances).sort()).toEqual(game.scenario.council.map(({ id }) => id).sort());
      expect(stances['gabon']).toBe(stanceOn(member('gabon'), seenOf(game, 'gabon'), paragraph, 3));
    }
  });
});
