import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/core/version.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the version that the game names is that of the package, and the newest that the change log tells of', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const newest = /^## (\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect(version).toBe(`${newest}.0`);
  expect(VERSION).toBe(version);
});
