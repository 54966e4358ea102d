import { expect, test } from 'vitest';
import { chanceInFavour, chanceOfVeto } from '../../src/voter/council.ts';

const SURE = { yes: 1, abstain: 0, no: 0 };
const COIN = { yes: 0.5, abstain: 0, no: 0.5 };
const ASIDE = { yes: 0, abstain: 1, no: 0 };
const hands = (count: number, chance: number): number[] => Array.from({ length: count }, () => chance);

test('nine sure hands of fifteen are enough, eight are not', () => {
  expect(chanceInFavour([...hands(9, 1), ...hands(6, 0)])).toBe(1);
  expect(chanceInFavour([...hands(8, 1), ...hands(7, 0)])).toBe(0);
});

test('with eight sure hands the ninth decides', () => {
  expect(chanceInFavour([...hands(8, 1), 0.3, ...hands(6, 0)])).toBeCloseTo(0.3, 12);
  expect(chanceInFavour([...hands(8, 1), 0.5, 0.5, ...hands(5, 0)])).toBeCloseTo(0.75, 12);
});

test('fifteen coins come to nine or more as often as the binomial says', () => {
  const ways = [5005, 3003, 1365, 455, 105, 15, 1].reduce((sum, one) => sum + one, 0);
  expect(chanceInFavour(hands(15, 0.5))).toBeCloseTo(ways / 2 ** 15, 12);
  expect(chanceInFavour(hands(3, 0.5), 2)).toBeCloseTo(0.5, 12);
});

test('a no is a veto only where nine are in favour', () => {
  const four = [SURE, SURE, SURE, SURE];
  expect(chanceOfVeto([...four, COIN], hands(10, 1))).toBeCloseTo(0.5, 12);
  expect(chanceOfVeto([...four, COIN], hands(10, 0))).toBe(0);
  expect(chanceOfVeto([...four, ASIDE], hands(10, 1))).toBe(0);
});

test('either of two permanent members is enough to stop a text', () => {
  const three = [SURE, SURE, SURE];
  expect(chanceOfVeto([...three, COIN, COIN], hands(10, 1))).toBeCloseTo(0.75, 12);
});

test('permanent members in favour count among the nine', () => {
  const four = [SURE, SURE, SURE, SURE];
  expect(chanceOfVeto([...four, COIN], [...hands(5, 1), ...hands(5, 0)])).toBeCloseTo(0.5, 12);
  expect(chanceOfVeto([...four, COIN], [...hands(4, 1), ...hands(6, 0)])).toBeCloseTo(0.25, 12);
  expect(chanceOfVeto([...four, COIN], [...hands(3, 1), ...hands(7, 0)])).toBe(0);
});

test('what is certain of no hands at all is that none is in favour', () => {
  expect([chanceInFavour([], 0), chanceInFavour([], 1)]).toEqual([1, 0]);
});
