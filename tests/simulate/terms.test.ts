import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTermsOf, SAID_OTHERWISE } from '../../src/telling/terms.ts';
import { nassau } from '../fixtures/nassau.ts';

const FOLDER = new URL('../../assets/locales/en/', import.meta.url);
const catalogue: Readonly<Record<string, string>> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((name): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
);
const MEETING = 'meeting.';
/** Words that only a meeting has. */
const OWN = /^meeting\.band/;

test('what a meeting says otherwise is in the catalogue, and the catalogue has no other words for a meeting', () => {
  const written = Object.keys(catalogue).filter((key) => key.startsWith(MEETING) && !OWN.test(key));
  expect(written.map((key) => key.slice(MEETING.length)).sort()).toEqual([...SAID_OTHERWISE].sort());
});

test('each of them stands in place of words that a vote has', () => {
  expect(SAID_OTHERWISE.filter((key) => catalogue[key] === undefined)).toEqual([]);
});

test('a scenario with a vote speaks of resolutions, one with a meeting of communiqués', () => {
  const say = (key: string): string => key;
  const scenario = nassau();
  expect(inTermsOf(scenario, say)('lock.text')).toBe('lock.text');
  const meeting = { partners: { v: 4, basis: 'design' }, money: { v: 90, basis: 'design' } } as const;
  expect(inTermsOf({ meeting }, say)('lock.text')).toBe('meeting.lock.text');
  expect(inTermsOf({ meeting }, say)('lock.money')).toBe('lock.money');
});

test('at a desk on which a meeting lies, what is told of a scenario with a vote is told in its own terms', () => {
  const say = (key: string): string => key;
  const meeting = { partners: { v: 4, basis: 'design' }, money: { v: 90, basis: 'design' } } as const;
  const atDesk = inTermsOf({ meeting }, say);
  expect(inTermsOf(nassau(), atDesk)('lock.text')).toBe('lock.text');
  expect(inTermsOf({ meeting }, atDesk)('lock.text')).toBe('meeting.lock.text');
});
