import { type GameRecord, recordOf } from '../game/record/record.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { play } from '../simulate/play.ts';
import type { BalanceReport } from './report.ts';
import { forbidding, nameOfLine, policyOf, type Shown } from './line.ts';

/** Every game that a report points to, once, in the order in which it is first pointed to. */
export function gamesShown({ gates }: BalanceReport): readonly Shown[] {
  const games = gates.flatMap(({ checks }) => checks.flatMap(({ shown }) => shown ?? []));
  return [...new Map(games.map((game) => [nameOfGame(game), game])).values()];
}

/** A game as one word: `balanced-7`. */
export function nameOfGame(game: Shown): string {
  return `${nameOfLine(game)}-${game.seed}`;
}

/** A game as a record of the whole scenario: a player that does without a move plays only moves that are legal in it. */
export function recordOfGame(scenario: Scenario, { player, without, seed }: Shown): GameRecord {
  const { commands, state } = play(forbidding(scenario, without), seed, policyOf(player));
  return recordOf(scenario, seed, commands, state);
}
