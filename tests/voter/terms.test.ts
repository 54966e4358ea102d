import { expect, test } from 'vitest';
import type { CodedText } from '../../src/voter/codedText.ts';
import { againstTerms, endorsementTerms } from '../../src/voter/terms.ts';

const REFUSED: CodedText = {
  year: 2020,
  pen: 'west',
  consent: -1,
  region: -1,
  targetsGovernment: 1,
  newForce: 0,
  assessed: 0,
  taiwanProvocation: 0,
  stakeRussia: 1,
  stakeChina: 1,
  stakeWest: 1,
};
const endorsed = (who: 'russia' | 'china' | 'west', change: Partial<CodedText>) =>
  endorsementTerms(who, { ...REFUSED, ...change }, 0);
const opposed = (who: 'russia' | 'china' | 'west', change: Partial<CodedText>) =>
  againstTerms(who, { ...REFUSED, ...change });

/** What is left of a refusal, of an aim at a government and of an own stake, by year. */
test.each([
  [1993, 0.4],
  [2010, 0.4],
  [2011, 0.6],
  [2013, 0.6],
  [2014, 0.8],
  [2017, 0.8],
  [2018, 1],
])(
  'in %i a refusal, a targeted government and an own stake weigh %f of what they do today',
  (year, share) => {
    for (const who of ['russia', 'china'] as const)
      for (const terms of [endorsed(who, { year }), opposed(who, { year })]) {
        expect(terms.targetsGovernment).toBeCloseTo(share, 12);
        expect(terms.ownStake).toBeCloseTo(share, 12);
      }
    expect(endorsed('russia', { year }).consent).toBeCloseTo(-share, 12);
  },
);

test('a host that asks weighs the same in every year', () => {
  expect(endorsed('russia', { year: 1993, consent: 1 }).consent).toBe(1);
  expect(endorsed('china', { year: 1993, consent: 0 }).consent).toBe(0);
});

test('the times change nothing for the West', () => {
  const { quietYears, ownStake, targetsGovernment } = opposed('west', { year: 1993 });
  expect({ quietYears, ownStake, targetsGovernment }).toEqual({
    quietYears: 0,
    ownStake: 1,
    targetsGovernment: 1,
  });
  expect(endorsed('west', { year: 1993 }).consent).toBe(-1);
});

test('the quiet years run out by thirds', () => {
  const quiet = (year: number): number => opposed('china', { year }).quietYears;
  expect([2010, 2011, 2014, 2018].map((year) => Math.round(3 * quiet(year)))).toEqual([3, 2, 1, 0]);
});
