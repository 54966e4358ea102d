import { workerData } from 'node:worker_threads';
import { perform, type Unit } from '../balance/survey.ts';
import type { Answer, Hired } from './balanceCores.ts';

// A thread of `penholder balance`: it does units of work until its port is closed, which also ends it.
const { scenario, port, bell } = workerData as Hired;
port.on('message', (unit: Unit) => {
  port.postMessage(answerTo(unit));
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
});

function answerTo(unit: Unit): Answer {
  try {
    return { tally: perform(scenario, unit) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
