import { describe, expect, test } from 'vitest';
import { unusedAttention } from '../../src/telling/attention.ts';
import { nassau } from '../fixtures/nassau.ts';
import panels from '../../assets/locales/en/panels.json' with { type: 'json' };
import { speaker } from '../../src/locale/say.ts';

const scenario = nassau();
const told = (attention: number, round = 1) =>
  unusedAttention(scenario, { round, attention }, speaker('en', panels));

describe('before a round is closed it is said what is left of the attention', () => {
  test('nothing, once all is spent: nothing is kept of it either', () => {
    expect(told(0)).toBe('All your attention is spent.');
  });

  test('one point, which is kept', () => {
    expect(told(1)).toBe('1 point of attention is unused. It is kept.');
  });

  test.each([2, 3, 4])('%i points, of which one is kept', (left) => {
    expect(told(left)).toBe(`${left} points of attention are unused. One is kept.`);
  });

  test('in the last round none is kept, since no round follows', () => {
    const last = scenario.period.rounds;
    expect([0, 1, 3].map((left) => told(left, last))).toEqual([
      'All your attention is spent.',
      '1 point of attention is unused. It is not kept.',
      '3 points of attention are unused. None is kept.',
    ]);
  });
});
