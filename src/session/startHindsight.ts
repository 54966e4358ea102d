import { type Hindsight, type HindsightAsked, type HindsightTold, NOTHING_YET } from './hindsight.ts';
// With this ending vite gives the address of the worker's own script.
// oxlint-disable-next-line import/default
import workerAddress from './hindsightWorker.ts?worker&url';
import { trustedScript } from './trusted.ts';

/** What is known once another part has come. */
function learnt(before: Hindsight, told: HindsightTold): Hindsight {
  switch (told.kind) {
    case 'odds':
      return { ...before, odds: { table: told.odds } };
    case 'reach':
      return { ...before, reach: told.reach };
    case 'points':
      return { ...before, points: told.points, share: 1 };
    case 'progress':
      return { ...before, share: told.share };
  }
}

/**
 * Sets a worker to a finished game. What it finds is told as it comes.
 * @returns stops the work
 */
export function startHindsight(asked: HindsightAsked, tell: (known: Hindsight) => void): () => void {
  let known = NOTHING_YET;
  const fail = (): void => tell((known = { ...known, failed: true }));
  let worker: Worker;
  try {
    worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  } catch {
    fail();
    return () => {};
  }
  worker.addEventListener('message', ({ data }: MessageEvent<HindsightTold>) =>
    tell((known = learnt(known, data))),
  );
  worker.addEventListener('error', fail);
  worker.postMessage(asked);
  return () => worker.terminate();
}
