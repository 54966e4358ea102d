import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Outcome, Task } from './tester.ts';
import type { Numbered } from './weave.ts';

/** Longest that one task may take, ms. The count of turns stops nearly every endless mutant long before. */
const LONGEST = 300_000;

/** Some processes that share the work of a mutation run. */
export interface Crew {
  /**
   * Hands out tasks in their order, each made when its turn comes, and gives each outcome to `done`. A task whose process
   * dies counts as failed.
   */
  all(tasks: readonly (() => Task)[], done: (task: Task, outcome: Outcome) => void): Promise<void>;
  close(): void;
}

export async function openCrew(size: number, mutants: readonly Numbered[]): Promise<Crew> {
  const members = await Promise.all(Array.from({ length: size }, () => start(mutants)));
  const close = (): void => members.forEach(end);
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  return {
    async all(tasks, done) {
      let next = 0;
      const work = async (place: number): Promise<void> => {
        for (let make = tasks[next++]; make; make = tasks[next++]) {
          const task = make();
          const member = members[place] as ChildProcess;
          const outcome = await carriedOut(member, task);
          if (outcome === null) {
            end(member);
            members[place] = await start(mutants);
          }
          done(task, outcome ?? { failure: 'the process had to be ended', endless: true, reached: {} });
        }
      };
      await Promise.all(members.map((_member, place) => work(place)));
    },
    close,
  };
}

async function start(mutants: readonly Numbered[]): Promise<ChildProcess> {
  // A group of its own: vitest's processes under it end with it.
  const child = fork(`${import.meta.dirname}/member.ts`, {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({ mutants });
  await once(child, 'message');
  return child;
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** The outcome of a task, or null where the process died or took too long. */
function carriedOut(child: ChildProcess, task: Task): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      child.off('message', finish).off('exit', gone);
      resolve(outcome);
    };
    const gone = (): void => finish(null);
    const timer = setTimeout(gone, LONGEST);
    child.on('message', finish).on('exit', gone);
    child.send(task);
  });
}
