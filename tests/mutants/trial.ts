import type { Crew } from './crew.ts';
import { Order } from './order.ts';
import type { Verdict } from './report.ts';
import { isOwnTest } from './scope.ts';
import type { Reached } from './switch.ts';
import type { Task } from './tester.ts';
import type { Numbered } from './weave.ts';

/** Turns a test file may take with a mutant: a multiple of its own, and some for files that take few. */
const LIMIT = { times: 10, least: 1_000_000 };
/** How many times more turns a test file may take on mutants of its own layer. */
const OWN_TURNS = 3;

/** What each test file reaches and takes with no mutant, and the failures of those that fail even so. */
export interface Survey {
  readonly found: ReadonlyMap<string, Reached>;
  readonly failing: readonly string[];
}

/** Runs every test file alone, with no mutant. */
export async function survey(
  crew: Crew,
  files: readonly string[],
  progress: (done: number) => void,
): Promise<Survey> {
  const found = new Map<string, Reached>();
  const failing: string[] = [];
  let looked = 0;
  await crew.all(
    files.map((file) => (): Task => ({ active: 0, files: [file], limit: Number.MAX_SAFE_INTEGER })),
    (_task, { failure, reached }) => {
      if (failure !== null) failing.push(failure);
      else for (const [file, did] of Object.entries(reached)) found.set(file, did);
      looked += 1;
      progress(looked);
    },
  );
  return { found, failing };
}

/**
 * Whether a test file plays so many games that it may not kill a mutant of this source.
 * @param most turns of functions and loops that are not many
 */
function isTooBig(test: string, source: string, { ticks }: Reached, most: number): boolean {
  return ticks > (isOwnTest(test, source) ? OWN_TURNS * most : most);
}

/**
 * Each mutant against the test files that reach it, the likeliest first, until one fails.
 * @param most as for `isTooBig`
 * @param told hears each verdict as it is found
 */
export async function tryAll(
  crew: Crew,
  mutants: readonly Numbered[],
  found: Survey['found'],
  most: number,
  told: (verdict: Verdict, id: number) => void,
): Promise<void> {
  const order = new Order(found);
  const tasks: (() => Task)[] = [];
  const byId = new Map(mutants.map(({ id, mutant }) => [id, mutant]));
  for (const { id, mutant } of mutants) {
    const tests = [...found].filter(
      ([test, did]) => did.mutants.includes(id) && !isTooBig(test, mutant.file, did, most),
    );
    const limit = LIMIT.least + LIMIT.times * Math.max(0, ...tests.map(([, { ticks }]) => ticks));
    const names = tests.map(([test]) => test);
    if (names.length === 0) told({ mutant, fate: 'not reached', by: null }, id);
    else tasks.push(() => ({ active: id, files: order.of(names, mutant.file), limit }));
  }
  await crew.all(tasks, ({ active }, { failure, endless }) => {
    const mutant = byId.get(active);
    if (!mutant) return;
    if (failure !== null) order.note(mutant.file, failure);
    told(
      { mutant, fate: endless ? 'endless' : failure === null ? 'survived' : 'killed', by: failure },
      active,
    );
  });
}
