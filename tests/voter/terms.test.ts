import { expect, test } from 'vitest';
import type { CodedText } from '../../src/voter/codedText.ts';
import { againstTerms, electedTerms, endorsementTerms } from '../../src/voter/terms.ts';

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

test('Libya is remembered from 2011 on, where a text is aimed at a government', () => {
  const libya = (change: Partial<CodedText>): number => opposed('russia', change).afterLibya;
  expect([2010, 2011, 2012].map((year) => libya({ year }))).toEqual([0, 1, 1]);
  expect(libya({ year: 2020, targetsGovernment: 0 })).toBe(0);
});

test('Russia and China mind each other’s stake, by the climate; the West minds neither', () => {
  const stakes = { stakeRussia: 1, stakeChina: 0.5 };
  expect(endorsed('russia', stakes).partnerStake).toBe(0.5);
  expect(endorsed('china', stakes).partnerStake).toBe(1);
  expect(endorsed('west', stakes).partnerStake).toBe(0);
  expect(endorsed('china', { ...stakes, year: 2010 }).partnerStake).toBe(0);
  expect(endorsed('china', { ...stakes, year: 2012 }).partnerStake).toBeCloseTo(1 / 3, 12);
});

test('a Western pen counts with the other two, by the climate; an own pen with its owner; a rival’s with the West', () => {
  const pens = (who: 'russia' | 'china' | 'west', pen: CodedText['pen'], year = 2020) => {
    const { westernPen, ownPen, rivalPen } = endorsed(who, { pen, year });
    return [westernPen, ownPen, rivalPen];
  };
  expect(pens('russia', 'west')).toEqual([1, 0, 0]);
  expect(pens('china', 'west', 2010)).toEqual([0, 0, 0]);
  expect(pens('west', 'west')).toEqual([0, 1, 0]);
  expect(pens('russia', 'russia')).toEqual([0, 1, 0]);
  expect(pens('china', 'russia')).toEqual([0, 0, 0]);
  expect(pens('west', 'russia')).toEqual([0, 0, 1]);
  expect(pens('west', 'china')).toEqual([0, 0, 1]);
  expect(pens('west', 'elected')).toEqual([0, 0, 0]);
});

test('an elected member minds how far it stands from the Western order, below one half', () => {
  const terms = (idealPoint: number, change: Partial<CodedText> = {}) =>
    electedTerms({ ...REFUSED, ...change }, idealPoint, 2);
  expect(terms(0.5)).toMatchObject({ distance: 0, distanceWithoutConsent: 0, permanentDoubts: 2 });
  expect(terms(1).distance).toBe(0);
  expect(terms(-0.5)).toMatchObject({
    distance: 1,
    distanceWithoutConsent: 1,
    distanceWithRegion: -1,
    region: -1,
  });
  expect(terms(-1.5, { consent: 0, region: 1 })).toMatchObject({
    distance: 2,
    distanceWithoutConsent: 1,
    distanceWithRegion: 2,
  });
  expect(terms(-0.5, { consent: 1, newForce: 1 })).toMatchObject({ distanceWithoutConsent: 0, newForce: 1 });
});
