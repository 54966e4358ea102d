import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { fetchedFor, scriptsOf, type Written } from './fetched.ts';

/**
 * The budgets. A KB is 1024 bytes after gzip -9. Both hold the largest scenario: the title shows the one that lies
 * open, and the table plays it.
 */
export const LIMITS_KB = {
  /** All that is fetched before the title can be used. */
  first: 160,
  /** That, and all that is fetched before the first round can be played in full. */
  table: 450,
} as const;

/** Where the scripts begin that are fetched after the title, until the table stands with its stage drawn. */
const TABLE = [
  /\/src\/view\/gameScreens\.ts$/,
  /\/src\/view\/laterScreens\.ts$/,
  /\/src\/view\/stage\/stage\.ts$/,
];
const SCENARIO = /\/scenarios\/[^/]*\.yaml$/;

/** Prints what the title needs, what the table needs and what comes later, and fails the build over budget. */
export function weights(): Plugin {
  let print: (line: string) => void = () => {};
  return {
    name: 'weights',
    apply: 'build',
    configResolved(config) {
      print = (line) => config.logger.info(line);
    },
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        if (!dir || !bundle['index.html']) return;
        // Sizes are of the files as written, and index.html may name files copied from public/.
        const read = (name: string) => readFileSync(resolve(dir, name));
        const size = (name: string) => gzipSync(read(name), { level: 9 }).length;
        const written: Written = {
          bundle,
          text: (name) => read(name).toString('utf8'),
          isFile: (name) => name in bundle || existsSync(resolve(dir, name)),
        };
        const [largest = ''] = scriptsOf(bundle, SCENARIO).sort((a, b) => size(b) - size(a));
        const first = fetchedFor(['index.html', largest], written);
        const roots = TABLE.map((path) => scriptsOf(bundle, path)[0]);
        if (roots.includes(undefined)) this.error('a script that the table needs is not in the build');
        const table = [...fetchedFor([...first, ...roots.filter((name) => name !== undefined)], written)];
        const rest = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !table.includes(name));

        print('\nBefore the title, gzipped:');
        const ofTitle = report([...first], size, print);
        print('Before the first round, gzipped:');
        const ofTable =
          ofTitle +
          report(
            table.filter((name) => !first.has(name)),
            size,
            print,
          );
        print('Loaded later, gzipped:');
        report(rest, size, print);
        const over = [
          judge('first load', ofTitle, LIMITS_KB.first, print),
          judge('everything the table needs', ofTable, LIMITS_KB.table, print),
        ].filter((what) => what !== null);
        if (over.length > 0) this.error(`over the size budget: ${over.join(', ')} (see the figures above)`);
      },
    },
  };
}

/** Prints a sum; returns what it is of where it is over its limit. */
function judge(what: string, bytes: number, limit: number, print: (line: string) => void): string | null {
  print(`${what}: ${kb(bytes)} KB gzipped (limit ${limit})`);
  return bytes > limit * 1024 ? what : null;
}

function report(
  names: readonly string[],
  size: (name: string) => number,
  print: (line: string) => void,
): number {
  const sizes = names.map((name) => ({ name, bytes: size(name) })).sort((a, b) => b.bytes - a.bytes);
  for (const { name, bytes } of sizes) print(`${kb(bytes).padStart(8)} KB  ${name}`);
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
