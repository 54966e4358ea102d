import type { AssumptionsAsked, AssumptionsTold } from './assumptions.ts';
// With this ending vite gives the address of the worker's own script.
// oxlint-disable-next-line import/default
import workerAddress from './assumptionsWorker.ts?worker&url';
import { trustedScript } from './trusted.ts';

/** A worker that replays games under other assumptions. */
export interface Assumptions {
  readonly ask: (asked: AssumptionsAsked) => void;
  readonly stop: () => void;
}

/**
 * Sets up the worker. What it finds is told as it comes.
 * @param failed told where it cannot be had, or breaks off
 */
export function startAssumptions(tell: (told: AssumptionsTold) => void, failed: () => void): Assumptions {
  let worker: Worker;
  try {
    worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  } catch {
    failed();
    return { ask: failed, stop: () => {} };
  }
  worker.addEventListener('message', ({ data }: MessageEvent<AssumptionsTold>) => tell(data));
  worker.addEventListener('error', failed);
  return { ask: (asked) => worker.postMessage(asked), stop: () => worker.terminate() };
}
