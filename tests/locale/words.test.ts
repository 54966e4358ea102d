import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import sentences from '../../assets/locales/en/sentences.json';
import title from '../../assets/locales/en/title.json';
import { words as gameWords } from '../../src/view/gameWords.ts';
import { words as laterWords } from '../../src/view/laterWords.ts';
import { words as tableWords } from '../../src/view/tableWords.ts';

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

const atFirst = { ...title, ...sentences };

test.each([
  ['the page', 'src/main.tsx', atFirst],
  ['the brief', 'src/view/gameScreens.ts', { ...atFirst, ...gameWords }],
  ['the table', 'src/view/laterScreens.ts', { ...atFirst, ...tableWords }],
  ['the year and the debrief', 'src/view/afterScreens.ts', { ...atFirst, ...laterWords }],
])('all that %s can say has come with it', (_, start, words) => {
  const known = Object.keys(words);
  const files = [...startingWith(resolve(start))].filter((file) => file.endsWith('.tsx'));
  const said = files.flatMap((file) =>
    // A key, or the beginning of one that is put together.
    [...readFileSync(file, 'utf8').matchAll(/\bsay\(\s*(?:'([\w.-]+)'|`([\w.-]+)\$)/g)].map(
      ([, key, beginning]) => ({ file, key, beginning }),
    ),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(
    said.filter(({ key, beginning = '' }) =>
      key === undefined ? !known.some((each) => each.startsWith(beginning)) : !known.includes(key),
    ),
  ).toEqual([]);
});
