import { describe, expect, test } from 'vitest';
import type { Situation } from '../../src/game/rules/situation.ts';
import { ELECTED } from '../../src/game/tuning/index.ts';
import { accommodationWeight, isMet, type Relations } from '../../src/game/rules/voting.ts';
import type { Ask, Circumstance, Level } from '../../src/scenario/model/scenario.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { GABON, type Given, member, PLAIN, reasonsOf, STRANGERS } from './scores.ts';

/** A request for arms at level 1 or more, which the plain text meets, or for level 3, which it does not. */
const asking = (id: string, weight: number, atLeast: Level): Ask => ({
  id,
  text: { en: id },
  weight,
  paragraph: 'arms',
  atLeast,
});
const MET = asking('met', 3, 1);
const UNMET = asking('unmet', 1, 3);

/** What its accommodation is worth to a member, Gabon where none is named. */
const worth = (asks: readonly Ask[], relations: Partial<Relations> = {}, given: Given = {}): number =>
  reasonsOf({ ...given, position: { ...given.position, asks }, relations })['accommodation'] ?? 0;

describe("a member's accommodation", () => {
  test('is whole where all it asked for was done, and as much against the text where nothing was', () => {
    expect(worth([MET])).toBe(ELECTED.accommodation);
    expect(worth([UNMET])).toBe(-ELECTED.accommodation);
    expect(ELECTED.accommodation).toBeGreaterThan(0);
  });

  test('counts each request by its weight', () => {
    // Three parts of four met: half of the way from none to all.
    expect(worth([MET, UNMET])).toBe(ELECTED.accommodation / 2);
    expect(worth([MET, { ...UNMET, weight: 3 }])).toBe(0);
  });

  test('is nothing for a member that asked for nothing', () => {
    expect(worth([])).toBe(0);
  });

  test('takes of requests that nobody has heard the part that is guessed to be met', () => {
    const guessed = (met: number): Given => ({ position: { unheard: { weight: 2, met } } });
    expect([0, 1, 2].map((met) => worth([], {}, guessed(met)))).toEqual([
      -ELECTED.accommodation,
      0,
      ELECTED.accommodation,
    ]);
    // Three of weight three met, nothing of two unheard: a fifth more than half.
    expect(worth([MET], {}, guessed(0))).toBe(ELECTED.accommodation / 5);
  });

  test('grows by fifteen in a hundred with a call, and by no more with a second', () => {
    const call = Math.round((15 * ELECTED.accommodation) / 100);
    expect(worth([], { calls: 1 })).toBe(call);
    expect(worth([], { calls: 2 })).toBe(call);
    expect(worth([], { soundings: 2 })).toBe(0);
  });

  test('falls by a quarter each time that its broken silence was overridden', () => {
    expect(worth([MET], { overridden: 1 })).toBe(Math.round(0.75 * ELECTED.accommodation));
    expect(worth([MET], { overridden: 2 })).toBe(0.5 * ELECTED.accommodation);
    expect(worth([MET, { ...UNMET, weight: 3 }], { overridden: 2 })).toBe(-0.5 * ELECTED.accommodation);
  });

  test('is never more than whole, nor less than none', () => {
    expect(worth([MET], { calls: 1 })).toBe(ELECTED.accommodation);
    expect(worth([UNMET], { overridden: 1 })).toBe(-ELECTED.accommodation);
  });

  test.each([
    ['russia', COEFFICIENTS.endorsement.russia],
    ['china', COEFFICIENTS.endorsement.china],
    ['france', COEFFICIENTS.endorsement.west],
  ] as const)('weighs with %s what recorded votes gave it', (id, fitted) => {
    const weight = fitted['accommodation']?.value ?? 0;
    expect(weight).toBeGreaterThan(0);
    expect(accommodationWeight(member(id))).toBe(weight);
    expect(worth([MET], {}, { member: member(id) })).toBe(weight);
    expect(worth([UNMET], {}, { member: member(id) })).toBe(-weight);
  });

  test('weighs the same with all elected members', () => {
    expect(accommodationWeight(GABON)).toBe(ELECTED.accommodation);
    expect(accommodationWeight(member('malta'))).toBe(ELECTED.accommodation);
  });
});

describe('a request for words in a paragraph', () => {
  const met = (limits: Pick<Ask, 'atLeast' | 'atMost'>): boolean =>
    isMet({ id: 'a', text: { en: 'a' }, weight: 1, paragraph: 'arms', ...limits }, STRANGERS, PLAIN);

  test('is met by a level that is at least as high, or at most as high, as asked', () => {
    expect(([0, 1, 2] as const).map((atLeast) => met({ atLeast }))).toEqual([true, true, false]);
    expect(([0, 1, 2] as const).map((atMost) => met({ atMost }))).toEqual([false, true, true]);
    expect(met({ atLeast: 1, atMost: 1 })).toBe(true);
  });
});

describe('a request for something outside the text', () => {
  const met = (
    circumstance: Circumstance,
    situation: Partial<Situation>,
    relations: Partial<Relations> = {},
  ): boolean =>
    isMet(
      { id: 'a', text: { en: 'a' }, weight: 1, circumstance },
      { ...STRANGERS, ...relations },
      { ...PLAIN, ...situation },
    );

  test('for time is met three rounds after the text first went out', () => {
    expect(met('unhurried', { sinceCirculation: 3 })).toBe(true);
    expect(met('unhurried', { sinceCirculation: 2 })).toBe(false);
    expect(met('unhurried', { sinceCirculation: null })).toBe(false);
  });

  test("for the Secretary-General's report is met once it is there", () => {
    expect([true, false].map((report) => met('report', { report }))).toEqual([true, false]);
  });

  test('for somebody to lead is met once a country considers it', () => {
    expect(met('lead', { lead: 'considering' })).toBe(true);
    expect(met('lead', { lead: 'committed' })).toBe(true);
    expect(met('lead', { lead: 'none' })).toBe(false);
  });

  test('for the letter of the host is met while its consent stands', () => {
    expect(([1, 0, -1] as const).map((consent) => met('letter', { consent }))).toEqual([true, false, false]);
  });

  test('for talks between Haitians is met while they go on', () => {
    expect([true, false].map((talks) => met('talks', { talks }))).toEqual([true, false]);
  });

  test('to be consulted is met by a call or by a sounding', () => {
    expect(met('consulted', {}, { calls: 1 })).toBe(true);
    expect(met('consulted', {}, { soundings: 1 })).toBe(true);
    expect(met('consulted', {})).toBe(false);
  });
});
