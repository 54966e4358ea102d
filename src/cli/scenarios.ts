import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import { readScenario } from '../game/readScenario.ts';
import { readConflicts, readFacts, type Seeds, type SeedText } from '../scenario/read/facts.ts';
import { formatProblem } from '../scenario/read/problem.ts';
import type { Reading } from '../scenario/read/read.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { didYouMean, type Fault, fault } from './fault.ts';
import { readText } from './files.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCENARIOS = join(ROOT, 'scenarios');
const SEEDS = join(ROOT, 'seeds');
/** First line of a seed; other files in seeds/ hold no facts. */
const SEED = /^format: penholder\/seed@/m;

/** Names of the scenarios that come with the game. */
export function shippedNames(): string[] {
  return readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/** The scenario of a path, or of a shipped name. */
export function findScenario(named: string): Result<Scenario, Fault> {
  const file = scenarioFile(named);
  if (!file.ok) return file;
  const read = readScenarioFile(file.value);
  if (!read.ok) return read;
  if (read.value.ok) return { ok: true, value: read.value.value };
  const problems = read.value.problems.map(formatProblem).join('\n\n');
  return {
    ok: false,
    problems: fault('bad-scenario', { file: file.value, count: read.value.problems.length, problems }),
  };
}

/** The scenario named on the command line, else the shipped one that a record names. */
export function scenarioOf(id: string, named: string | undefined): Result<Scenario, Fault> {
  if (named !== undefined) return findScenario(named);
  const shipped = shippedNames();
  if (shipped.includes(id)) return findScenario(id);
  const values = { name: id, names: shipped };
  return { ok: false, problems: fault('unknown-record-scenario', values) };
}

/** Where a scenario lies that was named by its path or by its shipped name. */
export function scenarioFile(named: string): Result<string, Fault> {
  const shipped = shippedNames();
  if (shipped.includes(named)) return { ok: true, value: join(SCENARIOS, `${named}.yaml`) };
  if (/[/\\]|\.ya?ml$/.test(named) || existsSync(named)) return { ok: true, value: named };
  const hint = didYouMean(nearestNames(named, shipped));
  return { ok: false, problems: fault('unknown-scenario', { name: named, hint, names: shipped }) };
}

/** Names close to the one typed, which may well lack the date that each begins with. */
function nearestNames(typed: string, shipped: readonly string[]): string[] {
  const undated = new Map(shipped.map((name) => [name.replace(/^\d{4}-\d{2}-/, ''), name]));
  const near = [...nearest(typed, shipped), ...nearest(typed, [...undated.keys()])];
  return [...new Set(near.map((name) => undated.get(name) ?? name))];
}

/** Reads a scenario file against the facts of seeds/: a fault where there is no text, else what the reader says of it. */
export function readScenarioFile(file: string): Result<Reading, Fault> {
  const text = readText(file);
  if (!text.ok) return text;
  return { ok: true, value: readScenario(text.value, { file, ...seeds() }) };
}

let read: Seeds | null = null;

function seeds(): Seeds {
  if (read) return read;
  const text = (file: string): SeedText => ({ file, text: readFileSync(join(SEEDS, file), 'utf8') });
  const facts = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map(text)
    .filter((seed) => SEED.test(seed.text));
  read = {
    facts: readFacts(facts, [text('votes/rosters.csv')]),
    conflicts: readConflicts(text('conflicts.yaml')),
  };
  return read;
}
