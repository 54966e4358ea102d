import { type Decision, decisionsOf } from '../../src/explain/decision.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { type PolicyName, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

/** A game that was played, and all that was decided in it. */
export interface Game {
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly decisions: readonly Decision[];
}

/** Those that end in a vote mostly, and with dissent: a hasty, a soft, a careful one, and history's own moves. */
const PLAYERS: readonly PolicyName[] = ['random', 'rush', 'soften', 'balanced', 'history'];

/** Games with mixed policies in the chair, no seed twice; the same anywhere. */
export function mixedGames(count: number): Game[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const { commands } = play(nassau(), seed, policy(PLAYERS[index % PLAYERS.length] ?? 'random'));
    return { seed, commands, decisions: decisionsOf(nassau(), { seed, commands }) };
  });
}
