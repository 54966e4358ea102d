import { describe, expect, test } from 'vitest';
import { draw } from '../../src/core/luck.ts';
import { weigh } from '../../src/explain/weighing.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { passQuarterOfMoney } from '../../src/game/phases/yearMoney.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Reason } from '../../src/game/votes.ts';
import { openTurn } from '../../src/game/turn.ts';
import { logistic } from '../../src/core/logistic.ts';
import { nassau } from '../fixtures/nassau.ts';
import { mixedGames } from './games.ts';

const scenario = nassau();
const games = mixedGames(200);
const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { value }) => sum + value, 0);

describe('in 200 games', () => {
  const decisions = games.flatMap((game) => game.decisions);
  const hands = decisions.filter((decision) => decision.kind === 'hand');
  const withheld = decisions.filter((decision) => decision.kind !== 'hand');

  test('there are hands of every kind, and refusals of every kind', () => {
    for (const hand of ['yes', 'no', 'abstain'])
      expect(hands.filter(({ vote }) => vote.hand === hand).length, hand).toBeGreaterThan(20);
    for (const kind of ['delegation', 'cabinet', 'conference', 'hold', 'lapse'])
      expect(withheld.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(10);
  });

  test('every vote has fifteen hands', () => {
    for (const { decisions: one } of games)
      expect([0, 15]).toContain(one.filter(({ kind }) => kind === 'hand').length);
  });

  test('every hand is the sum of its reasons, exactly, in whole hundredths', () => {
    for (const { vote } of hands) {
      expect(sumOf(vote.reasons)).toBe(vote.score);
      expect(vote.blockingReasons.length === 0).toBe(vote.blocking === null);
      if (vote.blocking !== null) expect(sumOf(vote.blockingReasons)).toBe(vote.blocking);
      for (const { value } of [...vote.reasons, ...vote.blockingReasons])
        expect(Number.isInteger(value)).toBe(true);
    }
  });

  test('so is everything that was withheld', () => {
    for (const { score, reasons } of withheld) {
      expect(sumOf(reasons)).toBe(score);
      for (const { value } of reasons) expect(value !== 0 && Number.isInteger(value)).toBe(true);
    }
  });
});

describe('reasons are those of the rules', () => {
  test('what a conference drew is what was pledged there, to the million', () => {
    let pledges = 0;
    for (const { seed, commands } of games) {
      let state = newGame(scenario, seed);
      for (const command of commands) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(applied.refusal.code);
        if (command.type === 'host-conference') {
          for (const { id } of scenario.funders) {
            const made = applied.events.find((event) => event.type === 'pledge-made' && event.who === id);
            const amount = made?.type === 'pledge-made' ? made.amount : 0;
            const asked = { kind: 'conference', who: id, quarter: 0, draftState: 'inBlue' } as const;
            const { score, reasons } = weigh(scenario, asked, state);
            const drawn = score - (reasons.find(({ key }) => key === 'fund.least')?.value ?? 0);
            expect(score >= 0 ? Math.floor(drawn / 100) : 0).toBe(amount);
            if (amount > 0) pledges += 1;
          }
        }
        state = applied.state;
      }
    }
    expect(pledges).toBeGreaterThan(100);
  });

  test('a committee holds the money as often as its score says', () => {
    const held = { yes: 0, no: 0 };
    for (let seed = 1; seed <= 300; seed += 1) {
      const start = newGame(scenario, seed);
      const own = start.funders[scenario.seat];
      if (!own) throw new Error('the seat funds nothing');
      const state: GameState = {
        ...start,
        congress: { state: 'questionsPending', briefings: seed % 6, holds: 0 },
        draft: {
          ...start.draft,
          circulated: { ...start.draft.levels, transparency: seed % 2 === 0 ? 1 : 2 },
        },
        funders: {
          ...start.funders,
          [scenario.seat]: { ...own, state: 'pledged', pledged: 100 },
          canada: { state: 'uncommitted', pledged: seed % 70, obligated: 0, banked: 0, chased: 0 },
        },
      };
      const turn = openTurn(scenario, state);
      passQuarterOfMoney(turn, state.draft.circulated, 1);
      const isHeld = turn.events.some(({ type }) => type === 'pledge-held');
      const asked = { kind: 'hold', who: scenario.seat, quarter: 1, draftState: 'adopted' } as const;
      // The seat's own government comes first among the funders: the first draw is the committee's.
      expect(draw(state.luck).below(1000) < logistic(-weigh(scenario, asked, state).score)).toBe(isHeld);
      held[isHeld ? 'yes' : 'no'] += 1;
    }
    expect(Math.min(held.yes, held.no)).toBeGreaterThan(50);
  });
});
