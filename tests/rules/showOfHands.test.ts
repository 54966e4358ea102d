import { describe, expect, test } from 'vitest';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { chanceOfNo, chanceOfYes } from '../../src/game/rules/voting.ts';
import { ELECTED } from '../../src/game/tuning/index.ts';
import type { CastVote } from '../../src/game/votes.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { after, eventsOf, type Game, relationsOf, withLuck } from './table.ts';
import { crossing, ELECTED_TEN, inBlue, inFavour, NEVER, VOTE, voteOf } from './votes.ts';

const result = (game: Game) => eventsOf(game, 'vote-counted')[0];
const reason = ({ reasons }: Pick<CastVote, 'reasons'>, key: string): number =>
  reasons.find((one) => one.key === key)?.value ?? 0;

/**
 * The draws of luck that a vote takes, each one of a thousand: one for each of four permanent members, one that
 * the three African members share, and three for each elected member.
 */
function drawsOf(seed: number) {
  const luck = draw(luckFrom(seed));
  const draws = Array.from({ length: 35 }, () => luck.below(1000));
  const elected = (id: string) => {
    const [own = 0, bloc = 0, against = 0] = draws.slice(5 + 3 * ELECTED_TEN.indexOf(id));
    return { own, bloc, against };
  };
  return {
    russia: draws[3] ?? 0,
    shared: draws[4] ?? 0,
    albania: elected('albania'),
    gabon: elected('gabon'),
    ghana: elected('ghana'),
    mozambique: elected('mozambique'),
  };
}

/** Votes on a text that all are in two minds about, each with its luck. */
const UNDECIDED = inBlue({ albania: ELECTED.against, russia: 40, gabon: 0, ghana: 50, mozambique: -50 });
const EVEN = Array.from({ length: 120 }, (_, seed) => ({
  draws: drawsOf(seed),
  voted: after(withLuck(UNDECIDED, seed), VOTE),
}));

describe('a hand', () => {
  test('of the penholder goes up for its own text', () => {
    expect(voteOf(after(inBlue(), VOTE), 'us')).toMatchObject({ hand: 'yes', score: 1000 });
  });

  test('of a permanent member goes up by the chance of its score', () => {
    for (const { draws, voted } of EVEN) {
      const { hand, score } = voteOf(voted, 'russia');
      expect(hand === 'yes').toBe(draws.russia < chanceOfYes(score));
    }
  });

  test('of an elected member goes up by its own chance; else it is a no or an abstention by another', () => {
    for (const { draws, voted } of EVEN) {
      const { hand, score } = voteOf(voted, 'albania');
      const withheld = draws.albania.against < chanceOfNo(score) ? 'no' : 'abstain';
      expect(hand).toBe(draws.albania.own < chanceOfYes(score) ? 'yes' : withheld);
    }
  });

  test('of an African member goes, in eight votes of ten, by a draw that the three share', () => {
    expect(ELECTED.bloc).toBe(800);
    for (const { draws, voted } of EVEN)
      for (const who of ['gabon', 'ghana', 'mozambique'] as const) {
        const { hand, score } = voteOf(voted, who);
        const luck = draws[who].bloc < ELECTED.bloc ? draws.shared : draws[who].own;
        expect(hand === 'yes').toBe(luck < chanceOfYes(score));
      }
  });

  test('is recorded with its score and its reasons, told and shown', () => {
    const voted = after(inBlue({ malta: NEVER }), VOTE);
    expect(eventsOf(voted, 'hand-raised').map(({ who }) => who)).toEqual(
      voted.scenario.council.map(({ id }) => id),
    );
    for (const [who, hand, stance] of [
      ['malta', 'no', 'votedAgainst'],
      ['gabon', 'yes', 'votedInFavour'],
    ] as const) {
      const vote = voteOf(voted, who);
      expect(vote.hand).toBe(hand);
      expect(vote.reasons.reduce((sum, { value }) => sum + value, 0)).toBe(vote.score);
      expect(relationsOf(voted, who).state).toBe(stance);
      expect(voted.state.knowledge.members[who]?.stance).toBe(stance);
    }
  });

  test('takes the same share of luck whatever the text, so that another can be voted on with it', () => {
    const lucks = [inBlue(), inBlue(inFavour(3)), inBlue({ china: NEVER }, crossing(1500, 'china'))].map(
      (game) => after(game, VOTE).state.luck,
    );
    expect(lucks[1]).toEqual(lucks[0]);
    expect(lucks[2]).toEqual(lucks[0]);
  });
});

