import { createRequire } from 'node:module';
import { apply, newGame } from '../../../src/game/apply.ts';
import type { GameState } from '../../../src/game/state.ts';
import type { Command } from '../../../src/game/verbs/index.ts';
import type { Scenario } from '../../../src/scenario/model/scenario.ts';

// As it ships: in development it also checks every state for being plain JSON.
process.env['NODE_ENV'] = 'production';

/** As much of boardgame.io's client as is used here. */
interface BoardgameClient {
  start(): void;
  stop(): void;
  readonly moves: { act(command: Command): void };
  getState(): { readonly G: GameState };
}

/** boardgame.io's own client, or null where it is not installed. */
function client(): ((of: { game: object; numPlayers: number; debug: false }) => BoardgameClient) | null {
  // Its packages are CommonJS behind folders, which `import` does not find.
  const require = createRequire(import.meta.url);
  try {
    return (require('boardgame.io/client') as { Client: ReturnType<typeof client> }).Client;
  } catch {
    return null;
  }
}

/** The rules of Penholder as a game of boardgame.io: one player, whose only move asks for a command. */
const penholderOf = (scenario: Scenario, seed: number): object => ({
  name: 'penholder',
  setup: () => newGame(scenario, seed),
  moves: {
    act: ({ G }: { G: GameState }, command: Command) => {
      const applied = apply(scenario, G, command);
      if (!applied.ok) throw new Error(`seed ${seed}: ${command.type} is refused`);
      return applied.state;
    },
  },
});

/**
 * Folds games in boardgame.io's own client with the rules of Penholder inside.
 * @param games the commands of the games of seed 1, 2 and so on
 * @returns milliseconds of processor for a game, or null where boardgame.io is not installed
 */
export function foldedInBoardgame(scenario: Scenario, games: readonly (readonly Command[])[]): number | null {
  const Client = client();
  if (!Client) return null;
  const before = process.threadCpuUsage();
  for (const [index, commands] of games.entries()) {
    const table = Client({ game: penholderOf(scenario, index + 1), numPlayers: 1, debug: false });
    table.start();
    for (const command of commands) table.moves.act(command);
    if (table.getState().G.outcome === null) throw new Error(`game ${index + 1} has no end there`);
    table.stop();
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / games.length;
}
