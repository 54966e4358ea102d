import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { policy } from '../../src/policy/policies.ts';
import type { play } from '../../src/simulate/play.ts';
import type { nassau } from '../fixtures/nassau.ts';

/** What a worker is to measure: a bot of the checkout in some folder. */
export interface Asked {
  readonly folder: string;
  readonly bot: string;
}

/** Milliseconds of processor for a game: of the first games of a new thread, and of the fastest batch after them. */
export interface BotSpeed {
  readonly cold: number;
  readonly warm: number;
  /** Commands of a game. */
  readonly commands: number;
}

const COLD = 20;
const WARM = 60;
const BATCHES = 8;

const { folder, bot } = workerData as Asked;
const imported = (file: string): Promise<unknown> => import(pathToFileURL(`${folder}/${file}`).href);
const players = (await imported('src/policy/policies.ts')) as { policy: typeof policy };
const games = (await imported('src/simulate/play.ts')) as { play: typeof play };
const fixtures = (await imported('tests/fixtures/nassau.ts')) as { nassau: typeof nassau };

const scenario = fixtures.nassau();
const chooses = players.policy(bot as Parameters<typeof policy>[0]);
let commands = 0;

/** Milliseconds of this thread's processor for a game. */
function perGame(count: number): number {
  const before = process.threadCpuUsage();
  commands = 0;
  for (let seed = 1; seed <= count; seed += 1)
    commands += games.play(scenario, seed, chooses).commands.length;
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / count;
}

const cold = perGame(COLD);
const warm = Math.min(...Array.from({ length: BATCHES }, () => perGame(WARM)));
parentPort?.postMessage({ cold, warm, commands: commands / WARM } satisfies BotSpeed);