describe('who looks at whom', () => {
  test('elected members see how many of the five permanent ones do not vote yes', () => {
    const doubt = COEFFICIENTS.elected['permanentDoubts']?.value ?? 0;
    const seen = (scores: Readonly<Record<string, number>>): number =>
      reason(voteOf(after(inBlue(scores), VOTE), 'gabon'), 'permanentDoubts');
    expect(seen({})).toBe(0);
    expect(seen({ russia: NEVER, china: NEVER })).toBe(2 * doubt);
    // Another elected member's hand they do not see.
    expect(seen({ malta: NEVER })).toBe(0);
  });

  test('a permanent member blocks only what would pass: below nine hands it abstains', () => {
    // Four permanent members in favour, and five of the elected ones, or four.
    const against = (hands: number) =>
      after(inBlue({ ...inFavour(hands), china: NEVER }, crossing(1500, 'china')), VOTE);
    expect(voteOf(against(5), 'china')).toMatchObject({ hand: 'no' });
    expect(result(against(5))).toMatchObject({ result: 'vetoed', vetoes: ['china'], tally: { yes: 9 } });
    expect(voteOf(against(4), 'china')).toMatchObject({ hand: 'abstain' });
    expect(voteOf(against(4), 'china').blocking).toBeGreaterThan(0);
    expect(result(against(4))).toMatchObject({ result: 'failed', vetoes: [], tally: { yes: 8, abstain: 1 } });
  });

  test('one that would rather let a text pass abstains on it', () => {
    const passed = after(inBlue({ china: NEVER }), VOTE);
    expect(voteOf(passed, 'china')).toMatchObject({ hand: 'abstain' });
    expect(voteOf(passed, 'china').blocking).toBeLessThan(0);
    expect(result(passed)).toMatchObject({ result: 'adopted', tally: { yes: 14, no: 0, abstain: 1 } });
  });

  test('a second one that would block has it easier for the first, and both weigh how alone they are', () => {
    const both = after(inBlue({ china: NEVER, russia: NEVER }, crossing(1500, 'china', 'russia')), VOTE);
    const [china, russia] = [voteOf(both, 'china'), voteOf(both, 'russia')].map(({ blockingReasons }) =>
      Object.fromEntries(blockingReasons.map(({ key, value }) => [key, value])),
    );
    expect([china?.['partner'], russia?.['partner']]).toEqual([undefined, 70]);
    // Thirteen of fifteen are in favour.
    expect(china?.['isolation']).toBe(-87);
    expect(result(both)?.vetoes).toEqual(['china', 'russia']);
  });
});

describe('the chance of a hand', () => {
  test('a score of nought is a yes in one of two; a logit more or less about three of four', () => {
    expect([-100, 0, 100].map(chanceOfYes)).toEqual([269, 500, 731]);
  });

  test('an elected member that does not vote yes abstains rather than vote no, unless its score is very low', () => {
    expect(chanceOfNo(ELECTED.against)).toBe(500);
    expect(chanceOfNo(0)).toBeLessThan(5);
    // A no is decided more sharply than a yes: half a logit does what a whole one does there.
    expect([-50, 50].map((off) => chanceOfNo(ELECTED.against - off))).toEqual([269, 731]);
  });
});
