import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../assets/locales/en/', import.meta.url);

test('no sentence stands in two catalogues of the page', () => {
  const places = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).filter(
    (name) => !['cli.json', 'format.json', 'reader.json'].includes(name),
  ))
    for (const key of Object.keys(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as object))
      places.set(key, [...(places.get(key) ?? []), file]);
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
});
