import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import sentences from '../../assets/locales/en/sentences.json';
import title from '../../assets/locales/en/title.json';

/** A module and all that it imports as it starts; types and what is fetched later are left out. */
function startingWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = /^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+\.tsx?)';$/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    const target = resolve(dirname(file), path);
    if (existsSync(target)) startingWith(target, found);
  }
  return found;
}

test('all that the page can say before anything else has come stands in what it starts with', () => {
  const known = Object.keys({ ...title, ...sentences });
  const files = [...startingWith(resolve('src/main.tsx'))].filter((file) => file.endsWith('.tsx'));
  const said = files.flatMap((file) =>
    // A key, or the beginning of one that is put together.
    [...readFileSync(file, 'utf8').matchAll(/\bsay\(\s*(?:'([\w.-]+)'|`([\w.-]+)\$)/g)].map(
      ([, key, beginning]) => ({ file, key, beginning }),
    ),
  );
  expect(said.length).toBeGreaterThan(40);
  expect(
    said.filter(({ key, beginning = '' }) =>
      key === undefined ? !known.some((each) => each.startsWith(beginning)) : !known.includes(key),
    ),
  ).toEqual([]);
});
