import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestModule } from 'vitest/node';
import { scenarioModules } from '../../src/build/scenarioModules.ts';
import type { Reached } from './switch.ts';
import { type Numbered, weave } from './weave.ts';

/** What to run: test files, in this order until one fails, with a mutant switched on (0: with none). */
export interface Task {
  readonly active: number;
  readonly files: readonly string[];
  /** Turns of functions and loops that a file may take. */
  readonly limit: number;
}

/** What came of a task. */
export interface Outcome {
  /** The first test that failed, with its file, or what else went wrong; null where all is well. */
  readonly failure: string | null;
  readonly endless: boolean;
  /** What each file reached, of those that came to their end. */
  readonly reached: Readonly<Record<string, Reached>>;
}

/** Keeps vitest open with the woven sources; each task runs in a fresh process of vitest's. */
export interface Tester {
  run(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/**
 * Vitest with the sources woven; all files of a task share one process.
 * @param include the test files there are
 */
export async function openTester(
  mutants: readonly Numbered[],
  root = process.cwd(),
  include = ['tests/**/*.test.{ts,tsx}'],
): Promise<Tester> {
  let ended: TestModule[] = [];
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include,
      environment: 'node',
      setupFiles: [`${import.meta.dirname}/switch.ts`],
      pool: 'forks',
      isolate: false,
      maxWorkers: 1,
      bail: 1,
      testTimeout: 120_000,
      reporters: [{ onTestModuleEnd: (module) => void ended.push(module) }],
      silent: true,
      // What was woven for one sample of mutants must not be taken for another's.
      fsModuleCache: false,
      sequence: { sequencer: AsGiven },
    },
    {
      plugins: [scenarioModules(), woven(root, mutants)],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    },
  );
  const project = vitest.getRootProject();
  return {
    async run({ active, files, limit }) {
      const draws = files.some((file) => readFileSync(`${root}/${file}`, 'utf8').includes("'fast-check'"));
      project.provide('mutation', { active, count: mutants.length, limit, draws });
      ended = [];
      const { unhandledErrors } = await vitest.runTestSpecifications(
        files.map((file) => project.createSpecification(`${root}/${file}`)),
      );
      return outcomeOf(ended, unhandledErrors);
    },
    close: () => vitest.close(),
  };
}

/** Keeps the order in which the files were named. */
class AsGiven {
  shard<T>(files: T): T {
    return files;
  }
  sort<T>(files: T): T {
    return files;
  }
}

function woven(root: string, mutants: readonly Numbered[]): Plugin {
  return {
    name: 'mutants',
    enforce: 'pre',
    transform(_code, id) {
      const file = relative(root, id).replaceAll('\\', '/');
      const own = mutants.filter(({ mutant }) => mutant.file === file);
      // All of src counts its turns, so that what a test file takes can be told and an endless mutant is stopped.
      if (own.length === 0 && !/^src\/.*\.tsx?$/.test(file)) return null;
      return { code: weave(file, readFileSync(id, 'utf8'), own), map: null };
    },
  };
}

function outcomeOf(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): Outcome {
  const reached: Record<string, Reached> = {};
  let failure: string | null = null;
  let endless = false;
  for (const module of modules) {
    const did = module.meta().mutation;
    if (did) reached[module.relativeModuleId] = did;
    endless ||= did?.endless === true;
    failure ??= failureOf(module);
  }
  if (unhandledErrors.length > 0) failure ??= `outside any test: ${messageOf(unhandledErrors[0])}`;
  return { failure, endless, reached };
}

function failureOf(module: TestModule): string | null {
  if (module.state() !== 'failed') return null;
  for (const test of module.children.allTests('failed'))
    return `${module.relativeModuleId}: ${test.fullName}`;
  const [error] = [
    ...module.errors(),
    ...[...module.children.allSuites()].flatMap((suite) => suite.errors()),
  ];
  return `${module.relativeModuleId}: ${error?.message ?? 'failed'}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
}
