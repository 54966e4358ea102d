import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, digest } from '../../src/core/digest.ts';
import { logistic } from '../../src/core/logistic.ts';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { nearest } from '../../src/core/nearest.ts';

describe('the logistic function made of + - * /', () => {
  test('is the logistic function, to the thousandth', () => {
    for (let hundredths = -1500; hundredths <= 1500; hundredths += 7) {
      expect(logistic(hundredths)).toBe(Math.round(1000 / (1 + Math.exp(-hundredths / 100))));
    }
  });

  test('never falls as the score rises, and is even at nought', () => {
    expect(logistic(0)).toBe(500);
    for (let hundredths = -2100; hundredths < 2100; hundredths += 1) {
      expect(logistic(hundredths + 1)).toBeGreaterThanOrEqual(logistic(hundredths));
    }
  });
});

describe('luck', () => {
  test('is the same for the same seed and goes on where it was left', () => {
    const once = draw(luckFrom(42));
    const first = Array.from({ length: 5 }, () => once.below(1000));
    const again = draw(luckFrom(42));
    expect(Array.from({ length: 5 }, () => again.below(1000))).toEqual(first);
    const later = draw(JSON.parse(JSON.stringify(once.left())));
    expect(later.below(1000)).toBe(again.below(1000));
  });

  test('of one seed says nothing of the luck of the next', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => draw(luckFrom(seed)).below(1000));
    const steps = firsts.slice(1).map((first, index) => Math.abs(first - (firsts[index] ?? 0)));
    // Two independent draws of a thousand lie a third of that apart on average.
    const apart = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(apart).toBeGreaterThan(310);
    expect(apart).toBeLessThan(356);
  });

  test('of four neighbouring seeds says nothing of the fourth once three are known, to the last bit', () => {
    const games = Array.from({ length: 400 }, (_, seed) => draw(luckFrom(seed)));
    for (let round = 0; round < 20; round += 1) {
      const bits = games.map((hand) => hand.below(2));
      // As a coin's toss would, the last bits of four games add up to an even number about every other time.
      let even = 0;
      for (let at = 0; at < bits.length; at += 4)
        if (bits.slice(at, at + 4).reduce((sum, bit) => sum + bit, 0) % 2 === 0) even += 1;
      expect(even).toBeGreaterThan(25);
      expect(even).toBeLessThan(75);
    }
  });

  test('keeps to its sides, and to the chance it was given', () => {
    const hand = draw(luckFrom(7));
    let kept = 0;
    for (let draws = 0; draws < 20_000; draws += 1) {
      const side = hand.below(6);
      expect(side).toBeGreaterThanOrEqual(0);
      expect(side).toBeLessThan(6);
      if (hand.chance(220)) kept += 1;
    }
    expect(kept / 20_000).toBeCloseTo(0.22, 1);
  });
});

describe('the digest', () => {
  test('is the same whatever order the keys were written in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });

  test('is SHA-256 of the canonical text', () => {
    expect(digest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

test('a mistyped name finds its nearest', () => {
  expect(nearest('histroy', ['random', 'passive', 'history'])).toEqual(['history']);
  expect(nearest('nassau', ['2021-12-fridays-call', '2023-06-nassau-to-nairobi'])).toEqual([
    '2023-06-nassau-to-nairobi',
  ]);
  expect(nearest('zzzzzzzz', ['random', 'passive'])).toEqual([]);
});
