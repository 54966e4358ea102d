import { describe, expect, test } from 'vitest';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { KINDS, tenth } from './kinds.ts';
import { piecesOf, tryPiece } from './piece.ts';
import { together, type Trial, tryMany } from './trial.ts';

const LONG = { timeout: 600_000 };

test('2,000 damaged scenario files are refused with a place and words, or played to their end', LONG, () => {
  const { tried, outcomes, faults } = tenth('files');
  expect(faults).toEqual([]);
  expect(tried).toBe(2_000);
  // The damage is real and of many kinds, and much of it is fine enough to be played.
  expect(Object.keys(outcomes).length).toBeGreaterThan(30);
  expect(outcomes['played']).toBeGreaterThan(tried / 8);
  expect(outcomes['played']).toBeLessThan(tried / 2);
});

test('10,000 forged commands are refused in words or carried out, and leave no trace', LONG, () => {
  const { tried, outcomes, faults } = tenth('commands');
  expect(faults).toEqual([]);
  expect(tried).toBe(10_000);
  // Forged well enough to reach the rules, and badly enough to be worth it.
  expect(Object.keys(outcomes).length).toBeGreaterThan(15);
  expect(outcomes['carried out']).toBeGreaterThan(tried / 50);
  expect(outcomes['carried out']).toBeLessThan(tried / 2);
});

test('200 damaged saves lose at most one command, are told, and go on', LONG, () => {
  const { tried, outcomes, faults } = tenth('saves');
  expect(faults).toEqual([]);
  expect(tried).toBe(200);
  for (const outcome of ['game', 'the one before', 'damaged']) expect(outcomes[outcome]).toBeGreaterThan(5);
});

describe('a run', () => {
  const dice: Trial = (luck) => [{ outcome: String(luck.below(6)), faults: [] }];

  test('comes out the same in one piece and in many', () => {
    const pieces = piecesOf('commands', 2_000).map((piece) => ({ ...piece, count: 2, from: piece.from * 2 }));
    expect(pieces).toHaveLength(2);
    const whole = tryMany(dice, 0, 40, 3);
    const parts = together([tryMany(dice, 0, 15, 3), tryMany(dice, 15, 25, 3)]);
    expect(parts).toEqual(whole);
    expect(Object.keys(whole.outcomes).length).toBeGreaterThan(3);
    expect(tryMany(dice, 0, 40, 4)).not.toEqual(whole);
  });

  test('is cut into pieces that leave out nothing and make nothing twice', () => {
    const { inputs, whole } = KINDS.commands;
    const pieces = piecesOf('commands', whole);
    const trials = pieces.flatMap(({ from, count }) => Array.from({ length: count }, (_, at) => from + at));
    expect(trials).toEqual(Array.from({ length: whole / inputs }, (_, at) => at));
    expect(pieces.reduce((sum, { games }) => sum + games, 0)).toBe(whole);
    const [first] = pieces;
    expect(first && tryPiece(1, { ...first, count: 1 })).toEqual(tryMany(KINDS.commands.trial, 0, 1, 1));
  });

  test('takes whatever is thrown for a fault, and names the trial', () => {
    const thrown: Trial = (luck, index) => {
      if (index === 3) throw new Error(`thrown at ${luck.below(1)}`);
      return [];
    };
    const { faults, outcomes } = tryMany(thrown, 0, 5, 9);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^trial 3 of seed 9: Error: thrown at 0/);
    expect(outcomes).toEqual({ thrown: 1 });
  });

  test('takes whatever is left on every object for a fault', () => {
    const polluting: Trial = (_luck, index) => {
      if (index === 1) Object.assign(Object.prototype, { polluted: true });
      return [];
    };
    expect(tryMany(polluting, 0, 3, 1).faults).toEqual([
      'trial 1 of seed 1: every object has "polluted" now',
    ]);
    expect('polluted' in draw(luckFrom(1))).toBe(false);
  });
});
