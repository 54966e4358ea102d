import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, createAnnouncer, hush } from '../../src/view/kit/announcer.ts';
import type { Announcer } from '../../src/view/kit/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is read aloud, in order, with the second it began at. */
function listen(announcer: Announcer): string[] {
  const heard: string[] = [];
  const began = Date.now();
  announcer.subscribe((now, before) => {
    const seconds = (Date.now() - began) / 1000;
    if (now.polite !== before.polite) heard.push(`${seconds} ${now.polite}`);
    if (now.urgent !== before.urgent) heard.push(`${seconds} ! ${now.urgent}`);
  });
  return heard;
}

test('calm lines are read one a second, the oldest first', () => {
  const announcer = createAnnouncer();
  const heard = listen(announcer);
  announce(announcer, 'China answers.');
  announce(announcer, 'Round 2 of 12.');
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['0 China answers.', '1 Round 2 of 12.']);
});

test('the vote breaks in on a calm line at once, and its questions keep a second apart', () => {
  const announcer = createAnnouncer();
  const heard = listen(announcer);
  announce(announcer, 'Round 12 of 12.');
  announce(announcer, 'The draft is in blue.');
  vi.advanceTimersByTime(100);
  announce(announcer, 'Who is in favour?', true);
  announce(announcer, 'Who is against?', true);
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual([
    '0 Round 12 of 12.',
    '0.1 ! Who is in favour?',
    '1.1 ! Who is against?',
    '2.1 The draft is in blue.',
  ]);
});

test('a line on the same topic takes the place of one that waits', () => {
  const announcer = createAnnouncer();
  const heard = listen(announcer);
  announce(announcer, 'Cable answered.');
  for (const level of [1, 2, 3]) announce(announcer, `Level ${level}.`, false, 'preview');
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['0 Cable answered.', '1 Level 3.']);
});

test('of more than four calm lines that wait the oldest give way', () => {
  const announcer = createAnnouncer();
  const heard = listen(announcer);
  for (let line = 1; line <= 7; line += 1) announce(announcer, `Line ${line}.`);
  vi.advanceTimersByTime(9000);
  expect(heard.map((each) => each.slice(2))).toEqual(['Line 1.', 'Line 4.', 'Line 5.', 'Line 6.', 'Line 7.']);
});

test('a sentence that is said twice is read twice', () => {
  const announcer = createAnnouncer();
  const heard = listen(announcer);
  announce(announcer, 'The game is put by.');
  vi.advanceTimersByTime(2000);
  announce(announcer, 'The game is put by.');
  expect(heard).toHaveLength(2);
});

test('of one game nothing is said in the next: neither what was read last nor what waits', () => {
  const announcer = createAnnouncer();
  announce(announcer, 'The draft is adopted.', true);
  announce(announcer, 'Three seals are full.');
  announce(announcer, 'Everything is over.');
  vi.advanceTimersByTime(1500);
  hush(announcer);
  expect(announcer.getState()).toEqual({ polite: '', urgent: '' });
  vi.advanceTimersByTime(5000);
  expect(announcer.getState()).toEqual({ polite: '', urgent: '' });
  announce(announcer, 'You hold the pen.');
  expect(announcer.getState().polite).toBe('You hold the pen.');
});
