import type { Belief } from '../../game/state.ts';
import type { Hand } from '../../game/votes.ts';

/**
 * Brier score of a whip count over three hands: the mean, over members, of the summed squares of what
 * was believed less what came. 0 is foresight; a third for each hand scores 0.67; certainty that was
 * wrong scores 2.
 */
export function brierScore(beliefs: readonly Belief[], hands: Readonly<Record<string, Hand>>): number {
  if (beliefs.length === 0) return 0;
  const squares = beliefs.map((belief) =>
    (['yes', 'abstain', 'no'] as const).reduce((sum, hand) => {
      const off = belief[hand] / 1000 - (hands[belief.member] === hand ? 1 : 0);
      return sum + off * off;
    }, 0),
  );
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
