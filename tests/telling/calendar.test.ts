import { describe, expect, test } from 'vitest';
import { dayOfQuarter, dayOfRound, inWords, spanInWords } from '../../src/telling/calendar.ts';
import { nassau } from '../fixtures/nassau.ts';

describe('the calendar of a game', () => {
  test('counts rounds from the first day of the scenario', () => {
    expect([1, 2, 12].map((round) => dayOfRound(nassau(), round))).toEqual([
      '2023-06-05',
      '2023-06-15',
      '2023-09-23',
    ]);
  });

  test('counts quarters from the vote', () => {
    expect([1, 4].map((quarter) => dayOfQuarter('2023-10-02', quarter))).toEqual([
      '2024-01-02',
      '2024-10-02',
    ]);
  });

  test('says a day, a month or a year in words, and leaves alone what is none', () => {
    expect(['2023-06-05', '2023-06', '2023', 'spring'].map((day) => inWords(day, 'en'))).toEqual([
      '5 June 2023',
      'June 2023',
      '2023',
      'spring',
    ]);
  });
});

test('a span names its months, and a year once where it is one', () => {
  expect(spanInWords('2023-06-05', '2023-10-02', 'en')).toBe('June – October 2023');
  expect(spanInWords('2022-10-10', '2023-02-20', 'en')).toBe('October 2022 – February 2023');
  expect(spanInWords('2024-09-03', '2024-09-30', 'en')).toBe('September 2024');
});
