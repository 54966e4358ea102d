import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { licencesOf } from '../../src/build/licences.ts';
import { COMMON_TERMS, termsOf } from '../../src/scenario/model/glossary.ts';
import { citedPaths } from '../../src/view/reading/citations.ts';
import { creditLines } from '../../src/view/reading/creditLines.ts';
import { holdsAll } from '../../src/view/reading/search.ts';
import { finderOf, partsOf } from '../../src/view/kit/terms.ts';
import { shipped } from '../fixtures/shipped.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const finder = finderOf(COMMON_TERMS);

/** The words that are marked in a text. */
function marked(text: string): string[] {
  return partsOf(text, finder).flatMap((part) => (typeof part === 'string' ? [] : part.words));
}

test('a term is marked where it stands for the first time, and no letter of the text is lost', () => {
  const text = 'A veto is a veto. Once in blue, a text under silence is no longer under silence.';
  expect(marked(text)).toEqual(['veto', 'in blue', 'under silence']);
  expect(
    partsOf(text, finder)
      .map((part) => (typeof part === 'string' ? part : part.words))
      .join(''),
  ).toBe(text);
});

test('the longest name wins, and a word that only holds a term is none', () => {
  expect(marked('The lead nation and the penholder’s penholders')).toEqual(['lead nation', 'penholder']);
  expect(marked('vetoing, abstainer')).toEqual([]);
});

test('a short form is a term in capitals only', () => {
  expect(marked('The A3 met')).toEqual(['A3']);
  expect(marked('an op and a sofa')).toEqual([]);
});

test('everyday words are not marked in a text', () => {
  expect(marked('They ask for a mandate and seal it.')).toEqual([]);
  expect(marked('Washington is paying attention now, and has lost credibility.')).toEqual([]);
});

/** Single words that the texts of the scenarios mark, each looked at where it stands: none is meant otherwise there. */
const LOOKED_AT = [
  'abstained abstaining abstention abstentions co-penholder communiqué contributors embargo peacekeeping penholder',
  'pledged pledges pledge presidency rollover soundings veto vetoed vetoes',
].flatMap((line) => line.split(' '));

test.each(shipped())('no everyday word of $id is marked as a term', (scenario) => {
  const its = finderOf(termsOf(scenario));
  const single = textsOf(scenario).flatMap((text) =>
    partsOf(text, its).flatMap((part) =>
      typeof part !== 'string' && /^[\p{L}-]+$/u.test(part.words) && part.words !== part.words.toUpperCase()
        ? [part.words.toLowerCase()]
        : [],
    ),
  );
  expect(single.length).toBeGreaterThan(3);
  expect(single.filter((word) => !LOOKED_AT.includes(word))).toEqual([]);
});

/** Every text of a scenario that a person reads, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(textsOf);
}

test('a search holds every word asked for, whatever its capitals, accents and apostrophes', () => {
  expect(holdsAll("haiti's CAFE", ['Haiti’s café'])).toBe(true);
  expect(holdsAll('haiti tea', ['Haiti’s café'])).toBe(false);
  expect(holdsAll('', ['anything'])).toBe(true);
});

test.each(shipped())('every fact of $id is listed with the places that cite it', (scenario) => {
  const cited = citedPaths(scenario);
  expect([...cited.keys()].sort()).toEqual(Object.keys(scenario.facts).sort());
  const [lead] = scenario.leads;
  const [fact] = lead?.personnel.src ?? lead?.src ?? [];
  if (lead && fact) expect(cited.get(fact)?.some((path) => path.startsWith(`leads.${lead.id}`))).toBe(true);
});

test('the credits of the repository are read as a table and paragraphs', () => {
  const { rows, paragraphs } = creditLines(readFileSync(`${ROOT}assets/CREDITS.md`, 'utf8'));
  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) expect(row).toHaveLength(4);
  expect(paragraphs.join(' ')).toContain('No emblem of the United Nations is used');
});

test('every package that the page is built with passes its licence on', () => {
  const licences = licencesOf(ROOT);
  expect(licences.map(({ name }) => name)).toEqual(expect.arrayContaining(['phaser', 'preact', 'xstate']));
  for (const { name, licence, text } of licences) {
    expect(licence, name).toMatch(
      /^(\(MIT OR Apache-2\.0\)|MIT|ISC|OFL-1\.1|BSD-\d-Clause|Apache-2\.0|0BSD)$/,
    );
    expect(text.length, name).toBeGreaterThan(200);
  }
});
