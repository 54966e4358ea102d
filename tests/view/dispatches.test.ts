import { describe, expect, test } from 'vitest';
import aftermath from '../../assets/locales/en/aftermath.json' with { type: 'json' };
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import type { GameEvent } from '../../src/game/events.ts';
import { speaker } from '../../src/locale/say.ts';
import { ledesOf } from '../../src/view/year/dispatches.ts';
import { nassau } from '../fixtures/nassau.ts';

const say = speaker('en', game, aftermath);
const REQUIRED = 1000;

const adopted: GameEvent = {
  type: 'vote-counted',
  tally: { yes: 13, no: 0, abstain: 2 },
  result: 'adopted',
  vetoes: [],
};
const quarter = (number: number): GameEvent => ({ type: 'quarter-opened', quarter: number });
const arrive = (personnel: number): GameEvent => ({ type: 'personnel-arrived', who: 'kenya', personnel });
const pressure = (by: number): GameEvent => ({
  type: 'dial-moved',
  dial: 'pressure',
  by,
  now: 600,
  why: 'ground',
});
const paid = (amount: number): GameEvent => ({ type: 'pledge-paid', who: 'usa', amount });

/** The headlines of a year, and what its last quarter says. */
function told(...log: GameEvent[]): { titles: string[]; last: string } {
  const ledes = ledesOf(nassau(), log, REQUIRED, say);
  return { titles: ledes.map(({ title }) => title), last: ledes.at(-1)?.text ?? '' };
}

describe('a dispatch', () => {
  test('says that nobody has come, and what money waits, until somebody does', () => {
    const { titles, last } = told(adopted, paid(12), quarter(1), quarter(2), paid(30));
    expect(titles).toEqual(['Nobody has come', 'Nobody has come']);
    expect(last).toBe(
      '6 months on, the mission is words on paper. 42 M USD has been paid in, and waits for it.',
    );
  });

  test('tells the first arrival, those that follow, and the day that all are there', () => {
    const year = told(
      adopted,
      quarter(1),
      arrive(400),
      quarter(2),
      arrive(100),
      quarter(3),
      quarter(4),
      arrive(500),
    );
    expect(year.titles).toEqual([
      'The first of them land',
      'More of them come',
      'Nobody joins them',
      'All of them are there',
    ]);
    expect(year.last).toContain('1,000 people, as many as the text asks for.');
  });

  test('says what became of the ground round those who are there', () => {
    const after = (by: number): string => told(adopted, quarter(1), arrive(400), pressure(by)).last;
    expect(after(20)).toMatch(/grew worse\.$/);
    expect(after(-20)).toMatch(/grew quieter\.$/);
    expect(after(5)).toMatch(/little changed\.$/);
  });

  test('where no text was adopted tells of Haiti and promises no mission', () => {
    const { titles, last } = told(quarter(1), pressure(30), quarter(2), pressure(-30), quarter(3));
    expect(titles).toEqual(['Another hard season', 'A little air', 'No news from New York']);
    expect(last).not.toMatch(/round them/i);
  });

  test('puts a fallen government first, then a court, and a hold only where nobody came', () => {
    const fell: GameEvent = { type: 'government-fell' };
    const stopped: GameEvent = { type: 'court-ruled', who: 'kenya', stopped: true };
    const held: GameEvent = { type: 'pledge-held', who: 'usa' };
    expect(told(adopted, quarter(1), stopped, held, fell).titles).toEqual(['The government falls']);
    expect(told(adopted, quarter(1), stopped, held)).toMatchObject({
      titles: ['A judge says no'],
      last: expect.stringContaining('In Kenya a court asks'),
    });
    expect(told(adopted, quarter(1), held).titles).toEqual(['The money is held up']);
    expect(told(adopted, quarter(1), held, arrive(10)).titles).toEqual(['The first of them land']);
  });
});
