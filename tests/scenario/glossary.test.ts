import { expect, test } from 'vitest';
import { COMMON_TERMS, termsOf } from '../../src/scenario/model/glossary.ts';

const OWN = { id: 'veto', term: { en: 'Veto' }, means: { en: 'Ours.' }, also: [], basis: 'design' } as const;

test('every common term is explained within two lines, and says where that rests', () => {
  expect(COMMON_TERMS.length).toBeGreaterThanOrEqual(35);
  for (const { id, means, source } of COMMON_TERMS) {
    expect(means, id).toMatch(/^.{20,200}$/);
    expect(means, id).toMatch(/[.]$/);
    expect(source, id).not.toBeNull();
  }
});

test('no two terms claim the same words', () => {
  const claimed = COMMON_TERMS.flatMap(({ term, also }) => [term, ...also].map((word) => word.toLowerCase()));
  expect(claimed.filter((word, at) => claimed.indexOf(word) !== at)).toEqual([]);
});

test('the terms that a newcomer meets first are there', () => {
  const ids = COMMON_TERMS.map(({ id }) => id);
  for (const id of 'penholder in-blue silence-procedure chapter-vii e10 a3 a3-plus-one explanation-of-vote'.split(
    ' ',
  ))
    expect(ids).toContain(id);
});

test('a scenario adds terms of its own, and its word on a common one holds', () => {
  const terms = termsOf({ glossary: [OWN] });
  expect(terms).toHaveLength(COMMON_TERMS.length);
  expect(terms.find(({ id }) => id === 'veto')?.means).toBe('Ours.');
});
