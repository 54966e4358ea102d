/**
 * Runs before every test file of a mutation run and gives the woven sources their switch. The mutants' numbers and the limit
 * come from `tester.ts`; what the file reached goes back as `meta` of the file.
 */
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutation: Orders;
  }
  interface TaskMeta {
    mutation?: Reached;
  }
}

/** What one run of some test files is to do. */
export interface Orders {
  /** Number of the mutant to switch on; 0 for none. */
  readonly active: number;
  /** Mutants are numbered from 1 to this. */
  readonly count: number;
  /** Turns of functions and loops a test file may take before it counts as endless. */
  readonly limit: number;
  /** Whether fast-check is to draw the same every time. */
  readonly draws: boolean;
}

/** What one test file did. */
export interface Reached {
  /** Numbers of the mutants whose place was run. */
  readonly mutants: readonly number[];
  readonly ticks: number;
  /** CPU time of the file, ms. */
  readonly cpu: number;
  readonly endless: boolean;
}

interface Switch {
  is(id: number): boolean;
  tick(): void;
  /** A test file has begun and has not come to its end. */
  open: boolean;
}

const globals = globalThis as unknown as { __mutation?: Switch };
const { active, count, limit, draws } = inject('mutation');
const before = globals.__mutation;
// A file that cannot even be loaded never comes to its end; the mutant is killed and nothing more needs to run.
if (before?.open) throw new Error('killed by an earlier file');

const reached = new Uint8Array(count + 1);
let ticks = 0;
const started = process.cpuUsage();
globals.__mutation = {
  open: true,
  is(id) {
    reached[id] = 1;
    return id === active;
  },
  tick() {
    ticks += 1;
    if (ticks > limit) throw new Error('the mutant is endless');
  },
};
if (draws) (await import('fast-check')).configureGlobal({ seed: 1 });

// Vitest reads the names it is to hand over from the first argument.
// oxlint-disable-next-line no-empty-pattern
afterAll(({}, suite) => {
  const now = globals.__mutation as Switch;
  now.open = false;
  const { user, system } = process.cpuUsage(started);
  const mutants = [...reached.keys()].filter((id) => reached[id] === 1);
  suite.file.meta.mutation = { mutants, ticks, cpu: (user + system) / 1000, endless: ticks > limit };
});
