import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { perform, type Unit } from '../balance/survey.ts';
import type { Tally } from '../balance/tally.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** What a worker is started with. */
export interface Hired {
  readonly scenario: Scenario;
  /** Units come in here, answers go out. */
  readonly port: MessagePort;
  /** One number, raised and woken on with every answer. */
  readonly bell: Int32Array;
}

/** A unit done, or why it could not be. */
export type Answer = { readonly tally: Tally } | { readonly reason: string };

/** Milliseconds without any answer after which a worker is given up for lost; a unit takes a tenth of a second. */
const PATIENCE = 120_000;

/** Does units of work on some cores. The answer is the same for any number of them. */
export interface Crew {
  readonly performAll: (units: readonly Unit[]) => readonly Tally[];
  readonly leave: () => void;
}

/**
 * Hires one worker for each core; on a single core the work is done here.
 * @param after told after each unit how many games it was
 */
export function hire(scenario: Scenario, cores: number, after: (games: number) => void): Crew {
  if (cores < 2) {
    const alone = (unit: Unit): Tally => {
      const tally = perform(scenario, unit);
      after(unit.games);
      return tally;
    };
    return { performAll: (units) => units.map(alone), leave: () => {} };
  }
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const ports = Array.from({ length: cores }, () => {
    const { port1, port2 } = new MessageChannel();
    const workerData: Hired = { scenario, port: port2, bell };
    new Worker(new URL('./balanceWorker.ts', import.meta.url), { workerData, transferList: [port2] });
    return port1;
  });
  const leave = (): void => {
    for (const port of ports) port.close();
  };
  return { performAll: (units) => shareOut(units, ports, bell, after), leave };
}

/** Gives each worker its next unit as soon as it has answered the one before, and waits without an event loop. */
function shareOut(
  units: readonly Unit[],
  ports: readonly MessagePort[],
  bell: Int32Array,
  after: (games: number) => void,
): readonly Tally[] {
  const tallies: Tally[] = [];
  const busy = new Map<MessagePort, number>();
  let next = 0;
  const give = (port: MessagePort): void => {
    busy.delete(port);
    if (next === units.length) return;
    busy.set(port, next);
    port.postMessage(units[next]);
    next += 1;
  };
  for (const port of ports) give(port);
  while (busy.size > 0) {
    // Read before the post is looked through, so that a bell that rings meanwhile is not slept through.
    const rung = Atomics.load(bell, 0);
    let answered = false;
    for (const port of ports) {
      const index = busy.get(port);
      const answer = receiveMessageOnPort(port)?.message as Answer | undefined;
      if (answer === undefined || index === undefined) continue;
      if ('reason' in answer) throw new Error(answer.reason);
      answered = true;
      tallies[index] = answer.tally;
      after(units[index]?.games ?? 0);
      give(port);
    }
    if (!answered && Atomics.wait(bell, 0, rung, PATIENCE) === 'timed-out')
      throw new Error('a worker thread has stopped answering');
  }
  return tallies;
}
