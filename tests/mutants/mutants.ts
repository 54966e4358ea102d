/**
 * `npm run mutants`: breaks the sources in one place at a time and asks whether a test notices. Nothing on disk changes.
 * Ends with an error when fewer than 80 % of the mutants are killed. See tests/README.md.
 */
import { globSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openCrew } from './crew.ts';
import { lineOf, percent, table, type Verdict } from './report.ts';
import { everyMutant, sampleOf } from './sample.ts';
import { mayKill } from './scope.ts';
import { type Survey, survey, tryAll } from './trial.ts';
import type { Numbered } from './weave.ts';

/** Killed mutants that are enough, in hundredths. */
const ENOUGH = 80;

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

const began = Date.now();
const seed = whole('seed', values.seed);
const most = 1_000_000 * whole('turns', values.turns);
const mutants = drawn();
const tests = globSync('tests/**/*.test.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => mayKill(file, values['with-pins']))
  .sort();
const crew = await openCrew(whole('jobs', values.jobs), mutants);
const surveyed = await survey(crew, tests, (done) => progress(done, tests.length, 'test files looked at'));
tellSurvey(surveyed);
const verdicts: Verdict[] = [];
let tried = 0;
await tryAll(crew, mutants, surveyed.found, most, (verdict, id) => {
  verdicts[id - 1] = verdict;
  tried += 1;
  progress(tried, mutants.length, 'mutants tried');
});
crew.close();
tellVerdicts(verdicts, surveyed.failing);
const share = percent(verdicts);
process.exit(share < ENOUGH || surveyed.failing.length > 0 ? 1 : 0);

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
function drawn(): Numbered[] {
  const every = everyMutant(values.only);
  const sample = values.all ? every : sampleOf(every, whole('sample', values.sample), seed);
  const [shard, of] = values.shard.split('/').map((part) => whole('shard', part)) as [number, number];
  if (!(shard >= 1 && shard <= of)) fail('--shard takes i/n, from 1/n to n/n');
  const own = sample.filter((_mutant, place) => place % of === shard - 1);
  console.log(`${own.length} mutants of ${every.length}`);
  return own.map((mutant, place) => ({ id: place + 1, mutant }));
}

function tellSurvey({ found }: Survey): void {
  const seconds = [...found.values()].reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
  console.log(`${found.size} test files, ${Math.round(seconds)} s of work; of many turns, in millions:`);
  for (const [file, { ticks }] of found)
    if (ticks > most) console.log(`  ${file} ${Math.ceil(ticks / 1_000_000)}`);
}

function tellVerdicts(all: readonly Verdict[], failing: readonly string[]): void {
  const alive = all.filter(({ fate }) => fate === 'survived' || fate === 'not reached');
  console.log('');
  for (const { mutant, fate } of alive)
    console.log(`${lineOf(mutant)}${fate === 'survived' ? '' : ' (not reached)'}`);
  if (!values.survivors) console.log(`\n${table(all)}\n\n${minutes()} minutes`);
  for (const failure of failing) console.log(`left out, since it fails without any mutant: ${failure}`);
  console.log(`${all.length} mutants, ${all.length - alive.length} killed: ${percent(all)} % (seed ${seed})`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ seed, verdicts: all.map(flat) }, null, 1)}\n`);
}

function flat({ mutant, fate, by }: Verdict): object {
  const { file, line, column, operator } = mutant;
  return { file, line, column, operator, what: lineOf(mutant), fate, by };
}

function minutes(): string {
  return ((Date.now() - began) / 60_000).toFixed(1);
}

function progress(done: number, of: number, what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done} of ${of} ${what}`);
  else if (done % 50 === 0) console.error(`${done} of ${of} ${what}, ${minutes()} minutes`);
}
