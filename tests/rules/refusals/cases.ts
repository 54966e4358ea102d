import { apply, newGame } from '../../../src/game/apply.ts';
import type { GameState } from '../../../src/game/state.ts';
import type { Command } from '../../../src/game/verbs/index.ts';
import type { RefusalCode } from '../../../src/game/verbs/refusals.ts';
import type { Scenario } from '../../../src/scenario/model/scenario.ts';
import { type Game, gameAt, type Open, smallCouncil } from '../table.ts';

/** Why a move is refused; the game and the move; and another game, or another move in that game, that is not refused. */
export type Case = readonly [why: string, game: Game, command: Command, unless: Game | Command];
export type Cases<Code extends RefusalCode> = Readonly<Record<Code, readonly Case[]>>;

type Table = 'members' | 'leads' | 'contributors' | 'funders';

/** A game in its first round, with parts of it set. */
export function at(set: (state: Open<GameState>) => void = () => {}, rest: Partial<Scenario> = {}): Game {
  return gameAt({ scenario: smallCouncil({}, rest), with: set });
}

/** A game in which the parts of its state that are named are so. */
export const where = (parts: Partial<GameState>): Game => at((state) => void Object.assign(state, parts));

/** A game in which something is so of one member, candidate lead, contributor or funder. */
export const one = <T extends Table>(table: T, id: string, parts: Partial<GameState[T][string]>): Game =>
  at((state) => void Object.assign(state[table][id] ?? {}, parts));

/** A draft in some state in round 5, out with the members since the first. */
export function draftIs(
  state: GameState['draft']['state'],
  rest: Partial<GameState['draft']> = {},
  round = 5,
): Game {
  return at((game) => {
    const { levels } = game.draft;
    Object.assign(game, { round });
    Object.assign(game.draft, { state, circulated: { ...levels }, circulatedOn: 1, ...rest });
  });
}

export const start = at();
export const briefing: Game = { ...start, state: newGame(start.scenario, 1) };

/** What is no command at all: it was forged, or stood in a file that somebody wrote. */
export const forged = (command: unknown): Command => command as Command;

/** The code of a refusal at the one door, or null where the move is made. */
export function refusedAtTheDoor({ scenario, state }: Game, command: Command): string | null {
  const applied = apply(scenario, state, command);
  return applied.ok ? null : applied.refusal.code;
}
