import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probability } from '../../src/core/logistic.ts';
import type { RequestState } from '../../src/game/actors/hostAuthorities.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import { blocking, endorsement, type Position, type Relations } from '../../src/game/rules/voting.ts';
import { newGame } from '../../src/game/newGame.ts';
import { roster } from '../../src/scenario/model/roster.ts';
import { type Level, type Levels, type Member, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import type { CodedText, PermanentVoter } from '../../src/voter/codedText.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import type { Chances } from '../../src/voter/council.ts';
import { expectedHand } from '../../src/voter/forecast.ts';
import { elect } from '../../src/voter/voter.ts';
import { nassau } from '../fixtures/nassau.ts';

const CASES = { numRuns: 20_000 };

const bit = fc.integer({ min: 0, max: 1 });
const stake = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);
const text: fc.Arbitrary<CodedText> = fc.record({
  year: fc.integer({ min: 1992, max: 2030 }),
  pen: fc.constantFrom('west', 'russia', 'china', 'elected'),
  consent: fc.constantFrom(-1, 0, 1),
  region: fc.constantFrom(-1, -0.5, 0, 0.5, 1),
  targetsGovernment: bit,
  newForce: bit,
  assessed: stake,
  taiwanProvocation: bit,
  stakeRussia: stake,
  stakeChina: stake,
  stakeWest: stake,
});
const voter = fc.constantFrom<PermanentVoter>('russia', 'china', 'west');
const accommodation = fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4);
const idealPoint = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);

/** All asked for the same: each was met as far as the other. */
const hand = (who: PermanentVoter, of: CodedText, met: number): Chances =>
  expectedHand(COEFFICIENTS, who, of, { russia: met, china: met });
const yes = (who: PermanentVoter, of: CodedText, met: number): number => hand(who, of, met).yes;
const veto = (who: PermanentVoter, of: CodedText, met: number): number => hand(who, of, met).no;
const doubts = (of: CodedText, accommodated: number): number =>
  (['russia', 'china'] as const).reduce((sum, who) => sum + 1 - yes(who, of, accommodated), 0);
const electedYes = (of: CodedText, point: number, accommodated: number): number =>
  probability(elect(COEFFICIENTS, of, point, doubts(of, accommodated)));

/** Twenty thousand random texts before any court of a voter. */
function always(
  name: string,
  holds: (of: CodedText, who: PermanentVoter, accommodated: number, point: number) => void,
) {
  test(name, () => fc.assert(fc.property(text, voter, accommodation, idealPoint, holds), CASES));
}

describe('whatever the text and the times', () => {
  always(
    'consent of the host never lowers any chance of a yes, nor raises one of a veto',
    (of, who, met, point) => {
      for (const [less, more] of [
        [-1, 0],
        [0, 1],
      ] as const) {
        const before = { ...of, consent: less };
        const after = { ...of, consent: more };
        expect(yes(who, after, met)).toBeGreaterThanOrEqual(yes(who, before, met));
        expect(veto(who, after, met)).toBeLessThanOrEqual(veto(who, before, met));
        expect(electedYes(after, point, met)).toBeGreaterThanOrEqual(electedYes(before, point, met));
      }
    },
  );

  always('a region that asks never raises the chance of a veto', (of, who, met, point) => {
    const before = { ...of, region: 0 };
    const after = { ...of, region: 1 };
    expect(veto(who, after, met)).toBeLessThanOrEqual(veto(who, before, met));
    expect(electedYes(after, point, met)).toBeGreaterThanOrEqual(electedYes(before, point, met));
  });

  always('a larger bill for everyone never helps a text', (of, who, met, point) => {
    const less = { ...of, assessed: 0 };
    expect(yes(who, of, met)).toBeLessThanOrEqual(yes(who, less, met));
    expect(electedYes(of, point, met)).toBeLessThanOrEqual(electedYes(less, point, met));
  });

  always('an ask that is met never costs a yes', (of, who, met) => {
    expect(yes(who, of, Math.min(1, met + 0.25))).toBeGreaterThanOrEqual(yes(who, of, met));
  });

  always(
    'without a fresh gesture to Taipei, China is at most half as likely to block as Russia',
    (of, _, met) => {
      const quiet = { ...of, taiwanProvocation: 0 };
      expect(veto('china', quiet, met)).toBeLessThanOrEqual(veto('russia', quiet, met) / 2);
    },
  );

  always('the chances of a hand are none below nothing, and one together', (of, who, met) => {
    const { yes: inFavour, abstain, no } = hand(who, of, met);
    for (const chance of [inFavour, abstain, no]) expect(chance).toBeGreaterThanOrEqual(0);
    expect(inFavour + abstain + no).toBeCloseTo(1, 12);
  });

  always('a permanent member that doubts never wins an elected one over', (of, _who, _met, point) => {
    const one = elect(COEFFICIENTS, of, point, 1);
    expect(elect(COEFFICIENTS, of, point, 2)).toBeLessThanOrEqual(one);
    expect(one).toBeLessThanOrEqual(elect(COEFFICIENTS, of, point, 0));
  });
});

const scenario = nassau();
const table = newGame(scenario, 1);
const level = fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Level>;
const levels = fc
  .tuple(...PARAGRAPHS.map(() => level))
  .map(
    (drawn) => Object.fromEntries(PARAGRAPHS.map((paragraph, index) => [paragraph, drawn[index]])) as Levels,
  );
