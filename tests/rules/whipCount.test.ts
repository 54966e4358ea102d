import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probability } from '../../src/core/logistic.ts';
import { termsOf } from '../../src/game/arrange.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import { accommodationWeight, endorsement } from '../../src/game/rules/voting.ts';
import type { WhipCount } from '../../src/game/seats/view.ts';
import { expectedReasons } from '../../src/game/seats/whipCount.ts';
import { DRAWN, UNHEARD } from '../../src/game/tuning/index.ts';
import { type Level, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { countOf, handOf, knowing, type Known, scored, scoreOf, seenOf, viewOf } from './counted.ts';
import { INDIFFERENT, member } from './scores.ts';
import { changed, type Game, gameAt, levelsAll, smallCouncil, warmed } from './table.ts';

/** The mean of the chances of a yes over every leaning that a member may have, thousandths. */
function overLeanings(score: number): number {
  const leanings = Array.from({ length: 2 * DRAWN.leaning + 1 }, (_, place) => place - DRAWN.leaning);
  return (1000 * leanings.reduce((sum, leaning) => sum + probability(score + leaning), 0)) / leanings.length;
}

const reasonOf = (game: Game, who: string, key: string): number =>
  expectedReasons(game.scenario, viewOf(game), game.state.draft.levels, who).find((each) => each.key === key)
    ?.value ?? 0;

describe('the chance of a yes', () => {
  test('is certain for the pen, which never blocks its own text', () => {
    const count = countOf(knowing());
    expect(handOf(count, 'us')).toEqual({ member: 'us', yes: 1000, no: 0, abstain: 0, leaning: 'yes' });
    expect(Object.keys(count.vetoRisk).sort()).toEqual(['china', 'france', 'russia', 'uk']);
  });

  test.each(['france', 'russia'])(
    'of %s, of which all is known, is the mean over what its own leaning may be',
    (who) => {
      for (const score of [-400, -150, -60, 0, 60, 150, 400]) {
        const { yes } = handOf(countOf(scored(knowing(), who, score)), who);
        expect(Math.abs(yes - overLeanings(score))).toBeLessThanOrEqual(3);
      }
    },
  );

  test('of an elected member falls with every permanent one that is not expected to vote yes, by the chance of that', () => {
    let game = knowing();
    for (const { id, permanent } of game.scenario.council)
      if (permanent && id !== 'us') game = scored(game, id, id === 'china' ? -2000 : 2000);
    game = warmed(game, 'gabon', -scoreOf(game, 'gabon', {}, 1));
    expect(handOf(countOf(game), 'gabon').yes).toBe(500);
    expect(handOf(countOf(scored(game, 'china', 2000)), 'gabon').yes).toBeGreaterThan(500);
    expect(handOf(countOf(scored(game, 'russia', -2000)), 'gabon').yes).toBeLessThan(500);
  });

  /** Gabon wants no arms or, for all that the seat knows, more of them; the text is at the fullest level. */
  const ranged = (low: Level, high: Level, level: Level = 3): Game => {
    const scenario = smallCouncil({
      gabon: { wants: levelsAll(1), salience: { ...levelsAll(0), arms: 3 } },
    });
    const game = gameAt({
      scenario,
      with: ({ draft }) => void (draft.levels = { ...draft.levels, arms: level }),
    });
    const arms = PARAGRAPHS.indexOf('arms');
    const bounds = (at: Level) => PARAGRAPHS.map((_, index) => (index === arms ? at : 1));
    return knowing({ gabon: { low: bounds(low), high: bounds(high) } }, game);
  };

  test('where a range is believed, weighs its ends by how often positions drift from the record', () => {
    const { expected } = termsOf(ranged(1, 2).scenario);
    const ends = (game: Game) =>
      ([1, 2] as const).map((arms) => {
        const ideals = PARAGRAPHS.map((paragraph) => (paragraph === 'arms' ? arms : 1));
        return endorsement(
          { ...member('gabon'), wants: levelsAll(1), salience: { ...levelsAll(0), arms: 3 } },
          { ...INDIFFERENT, ideals },
          seenOf(game, 'gabon'),
          situationOf(game.scenario, viewOf(game), game.state.draft.levels),
          0,
          null,
        );
      }) as [number, number];
    const plain = ranged(1, 2);
    const [far, near] = ends(plain);
    expect(near - far).toBeGreaterThan(90);
    const drift = expected / 2 / (1000 - expected + expected / 2);
    for (const shift of [-300, -60, 60, 300]) {
      const game = warmed(plain, 'gabon', shift - far);
      const doubts =
        4 -
        countOf(game)
          .members.filter(({ member: id }) => ['uk', 'france', 'china', 'russia'].includes(id))
          .reduce((sum, { yes }) => sum + yes / 1000, 0);
      const by = scoreOf(game, 'gabon', {}, doubts) - scoreOf(game, 'gabon', {}, 0);
      const [low, high] = ends(game).map((score) => overLeanings(score + by)) as [number, number];
      const mean = (1 - drift) * low + drift * high;
      expect(Math.abs(handOf(countOf(game), 'gabon').yes - mean)).toBeLessThanOrEqual(12);
    }
  });

  test('lies nearer to one half where less is known', () => {
    const sure = handOf(countOf(warmed(ranged(1, 1, 1), 'gabon', 100)), 'gabon').yes;
    const wide = handOf(countOf(warmed(ranged(0, 2, 1), 'gabon', 100)), 'gabon').yes;
    expect(sure).toBeGreaterThan(500);
    expect(wide).toBeLessThan(sure);
  });
});

describe('a request that nobody has heard', () => {
  const accommodationAt = (chance: number, known: readonly number[] = []) => {
    const weights = [UNHEARD.weight * (2 - known.length), ...known];
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return ((200 * (weights[0] as number) * chance) / 1000 - 100 * all) / all;
  };
  const china = (set: Partial<Known>, also: (game: Game) => Game = (game) => game) =>
    reasonOf(also(knowing({ china: set })), 'china', 'accommodation');
  const weighs = (hundredths: number) =>
    Math.round((accommodationWeight(member('china')) * Math.round(hundredths)) / 100);

  test('before a text is out is taken for met as often as the table says', () => {
    const unseen = (game: Game) => changed(game, ({ draft }) => void (draft.circulatedOn = null));
    expect(china({ asks: [] }, unseen)).toBe(weighs(accommodationAt(UNHEARD.unasked)));
    expect(china({ asks: [], stanceRound: 0 })).toBe(weighs(accommodationAt(UNHEARD.unasked)));
  });

  test('of a member that has seen the text and said nothing is most likely met', () => {
    expect(china({ asks: [] })).toBe(weighs(accommodationAt(UNHEARD.content)));
    expect(UNHEARD.content).toBeGreaterThan(UNHEARD.wanting);
    expect(UNHEARD.wanting).toBeGreaterThan(UNHEARD.unasked);
  });

  test('of a member whose heard request is not met is met less often', () => {
    expect(china({ asks: ['arms-embargo'] })).toBe(weighs(accommodationAt(UNHEARD.wanting, [3])));
    const met = (game: Game) =>
      changed(game, ({ draft }) => void (draft.levels = { ...draft.levels, arms: 2 }));
    expect(china({ asks: ['arms-embargo'] }, met)).toBe(
      weighs(accommodationAt(UNHEARD.content, [3]) + (100 * 2 * 3) / 5),
    );
  });

  test('makes the count less sure', () => {
    const all = handOf(countOf(scored(knowing(), 'china', 300)), 'china').yes;
    const game = knowing({ china: { asks: ['unhurried'] } });
    const score = expectedReasons(game.scenario, viewOf(game), game.state.draft.levels, 'china').reduce(
      (sum, { value }) => sum + value,
      0,
    );
    const guessed = handOf(countOf(warmed(game, 'china', 300 - score)), 'china').yes;
    expect(guessed).toBeLessThan(all);
    expect(guessed).toBeGreaterThan(500);
  });
});

describe('the count of hands', () => {
  /** A count of members that lean as they may. */
  const counts = fc
    .array(fc.integer({ min: -500, max: 400 }), { minLength: 14, maxLength: 14 })
    .map((scores) => {
      let game = knowing();
      const others = game.scenario.council.filter(({ id }) => id !== 'us');
      for (const [place, { id }] of others.entries()) game = warmed(game, id, scores[place] as number);
      return countOf(game);
    });
  /** The chance of each number of hands in favour, from every way in which they may fall. */
  const tallies = ({ members }: WhipCount): number[] => {
    const chances = Array.from({ length: members.length + 1 }, () => 0);
    for (let way = 0; way < 2 ** members.length; way += 1) {
      let [chance, hands] = [1, 0];
      for (const [place, { yes }] of members.entries()) {
        const raised = (way >> place) % 2 === 1;
        chance *= raised ? yes / 1000 : 1 - yes / 1000;
        if (raised) hands += 1;
      }
      (chances[hands] as number) += chance;
    }
    return chances;
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

  test('names a band outside of which no more than one in ten lies on either side, and no wider', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const chances = tallies(count);
        expect(sum(chances.slice(0, count.low))).toBeLessThan(0.1);
        expect(sum(chances.slice(0, count.low + 1))).toBeGreaterThanOrEqual(0.1 - 1e-9);
        expect(sum(chances.slice(0, count.high + 1))).toBeGreaterThanOrEqual(0.9 - 1e-9);
        expect(sum(chances.slice(0, count.high))).toBeLessThan(0.9);
      }),
      { numRuns: 12 },
    );
  });

  test('passes with nine hands and no veto', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const nine = sum(tallies(count).slice(9));
        const clear = Object.values(count.vetoRisk).reduce((all, risk) => all * (1 - risk / 1000), 1);
        expect(Math.abs(count.passes - 1000 * nine * clear)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 12 },
    );
  });

  test('is of one number where every hand is sure', () => {
    let game = knowing();
    for (const [place, { id }] of game.scenario.council.entries())
      if (id !== 'us') game = warmed(game, id, place % 2 ? 4000 : -4000);
    const { low, high, passes } = countOf(game);
    expect([low, high, passes]).toEqual([8, 8, 0]);
  });
});

describe('the reasons that a seat expects', () => {
  test('are those of the score that it counts with, the weightiest first, whichever way they weigh', () => {
    const game = warmed(knowing(), 'russia', 333);
    const reasons = expectedReasons(game.scenario, viewOf(game), game.state.draft.levels, 'russia');
    const sizes = reasons.map(({ value }) => Math.abs(value));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(reasons.some(({ value }) => value < 0)).toBe(true);
    expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBe(scoreOf(game, 'russia'));
  });

  test('are none for a delegation that is not on the Council', () => {
    const game = knowing();
    expect(expectedReasons(game.scenario, viewOf(game), game.state.draft.levels, 'kenya')).toEqual([]);
  });
});
