import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedWeeks } from '../../src/game/rules/deployment.ts';
import { chanceOfStep, willingness } from '../../src/game/rules/willingness.ts';
import type { Reason } from '../../src/game/votes.ts';
import { lead } from './ground.ts';

const NOTHING = { cover: 0, mandate: 0, host: 0, peers: 0, scrutiny: 0 };
const UNWORKED = { courtship: 0, pressed: 0 };

/** Willingness of a country that has one trait in full, or sees one thing of the table in full. */
function having(
  traits: object,
  prospect: object = {},
  worked: object = {},
  pressure = 0,
  offset = 0,
): number {
  const { willingness: none } = lead('anybody');
  const reasons: Reason[] = [];
  const index = willingness(
    { willingness: { ...none, ...traits } },
    { ...UNWORKED, ...worked },
    { ...NOTHING, ...prospect },
    pressure,
    offset,
    reasons,
  );
  expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBe(index);
  return index;
}

describe('willingness to lead', () => {
  test.each([
    [{ interest: 100 }, 100],
    [{ ties: 100 }, 100],
    [{ status: 100 }, 80],
    [{ stretch: 100 }, -100],
    [{ history: 100 }, -70],
    [{ opposition: 100 }, -100],
  ])('is moved by what the country is: %j by %i hundredths', (traits, by) => {
    expect(having({})).toBe(0);
    expect(having(traits)).toBe(by);
  });

  test.each([
    [{ cover: 1000 }, 120],
    [{ mandate: 1000 }, 90],
    [{ host: 1000 }, 60],
    [{ peers: 1000 }, 60],
    [{ scrutiny: 1000 }, -15],
  ])('is moved by what it sees of the four locks: %j by %i hundredths', (prospect, by) => {
    expect(having({}, prospect)).toBe(by);
  });

  test('falls by what Haiti’s streets would cost it, less for one that is used to such', () => {
    expect(having({ tolerance: 0 }, {}, {}, 0)).toBe(-36);
    expect(having({ tolerance: 0 }, {}, {}, 1000)).toBe(-81);
    expect(having({ tolerance: 50 }, {}, {}, 600)).toBe(-31);
    expect(having({ tolerance: 100 }, {}, {}, 1000)).toBe(0);
  });

  test('rises by courtship, falls by being pressed, and has a part that nobody knows', () => {
    expect(having({}, {}, { courtship: 24 })).toBe(24);
    expect(having({}, {}, { pressed: 40 })).toBe(-40);
    expect(having({}, {}, {}, 0, -17)).toBe(-17);
  });

  test('is bought with a package, each dollar of it for less, and nothing for what goes a fifth beyond costs', () => {
    expect([0, 60, 120, 500].map((pay) => having({ pay }))).toEqual([0, 53, 70, 70]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 110 }), (pay) => {
        const [less, now, more] = [pay, pay + 5, pay + 10].map((share) => having({ pay: share }));
        expect((more ?? 0) - (now ?? 0)).toBeLessThanOrEqual((now ?? 0) - (less ?? 0) + 1);
        expect(more).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });
});

test('a step has an even chance at its threshold, three in four a little above and one in four below', () => {
  expect(chanceOfStep(90, 90)).toBe(500);
  expect(chanceOfStep(90 + 35, 90)).toBe(731);
  expect(chanceOfStep(90 - 35, 90)).toBe(269);
  expect(chanceOfStep(9000, 90)).toBe(1000);
});

describe('the weeks from asking a country to its first aircraft', () => {
  const sure = 5000;
  const weeks = (muster: 'own' | 'lent', ...gates: ('parliament' | 'court')[]) =>
    expectedWeeks(sure, sure, { muster, gates });

  test('of one that is certain to go are those of its muster and its gates', () => {
    expect(weeks('own')).toBe(1);
    expect(weeks('lent')).toBe(8);
    expect(weeks('own', 'parliament')).toBe(1 + 3);
    // Petition in six of ten, a quarter each; half of those are stopped, until an agreement lifts it.
    expect(weeks('own', 'court')).toBe(Math.round(1 + 0.6 * (13 + (0.5 * 13) / 0.65)));
  });

  test('are a month more for a step that has an even chance each month', () => {
    const month = 52 / 12;
    // At its threshold to decide the last step, to deploy, is far off; at that of the last, the one before is near.
    expect(expectedWeeks(sure, 320, { muster: 'own', gates: [] })).toBe(
      Math.round(1 + month * (1 + 81 / 919)),
    );
    expect(expectedWeeks(195, sure, { muster: 'own', gates: [] })).toBe(
      Math.round(1 + month * (1 + 47 / 953)),
    );
  });

  test('are many and never without end', () => {
    expect(expectedWeeks(-sure, sure, { muster: 'own', gates: [] })).toBe(
      Math.round(1 + (2 * 999 * 52) / 12),
    );
  });
});
