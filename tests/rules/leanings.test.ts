import { describe, expect, test } from 'vitest';
import { chanceOfNo } from '../../src/game/rules/voting.ts';
import type { Leaning } from '../../src/game/seats/view.ts';
import { COMMON, COUNT } from '../../src/game/tuning/index.ts';
import { countOf, handOf, knowing, scored, scoreOf } from './counted.ts';
import { changed, gameAt, smallCouncil, warmed } from './table.ts';

describe('what a hand is said to lean to', () => {
  const leanings = (who: string, scores: readonly number[], from = knowing()) =>
    scores.map((score) => {
      const game = warmed(from, who, score - scoreOf(from, who));
      const count = countOf(game);
      return { ...handOf(count, who), risk: count.vetoRisk[who] ?? 0 };
    });
  const SCORES = Array.from({ length: 1000 }, (_, place) => 2 * place - 800);
  const bounds = (
    hands: readonly { leaning: Leaning; yes: number; no: number }[],
    leaning: Leaning,
    of: 'yes' | 'no',
  ) => {
    const chances = hands.filter((hand) => hand.leaning === leaning).map((hand) => hand[of]);
    return [Math.min(...chances), Math.max(...chances)] as const;
  };

  test('follows the chance of a yes by the thresholds of the table', () => {
    const hands = leanings('gabon', SCORES);
    for (const [leaning, least, below] of [
      ['yes', COUNT.yes, 1001],
      ['leaningYes', COUNT.leaningYes, COUNT.yes],
      ['unknown', COUNT.unknown, COUNT.leaningYes],
    ] as const) {
      const [low, high] = bounds(hands, leaning, 'yes');
      expect([low >= least, low <= least + 4, high < below, high >= Math.min(below, 996) - 5]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('is against where an elected member is likely enough to vote no, and to abstain where it is not', () => {
    const hands = leanings('gabon', SCORES);
    expect(bounds(hands, 'leaningNo', 'no')[0]).toBeGreaterThan(COUNT.leaningNo);
    expect(bounds(hands, 'leaningNo', 'no')[0]).toBeLessThanOrEqual(COUNT.leaningNo + 8);
    expect(bounds(hands, 'abstain', 'no')[1]).toBeLessThanOrEqual(COUNT.leaningNo);
    expect(bounds(hands, 'abstain', 'yes')[1]).toBeLessThan(COUNT.unknown);
  });

  test('of a permanent member is never merely against', () => {
    const said = new Set(leanings('france', SCORES).map(({ leaning }) => leaning));
    expect(said).toEqual(new Set(['abstain', 'leaningYes', 'unknown', 'yes']));
  });

  test('is a veto from the risk that the table says', () => {
    // The crossed line is no part of the score that `leanings` sets: that is so much higher.
    const china = { redLines: [{ paragraph: 'form', max: 1, resolve: 2000 }] } as const;
    const game = changed(knowing({}, gameAt({ scenario: smallCouncil({ china }) })), ({ draft }) => {
      draft.levels = { ...draft.levels, form: 2 };
      draft.circulated = null;
    });
    const hands = leanings(
      'china',
      SCORES.map((score) => score - COMMON.redLinePermanent),
      game,
    );
    const risks = (veto: boolean) =>
      hands.filter(({ leaning }) => (leaning === 'veto') === veto).map((hand) => hand.risk);
    expect(Math.min(...risks(true))).toBeGreaterThanOrEqual(COUNT.veto);
    expect(Math.min(...risks(true))).toBeLessThan(COUNT.veto + 5);
    expect(Math.max(...risks(false))).toBeLessThan(COUNT.veto);
  });

  test('and the chances of a hand add up: an elected member that does not vote yes votes no by its score', () => {
    const game = scored(knowing(), 'gabon', -330);
    const count = countOf(game);
    const permanent = count.members.filter(({ member: id }) =>
      ['us', 'uk', 'france', 'china', 'russia'].includes(id),
    );
    const doubts = permanent.reduce((sum, { yes }) => sum + (1000 - yes) / 1000, 0);
    const { yes, no, abstain } = handOf(count, 'gabon');
    expect(no).toBe(Math.floor(((1000 - yes) * chanceOfNo(scoreOf(game, 'gabon', {}, doubts))) / 1000));
    expect(yes + no + abstain).toBe(1000);
  });
});
