import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';

// As it ships: in development it also checks every state for being plain JSON.
process.env['NODE_ENV'] = 'production';
// Its packages are CommonJS behind folders, which `import` does not find.
const require = createRequire(import.meta.url);
const { Simulate, RandomBot } = require('boardgame.io/ai') as typeof import('boardgame.io/ai');
const { InitializeGame } = require('boardgame.io/internal') as typeof import('boardgame.io/internal');

interface Votes {
  readonly hands: (string | null)[];
  readonly adopted: number;
}

/** A game of the same size with next to no rules: fifteen players raise a hand in turn, round after round. */
const showOfHands = (rounds: number): Game<Votes> => ({
  setup: () => ({ hands: Array<string | null>(15).fill(null), adopted: 0 }),
  moves: {
    vote: ({ G, ctx }, hand: string) => ({
      ...G,
      hands: G.hands.map((was, seat) => (seat === Number(ctx.currentPlayer) ? hand : was)),
    }),
  },
  turn: {
    minMoves: 1,
    maxMoves: 1,
    onEnd: ({ G, ctx }) => {
      if (Number(ctx.currentPlayer) < 14) return G;
      const inFavour = G.hands.filter((hand) => hand === 'yes').length;
      return { hands: Array<string | null>(15).fill(null), adopted: G.adopted + (inFavour >= 9 ? 1 : 0) };
    },
  },
  endIf: ({ ctx }) => (ctx.turn > 15 * rounds ? true : undefined),
  ai: { enumerate: () => ['yes', 'no', 'abstain'].map((hand) => ({ move: 'vote', args: [hand] })) },
});

/** Rounds of a game: 600 moves, after which it starts anew. */
const ROUNDS = 40;

/**
 * Makes some number of moves in boardgame.io's own simulator, game after game.
 * @returns seconds
 */
export async function boardgame(moves: number): Promise<number> {
  const game = showOfHands(ROUNDS);
  const enumerate = game.ai?.enumerate;
  if (!enumerate) throw new Error('the game has no moves to choose from');
  const began = performance.now();
  let made = 0;
  for (let seed = 1; made < moves; seed += 1) {
    const bot = new RandomBot({ enumerate, seed });
    const bots = Object.fromEntries(Array.from({ length: 15 }, (_, seat) => [String(seat), bot]));
    const depth = Math.min(15 * ROUNDS, moves - made);
    const { state } = await Simulate({ game, bots, state: InitializeGame({ game, numPlayers: 15 }), depth });
    if (state.ctx.turn !== depth + 1) throw new Error(`${state.ctx.turn - 1} moves of ${depth} were made`);
    made += depth;
  }
  return (performance.now() - began) / 1000;
}
