import { describe, expect, test } from 'vitest';
import { ASSISTANCE } from '../../src/game/tuning/index.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { after, eventsOf, type Game, gameAt, movedBy, refused, relationsOf } from './table.ts';

const help = (who: string): Command => ({ type: 'offer-assistance', who });

/** A game with attention enough for any number of offers. */
const rich = (done: Parameters<typeof gameAt>[0] = {}): Game =>
  gameAt({
    with: (state, scenario) => {
      Object.assign(state, { attention: 20, capital: 90 });
      done.with?.(state, scenario);
    },
  });

describe("help on a member's own file", () => {
  test('costs a point of attention, and political capital: more where the member is permanent', () => {
    for (const [who, price] of [
      ['gabon', 5],
      ['russia', 8],
    ] as const) {
      const helped = after(rich(), help(who));
      expect(helped.state.attention).toBe(19);
      expect(movedBy(helped, 'capital', 'assistance')).toBe(-price);
      expect(helped.state.capital).toBe(90 - price);
    }
  });

  test('is a favour owed, a payment and a little warmth', () => {
    for (const who of ['gabon', 'russia']) {
      const helped = after(rich(), help(who));
      expect(relationsOf(helped, who)).toMatchObject({
        favours: 1,
        payments: 1,
        warmth: ASSISTANCE.warmth,
      });
      expect(eventsOf(helped, 'assistance-offered')).toEqual([{ type: 'assistance-offered', who }]);
    }
    expect(ASSISTANCE.warmth).toBeGreaterThan(0);
  });

  test('clears a favour that the penholder owed', () => {
    const owing = rich({ with: ({ members }) => Object.assign(members['gabon'] ?? {}, { favours: -1 }) });
    expect(relationsOf(after(owing, help('gabon')), 'gabon').favours).toBe(0);
  });

  test('is not taken by a member that owes three favours', () => {
    const thrice = after(rich(), help('gabon'), help('gabon'), help('gabon'));
    expect(relationsOf(thrice, 'gabon').favours).toBe(3);
    expect(refused(thrice, help('gabon'))).toBe('already-done');
    expect(refused(thrice, help('malta'))).toBeNull();
  });

  test('is not offered by a penholder with less than ten points of political capital, whatever it costs', () => {
    const with_ = (capital: number): string | null =>
      refused(rich({ with: (state) => void (state.capital = capital) }), help('gabon'));
    expect([10, 9].map(with_)).toEqual([null, 'no-capital']);
  });
});

describe('too many favours', () => {
  test('cost credibility: each payment beyond the fourth, to whichever members they went', () => {
    let game = rich();
    const lost: number[] = [];
    for (const who of ['gabon', 'malta', 'russia', 'gabon', 'china', 'malta']) {
      game = after(game, help(who));
      lost.push(movedBy(game, 'credibility', 'payments'));
    }
    expect(lost).toEqual([0, 0, 0, 0, ASSISTANCE.paymentsTooMany, ASSISTANCE.paymentsTooMany]);
    expect(ASSISTANCE.paymentsTooMany).toBeLessThan(0);
  });

  test('are counted by what was paid, not by what is still owed', () => {
    const spent = rich({
      with: ({ members }) => Object.assign(members['malta'] ?? {}, { payments: 4, favours: 0 }),
    });
    expect(movedBy(after(spent, help('gabon')), 'credibility', 'payments')).toBe(ASSISTANCE.paymentsTooMany);
  });
});
