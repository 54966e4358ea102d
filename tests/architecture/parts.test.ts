import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** What is chained to an import that is not one choice of what the module exports. */
function chained(source: string): string[] {
  return [...source.matchAll(/\bimport\('[^']+'\)\s*\.(?!then\(\(module\) => module\.\w+\))\w+\(/g)].map(
    ([all]) => all,
  );
}

test('nothing that handles a failure is chained to an import: vite would wait for its styles outside of it', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.flatMap((file) => chained(readFileSync(join(SRC, file), 'utf8')).map((one) => `${file}: ${one}`)),
  ).toEqual([]);
});

test('a planted chain is found', () => {
  expect(chained("import('./a.ts').then((found) => use(found), () => fail())")).toHaveLength(1);
  expect(chained("void import('./a.ts').catch(() => null);")).toHaveLength(1);
  expect(chained("() => import('./a.ts').then((module) => module.Page)")).toEqual([]);
});
