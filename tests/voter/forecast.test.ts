import { expect, test } from 'vitest';
import { probability } from '../../src/core/logistic.ts';
import type { CodedText } from '../../src/voter/codedText.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { expectedHand, NO_ASKS } from '../../src/voter/forecast.ts';
import { endorse, oppose } from '../../src/voter/voter.ts';

const REFUSED: CodedText = {
  year: 2019,
  pen: 'west',
  consent: -1,
  region: -1,
  targetsGovernment: 1,
  newForce: 0,
  assessed: 0,
  taiwanProvocation: 0,
  stakeRussia: 0.5,
  stakeChina: 0.5,
  stakeWest: 0,
};
const hand = (who: 'russia' | 'china' | 'west', change: Partial<CodedText> = {}) =>
  expectedHand(COEFFICIENTS, who, { ...REFUSED, ...change }, NO_ASKS);

test('on a text that Russia would block, China blocks half as often and abstains the more', () => {
  const china = hand('china');
  expect(china.no).toBeCloseTo(hand('russia').no / 2, 12);
  expect(china.yes + china.abstain + china.no).toBeCloseTo(1, 12);
});

test('over a fresh gesture to Taipei China blocks by itself', () => {
  const gesture = { taiwanProvocation: 1, consent: 1, region: 1, targetsGovernment: 0, stakeRussia: 0 };
  expect(hand('china', gesture).no).toBeGreaterThan(hand('russia', gesture).no);
});

test('where Russia is likelier to block than China wants to, China’s own chance stands', () => {
  const ally = { stakeRussia: 1, stakeChina: 0, targetsGovernment: 0, region: 1, consent: 0 };
  const china = hand('china', ally);
  const yes = probability(endorse(COEFFICIENTS, 'china', { ...REFUSED, ...ally }, 0));
  const no = (1 - yes) * probability(oppose(COEFFICIENTS, 'china', { ...REFUSED, ...ally }));
  expect(no).toBeLessThan(hand('russia', ally).no / 2);
  expect(china).toEqual({ yes, abstain: 1 - yes - no, no });
});

test('asks that were met move the member that asked', () => {
  const met = (who: 'russia' | 'china' | 'west', asks: { russia: number; china: number }) =>
    expectedHand(COEFFICIENTS, who, REFUSED, asks).yes;
  expect(met('russia', { russia: 1, china: 0 })).toBeGreaterThan(hand('russia').yes);
  expect(met('china', { russia: 0, china: 1 })).toBeGreaterThan(hand('china').yes);
  expect(met('west', { russia: 1, china: 1 })).toBe(hand('west').yes);
});

test('each hand is what the two scores say: a yes, else a no, else an abstention', () => {
  for (const who of ['russia', 'west'] as const) {
    const text = { ...REFUSED, stakeWest: 1 };
    const yes = probability(endorse(COEFFICIENTS, who, text, 0));
    const no = (1 - yes) * probability(oppose(COEFFICIENTS, who, text));
    expect(expectedHand(COEFFICIENTS, who, text, NO_ASKS)).toEqual({ yes, abstain: 1 - yes - no, no });
  }
});

test('nobody coded the asks of the West, and none weigh', () => {
  const yes = probability(endorse(COEFFICIENTS, 'west', REFUSED, 0));
  expect(expectedHand(COEFFICIENTS, 'west', REFUSED, { russia: 1, china: -1 }).yes).toBe(yes);
});
