import { Worker } from 'node:worker_threads';
import type { Asked, BotSpeed } from './botWorker.ts';

/** Threads in which each bot is measured; the fastest counts, so that a busy machine disturbs less. */
const THREADS = 3;

/** How fast a bot of the checkout in some folder plays, in threads of its own. */
export async function botSpeed(folder: string, bot: string): Promise<BotSpeed> {
  const speeds: BotSpeed[] = [];
  for (let thread = 0; thread < THREADS; thread += 1) speeds.push(await measured({ folder, bot }));
  const least = (of: (speed: BotSpeed) => number): number => Math.min(...speeds.map(of));
  return {
    cold: least(({ cold }) => cold),
    warm: least(({ warm }) => warm),
    commands: least(({ commands }) => commands),
  };
}

function measured(asked: Asked): Promise<BotSpeed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./botWorker.ts', import.meta.url), { workerData: asked });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
