/**
 * `npm run mutants`: breaks the sources in one place at a time and asks whether a test notices. Nothing on disk changes.
 * Ends with an error when fewer than 80 % of the mutants are killed. See tests/README.md.
 */
import { globSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Crew, openCrew } from './crew.ts';
import type { Mutant } from './operators.ts';
import { lineOf, percent, table, type Verdict } from './report.ts';
import { Order } from './order.ts';
import { everyMutant, sampleOf } from './sample.ts';
import { isOwnTest, mayKill } from './scope.ts';
import type { Reached } from './switch.ts';
import type { Task } from './tester.ts';
import type { Numbered } from './weave.ts';

/** Killed mutants that are enough, in hundredths. */
const ENOUGH = 80;
/** Turns a test file may take with a mutant: a multiple of its own, and some for files that take few. */
const LIMIT = { times: 10, least: 1_000_000 };
/** A first look at every test file has no limit. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sample: { type: 'string', default: '600' },
    only: { type: 'string', default: 'src/' },
    all: { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
    turns: { type: 'string', default: '10' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'string' },
    survivors: { type: 'boolean', default: false },
    'with-pins': { type: 'boolean', default: false },
  },
});

const seed = whole('seed', values.seed);
const mutants = numbered();
const began = Date.now();
/** Tests that fail without any mutant; their files kill nothing. */
const failing: string[] = [];
const crew = await openCrew(whole('jobs', values.jobs), mutants);
const reached = await look(crew);
const verdicts = await tryAll(crew, reached);
crew.close();
tell(verdicts);

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) fail(`--${name} takes a whole number, not ${text}`);
  return value;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The mutants of this run, numbered from 1. */
function numbered(): Numbered[] {
  const every = everyMutant(values.only);
  const drawn = values.all ? every : sampleOf(every, whole('sample', values.sample), seed);
  const [shard, of] = values.shard.split('/').map((part) => whole('shard', part)) as [number, number];
  if (!(shard >= 1 && shard <= of)) fail('--shard takes i/n, from 1/n to n/n');
  const mine = drawn.filter((_mutant, place) => place % of === shard - 1);
  console.log(`${mine.length} mutants of ${every.length}`);
  return mine.map((mutant, place) => ({ id: place + 1, mutant }));
}

/** Runs every test file alone, with no mutant: which mutants each reaches and what it takes. */
async function look(crew: Crew): Promise<Map<string, Reached>> {
  const files = globSync('tests/**/*.test.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => mayKill(file, values['with-pins']))
    .sort();
  const found = new Map<string, Reached>();
  let looked = 0;
  await crew.all(
    files.map((file) => (): Task => ({ active: 0, files: [file], limit: NO_LIMIT })),
    (_task, { failure, reached }) => {
      looked += 1;
      progress(looked, files.length, 'test files looked at');
      if (failure !== null) failing.push(failure);
      else for (const [file, did] of Object.entries(reached)) found.set(file, did);
    },
  );
  const seconds = [...found.values()].reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
  say(`${found.size} test files, ${Math.round(seconds)} s of work`);
  return found;
}

/** Each mutant against the test files that reach it, the likeliest first, until one fails. */
async function tryAll(crew: Crew, found: ReadonlyMap<string, Reached>): Promise<Verdict[]> {
  const most = 1_000_000 * whole('turns', values.turns);
  const big = [...found].filter(([, { ticks }]) => ticks > most).map(([file]) => file);
  say(`more than ${values.turns} million turns, tried on their own layer only: ${big.join(', ') || 'none'}`);
  const order = new Order(found);
  const verdicts: Verdict[] = mutants.map(({ mutant }) => ({ mutant, fate: 'not reached', by: null }));
  const tasks = mutants.flatMap(({ id, mutant }) => {
    const files = [...found.keys()].filter(
      (file) =>
        found.get(file)?.mutants.includes(id) && (!big.includes(file) || isOwnTest(file, mutant.file)),
    );
    const turns = Math.max(0, ...files.map((file) => found.get(file)?.ticks ?? 0));
    const limit = LIMIT.least + LIMIT.times * turns;
    return files.length === 0
      ? []
      : [(): Task => ({ active: id, files: order.of(files, mutant.file), limit })];
  });
  let tried = 0;
  await crew.all(tasks, ({ active }, { failure, endless }) => {
    const { mutant } = mutants[active - 1] as Numbered;
    const fate = endless ? 'endless' : failure === null ? 'survived' : 'killed';
    verdicts[active - 1] = { mutant, fate, by: failure };
    if (failure !== null) order.note(mutant.file, failure);
    tried += 1;
    progress(tried, tasks.length, 'mutants tried');
  });
  return verdicts;
}

function tell(verdicts: readonly Verdict[]): void {
  const alive = verdicts.filter(({ fate }) => fate === 'survived' || fate === 'not reached');
  say('');
  for (const { mutant, fate } of alive)
    say(`${lineOf(mutant)}${fate === 'survived' ? '' : ' (not reached)'}`);
  const share = percent(verdicts);
  if (!values.survivors) {
    say(`\n${table(verdicts)}\n`);
    say(`${minutes()} minutes`);
  }
  for (const failure of failing) say(`left out, since it fails without any mutant: ${failure}`);
  say(`${verdicts.length} mutants, ${verdicts.length - alive.length} killed: ${share} % (seed ${seed})`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ seed, share, verdicts: verdicts.map(flat) }, null, 1)}\n`);
  process.exit(share < ENOUGH || failing.length > 0 ? 1 : 0);
}

function flat({ mutant, fate, by }: Verdict): object {
  const { file, line, column, operator }: Mutant = mutant;
  return { file, line, column, operator, what: lineOf(mutant), fate, by };
}

function minutes(): string {
  return ((Date.now() - began) / 60_000).toFixed(1);
}

function say(text: string): void {
  console.log(text);
}

function progress(done: number, of: number, what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done} of ${of} ${what}`);
  else if (done % 50 === 0) console.error(`${done} of ${of} ${what}, ${minutes()} minutes`);
}
