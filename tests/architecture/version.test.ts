import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the newest version that the change log tells of is the one in the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const newest = /^## (\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect(version).toBe(`${newest}.0`);
});
