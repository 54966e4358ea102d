import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

// The part of src/scenario/read.ts used here. It is loaded only when a scenario is imported, so that
// the build does not depend on it otherwise, and by Node itself, which runs the same file for the command line.
interface Problem {
  severity: string;
  code: string;
  line: number;
  column: number;
  message: string;
  hint?: string;
}
interface Reader {
  readScenario(
    text: string,
    options?: { file?: string },
  ): { ok: true; value: unknown } | { ok: false; problems: readonly Problem[] };
}

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
        const file = relative(root, id).replaceAll('\\', '/');
        const result = readScenario(await readFile(id, 'utf8'), { file });
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

function describe(file: string, problem: Problem): string {
  const { line, column, severity, code, message, hint } = problem;
  return `${file}:${line}:${column} ${severity} ${code} ${message}${hint ? `\n    ${hint}` : ''}`;
}
