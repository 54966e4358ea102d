import { expect, test } from 'vitest';
import sentences from '../../assets/locales/en/sentences.json';
import { speaker } from '../../src/locale/say.ts';
import {
  anyOf,
  capitalised,
  fullStop,
  joined,
  listOf,
  sideBySide,
  uncapitalised,
} from '../../src/locale/sentences.ts';

const say = speaker('en', sentences, {
  who: 'Objections of {who}.',
  change: '{by, number, ::sign-always}',
  mean: '{mean, number, ::.0}',
});

test('names in a sentence are listed as British English lists them', () => {
  expect(say('who', { who: [] })).toBe('Objections of .');
  expect(say('who', { who: ['China'] })).toBe('Objections of China.');
  expect(say('who', { who: ['China', 'Russia'] })).toBe('Objections of China and Russia.');
  expect(say('who', { who: ['China', 'Russia', 'Malta'] })).toBe('Objections of China, Russia and Malta.');
  expect(say('who', { who: anyOf(['China', 'Russia', 'Malta']) })).toBe(
    'Objections of China, Russia or Malta.',
  );
});

test('another language lists in its own way', () => {
  const dire = speaker('fr', { qui: '{qui}' });
  expect(dire('qui', { qui: ['la Chine', 'la Russie'] })).toBe('la Chine et la Russie');
  expect(dire('qui', { qui: anyOf(['la Chine', 'la Russie']) })).toBe('la Chine ou la Russie');
});

test('figures stand side by side, clauses and sentences one after the other', () => {
  expect(listOf(say, sideBySide(['9 yes', '6 abstaining']))).toBe('9 yes, 6 abstaining');
  expect(joined(say, 'clauses', ['it pays', 'it leads'])).toBe('it pays; it leads');
  expect(joined(say, 'sentences', ['It pays.', 'It leads.', 'It goes.'])).toBe('It pays. It leads. It goes.');
  expect(joined(say, 'notes', [])).toBe('');
});

test('a number has its sign and a true minus', () => {
  expect([-3, 0, 12].map((by) => say('change', { by }))).toEqual(['−3', '+0', '+12']);
  expect([-0.25, 1, 3.04].map((mean) => say('mean', { mean }))).toEqual(['−0.3', '1.0', '3.0']);
});

test('a sentence gets one full stop and one capital letter', () => {
  expect(fullStop(say, 'It pays')).toBe('It pays.');
  expect(fullStop(say, 'Does it pay?')).toBe('Does it pay?');
  expect(capitalised('the United Kingdom')).toBe('The United Kingdom');
  expect(uncapitalised('Tasks of the force')).toBe('tasks of the force');
});
