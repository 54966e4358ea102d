import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/scenario/check/texts.ts';
import { shipped } from '../fixtures/shipped.ts';

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

test('what a person reads has printed apostrophes, not typed ones', () => {
  const catalogues = readdirSync(FOLDER).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string>),
  );
  const scenarios = shipped().flatMap((scenario) =>
    textsOf(scenario).map(({ path, text }) => [`${scenario.id} ${path.join('.')}`, text] as const),
  );
  expect(scenarios.length).toBeGreaterThan(500);
  // Before a brace the typed one is the catalogue's own mark, and a program's options and files keep theirs.
  expect([...catalogues, ...scenarios].filter(([, text]) => /\p{L}'(?!\{)/u.test(text))).toEqual([]);
});

test('every sentence can be read by the formatter that fills it', () => {
  const sentences = readdirSync(FOLDER).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Record<string, string>),
  );
  expect(sentences.length).toBeGreaterThan(1000);
  const unreadable = sentences.filter(([, text]) => {
    try {
      return !new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
    } catch {
      return true;
    }
  });
  expect(unreadable).toEqual([]);
});