const member = fc.constantFrom(...scenario.council.filter(({ id }) => id !== scenario.seat));
const relations: fc.Arbitrary<Relations> = fc.record({
  warmth: fc.integer({ min: -200, max: 200 }),
  favours: fc.integer({ min: -3, max: 3 }),
  soundings: fc.integer({ min: 0, max: 3 }),
  calls: fc.integer({ min: 0, max: 3 }),
  payments: fc.integer({ min: 0, max: 4 }),
  covered: fc.constantFrom(null, ...PARAGRAPHS),
  overridden: fc.integer({ min: 0, max: 2 }),
});
const request = fc.constantFrom<RequestState>('letterSent', 'reaffirmed', 'void', 'withdrawn');

/** A position whose ideals keep inside its own red lines. */
function positionOf(of: Member): Position {
  return {
    ideals: PARAGRAPHS.map((paragraph) => of.wants[paragraph]),
    redLines: of.redLines,
    asks: of.asks,
    unheard: { weight: 0, met: 0 },
    leaning: 0,
    committed: false,
  };
}

/** Twenty thousand random texts, tables and dealings before any member of the Council of 2023. */
function inCouncil(
  name: string,
  holds: (of: Member, text: Levels, dealt: Relations, request: RequestState, notYes: number) => void,
) {
  const notYes = fc.integer({ min: 0, max: 4 });
  test(name, () => fc.assert(fc.property(member, levels, relations, request, notYes, holds), CASES));
}

const situation = (text: Levels, asked: RequestState, since: number | null = 3) => ({
  ...situationOf(scenario, { ...table, host: { ...table.host, request: asked } }, text),
  sinceCirculation: since,
});

describe('in the Council of 2023, on any ten paragraphs', () => {
  inCouncil(
    'a letter of request never lowers a score, nor a resolve to block rises',
    (of, text, dealt, _, notYes) => {
      const without = situation(text, 'void');
      const asked = situation(text, 'letterSent');
      const position = positionOf(of);
      expect(endorsement(of, position, dealt, asked, notYes, null)).toBeGreaterThanOrEqual(
        endorsement(of, position, dealt, without, notYes, null),
      );
      if (of.permanent)
        expect(blocking(of, position, dealt, asked, 10, 0, null)).toBeLessThanOrEqual(
          blocking(of, position, dealt, without, 10, 0, null),
        );
    },
  );

  inCouncil('taking out what crosses a red line never hurts its owner', (of, text, dealt, asked, notYes) => {
    const crossing = of.redLines.find(({ paragraph, max }) => max !== undefined && text[paragraph] > max);
    if (!crossing) return;
    const mended = { ...text, [crossing.paragraph]: crossing.max };
    const position = positionOf(of);
    const score = (of_: Levels): number =>
      endorsement(of, position, dealt, situation(of_, asked), notYes, null);
    expect(score(mended)).toBeGreaterThanOrEqual(score(text));
    if (of.permanent)
      expect(blocking(of, position, dealt, situation(mended, asked), 10, 0, null)).toBeLessThanOrEqual(
        blocking(of, position, dealt, situation(text, asked), 10, 0, null),
      );
  });

  inCouncil(
    'two elected members with the same position have the same score',
    (of, text, dealt, asked, notYes) => {
      if (of.permanent) return;
      const twin = { ...of, id: 'twin', name: of.name };
      const there = situation(text, asked);
      expect(endorsement(twin, positionOf(twin), dealt, there, notYes, null)).toBe(
        endorsement(of, positionOf(of), dealt, there, notYes, null),
      );
    },
  );

  inCouncil('a bill for everyone and new force never win a vote', (of, text, dealt, asked, notYes) => {
    const there = situation(text, asked);
    const score = (change: Partial<CodedText>): number =>
      endorsement(
        of,
        positionOf(of),
        dealt,
        { ...there, coded: { ...there.coded, ...change } },
        notYes,
        null,
      );
    expect(score({ assessed: 1 })).toBeLessThanOrEqual(score({ assessed: 0 }));
    expect(score({ newForce: 1 })).toBeLessThanOrEqual(score({ newForce: 0 }));
  });

  inCouncil('all else equal, haste never wins a vote', (of, text, dealt, asked, notYes) => {
    const position = positionOf(of);
    const rushed = endorsement(of, position, dealt, situation(text, asked, 0), notYes, null);
    const unhurried = endorsement(of, position, dealt, situation(text, asked, 3), notYes, null);
    expect(rushed).toBeLessThanOrEqual(unhurried);
    if (!of.permanent) expect(rushed).toBeLessThan(unhurried);
  });

  inCouncil('the reasons add up to the score', (of, text, dealt, asked, notYes) => {
    const reasons: { key: string; value: number }[] = [];
    const score = endorsement(of, positionOf(of), dealt, situation(text, asked), notYes, reasons);
    expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBe(score);
  });
});

test('the Council of 2023 has red lines for the properties to meet', () => {
  const lines = Object.values(roster(scenario).members).flatMap(({ redLines }) => redLines);
  expect(lines.length).toBeGreaterThan(5);
});
