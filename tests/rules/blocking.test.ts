import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Situation } from '../../src/game/rules/situation.ts';
import { BLOCKING } from '../../src/game/tuning/index.ts';
import { blocking, type Position, type Relations } from '../../src/game/rules/voting.ts';
import type { Reason } from '../../src/game/votes.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { INDIFFERENT, member, PLAIN, RUSSIA, STRANGERS } from './scores.ts';

type Line = Position['redLines'][number];

/** The plain text has arms and form at level 1. */
const ARMS: Line = { paragraph: 'arms', max: 0, resolve: 300 };
const FORM: Line = { paragraph: 'form', max: 0, resolve: 40 };

interface Told {
  readonly score: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Would this permanent member rather stop the text? Nobody else votes yes and nobody else blocks. */
function weighed(
  redLines: readonly Line[],
  given: {
    readonly who?: string;
    readonly relations?: Partial<Relations>;
    readonly situation?: Partial<Situation>;
    readonly others?: number;
    readonly vetoes?: number;
  } = {},
): Told {
  const reasons: Reason[] = [];
  const score = blocking(
    given.who ? member(given.who) : RUSSIA,
    { ...INDIFFERENT, redLines },
    { ...STRANGERS, ...given.relations },
    { ...PLAIN, severity: 0, ...given.situation },
    given.others ?? 0,
    given.vetoes ?? 0,
    reasons,
  );
  return { score, reasons: Object.fromEntries(reasons.map(({ key, value }) => [key, value])) };
}

const fitted = (term: string): number => COEFFICIENTS.against.russia[term]?.value ?? 0;

describe('a veto', () => {
  test('never comes without a crossed red line, whatever else is so', () => {
    const uncrossed: Line = { paragraph: 'arms', max: 1, resolve: 2000 };
    const lines = fc.constantFrom<readonly Line[]>([], [uncrossed], [{ ...ARMS, resolve: 0 }]);
    const any = fc.record({
      others: fc.integer({ min: 0, max: 14 }),
      vetoes: fc.integer({ min: 0, max: 4 }),
      severity: fc.integer({ min: 0, max: 100 }),
      warmth: fc.integer({ min: -1000, max: 1000 }),
      who: fc.constantFrom('russia', 'china', 'france'),
    });
    fc.assert(
      fc.property(lines, any, (redLines, { severity, warmth, ...given }) => {
        const told = weighed(redLines, { ...given, situation: { severity }, relations: { warmth } });
        expect(told).toEqual({ score: -500, reasons: { noRedLine: -500 } });
      }),
    );
  });

  test('rests on the resolve behind each red line that the text crosses', () => {
    const one = weighed([ARMS]);
    const two = weighed([ARMS, FORM]);
    expect(one.reasons['redLine.arms']).toBe(300);
    expect(two.score - one.score).toBe(40);
    expect(weighed([{ ...ARMS, max: 1, min: 1 }, FORM]).reasons).not.toHaveProperty(['redLine.arms']);
  });

  test('rests on no red line that a package covers', () => {
    expect(weighed([ARMS], { relations: { covered: 'arms' } }).score).toBe(-500);
    expect(weighed([ARMS, FORM], { relations: { covered: 'form' } })).toEqual(weighed([ARMS]));
  });

  test('has for reasons what adds up to its score, told or not', () => {
    const given = { others: 12, vetoes: 1, situation: { severity: 58 } };
    const { score, reasons } = weighed([ARMS, FORM], given);
    expect(Object.values(reasons).reduce((sum, value) => sum + value, 0)).toBe(score);
    const untold = blocking(
      RUSSIA,
      { ...INDIFFERENT, redLines: [ARMS, FORM] },
      STRANGERS,
      { ...PLAIN, severity: 58 },
      12,
      1,
      null,
    );
    expect(untold).toBe(score);
  });
});

describe('what a permanent member weighs against its resolve', () => {
  test('the General Assembly meets on every veto', () => {
    expect(weighed([ARMS]).reasons['vetoInitiative']).toBe(-BLOCKING.vetoInitiative);
    expect(BLOCKING.vetoInitiative).toBeGreaterThan(0);
  });

  test('it stands alone: the more it heard say yes, the more that costs', () => {
    const alone = (others: number): number => weighed([ARMS], { others }).reasons['isolation'] ?? 0;
    expect(alone(0)).toBe(0);
    expect(alone(9)).toBe(-60);
    expect(alone(12)).toBe(-80);
    expect(BLOCKING.isolation).toBe(100);
  });

  test('the emergency is grave', () => {
    const grave = (severity: number): number =>
      weighed([ARMS], { situation: { severity } }).reasons['severity'] ?? 0;
    expect([0, 50, 100].map(grave)).toEqual([0, -BLOCKING.severity / 2, -BLOCKING.severity]);
    expect(BLOCKING.severity).toBeGreaterThan(0);
  });

  test('a partner that blocks already makes it easier', () => {
    const partner = (vetoes: number): number => weighed([ARMS], { vetoes }).reasons['partner'] ?? 0;
    expect([0, 1, 2].map(partner)).toEqual([0, -BLOCKING.partner, -2 * BLOCKING.partner]);
    expect(partner(1)).toBeGreaterThan(0);
  });

  test('host and region have asked for the text: that costs Russia and China, and no Western member', () => {
    const region = { coded: { ...PLAIN.coded, region: 1 } };
    const withdrawn = { coded: { ...PLAIN.coded, consent: -1 } };
    expect(weighed([ARMS]).reasons).toMatchObject({
      constant: fitted('constant'),
      consent: -BLOCKING.consent,
    });
    expect(weighed([ARMS], { situation: region }).reasons['region']).toBe(-BLOCKING.region);
    expect(weighed([ARMS], { situation: withdrawn }).reasons['consent']).toBe(BLOCKING.consent);
    expect(Math.min(BLOCKING.consent, BLOCKING.region)).toBeGreaterThan(0);
    const { reasons } = weighed([ARMS], { who: 'uk', situation: region });
    expect(reasons).not.toHaveProperty('consent');
    expect(reasons).not.toHaveProperty('region');
  });

  test('by weights of its own: Russia, China and the three Western members each have theirs', () => {
    const constants = ['russia', 'china', 'uk', 'france'].map(
      (who) => weighed([ARMS], { who }).reasons['constant'],
    );
    const { russia, china, west } = COEFFICIENTS.against;
    expect(constants).toEqual([russia, china, west, west].map((weights) => weights['constant']?.value));
  });
});
