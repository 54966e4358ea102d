import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Problem } from '../scenario/problem.ts';

// Loaded only when a scenario is imported, and by Node itself, which runs the same files for the command line.
type Reader = typeof import('../scenario/read.ts');
type Facts = typeof import('../scenario/facts.ts');

/** Turns `import scenario from '…/scenarios/x.yaml'` into the checked scenario itself: no YAML parser in the page. */
export function scenarioModules(): Plugin {
  let root = '.';
  return {
    name: 'scenario-modules',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    load: {
      // Not matched with a query: `x.yaml?raw` stays text, for the editor.
      filter: { id: /[\\/]scenarios[\\/].*\.yaml$/ },
      async handler(id) {
        const reader = new URL('../scenario/read.ts', import.meta.url).href;
        const { readScenario } = (await import(/* @vite-ignore */ reader)) as Reader;
        const seeds = new URL('../scenario/facts.ts', import.meta.url).href;
        const { readFacts } = (await import(/* @vite-ignore */ seeds)) as Facts;
        const facts = readFacts(await seedTexts(root));
        const file = relative(root, id).replaceAll('\\', '/');
        const result = readScenario(await readFile(id, 'utf8'), { file, facts });
        if (!result.ok) {
          const lines = result.problems.map((problem) => describe(file, problem));
          return this.error(`${file} is not a valid scenario\n${lines.join('\n')}`);
        }
        // JSON.parse of a literal loads faster than the same object written as code.
        const literal = JSON.stringify(JSON.stringify(result.value));
        return { code: `export default JSON.parse(${literal});`, moduleType: 'js', map: null };
      },
    },
  };
}

/** The seeds that hold facts: one file per article, and the public records. */
async function seedTexts(root: string): Promise<{ file: string; text: string }[]> {
  const folder = join(root, 'seeds', 'articles');
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
  return Promise.all(
    [...files.sort(), join(root, 'seeds', 'public.yaml')].map(async (file) => ({
      file,
      text: await readFile(file, 'utf8'),
    })),
  );
}

function describe(file: string, problem: Problem): string {
  const { line, column, severity, code, message, hint } = problem;
  return `${file}:${line}:${column} ${severity} ${code} ${message}${hint ? `\n    ${hint}` : ''}`;
}
