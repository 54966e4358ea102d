import { VERSION } from '../core/version.ts';
import { availableParallelism } from 'node:os';
import { type Batch, partsOf, type Run, simulateRun, joined, type Pairing } from '../simulate/batch.ts';
import { markOf, runOf } from '../simulate/shard.ts';
import { type Command, outJson } from './command.ts';
import { hire } from './cores.ts';
import { gamesAsked } from './gamesAsked.ts';
import { shareTyped } from './shards.ts';
import { tellBatch } from './tellBatch.ts';
import type { Terminal } from './terminal.ts';
import { say } from './words.ts';

const MOST_GAMES = 1_000_000;
/** Games that one core plays between two words of progress. */
const STRIDE = 50;
/** Games from which it is worth starting more than one core. */
const MANY = 400;

/** `penholder simulate`: many games with one policy, counted. */
export const simulate: Command = {
  options: ['policy', 'difficulty', 'games', 'seed', 'shard'],
  run: (given, terminal) => {
    const asked = gamesAsked(given, 100, MOST_GAMES);
    if (!asked.ok) return asked;
    const { scenario, policy, difficulty, games, seed } = asked.value;
    const share = shareTyped(given.values.shard, games);
    if (!share.ok) return share;
    const whole: Run = { games, seed };
    const run = share.value ? runOf(whole, share.value) : whole;

    const began = performance.now();
    const batch = playedOnAllCores({ scenario, policy }, run, terminal);
    const gamesPerSecond = Math.round((run.games * 1000) / (performance.now() - began));
    if (given.json)
      outJson(terminal, {
        ...batch,
        ...(scenario.arranged && { difficulty }),
        gamesPerSecond,
        ...(share.value && { shard: markOf(scenario, whole, share.value, VERSION) }),
      });
    else terminal.out(tellBatch(batch, gamesPerSecond));
    return { ok: true, value: 0 };
  },
};

/** The batch of a run. It is the same for any number of cores. */
function playedOnAllCores(work: Pairing, run: Run, terminal: Terminal): Batch {
  let done = 0;
  const after = (more: number): void => {
    done += more;
    terminal.progress(say('cli.simulate.progress', { done, games: run.games }));
  };
  const worker = new URL('./simulateWorker.ts', import.meta.url);
  const crew = hire(
    { work, perform: simulateRun, worker, after },
    run.games < MANY ? 1 : availableParallelism(),
  );
  try {
    return joined(crew.performAll(partsOf(run, Math.ceil(run.games / STRIDE))));
  } finally {
    crew.leave();
    terminal.progress(null);
  }
}
