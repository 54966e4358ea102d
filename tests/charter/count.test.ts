import { expect, test } from 'vitest';
import { resultOf } from '../../src/game/rules/charter.ts';
import type { Hand } from '../../src/game/votes.ts';

const HANDS: Readonly<Record<string, Hand>> = { y: 'yes', n: 'no', a: 'abstain' };

/** What hands come to: those of the five and those of the ten, `y`, `n` or `a`. */
function count(five: string, ten: string): string {
  const raised = (hands: string, permanent: boolean) =>
    Array.from(hands, (hand) => ({ hand: HANDS[hand] ?? 'abstain', permanent }));
  return resultOf([...raised(five, true), ...raised(ten, false)]);
}

test('nine of fifteen adopt a text, whoever they are, where no permanent member is against (Article 27)', () => {
  expect(count('yyyyy', 'yyyyaaaaaa')).toBe('adopted');
  expect(count('aaaaa', 'yyyyyyyyya')).toBe('adopted');
  expect(count('yyyyy', 'yyyaaaaaaa')).toBe('failed');
});

test('a no of an elected member stops nothing, a no of a permanent one stops nine and more', () => {
  expect(count('yyyyy', 'yyyynnnnnn')).toBe('adopted');
  expect(count('yyyyn', 'yyyyyyyyyy')).toBe('vetoed');
  expect(count('yyynn', 'yyyyyyyyyy')).toBe('vetoed');
});

test('where fewer than nine are in favour a no of a permanent member is no veto', () => {
  expect(count('yyyyn', 'yyyyaaaaaa')).toBe('failed');
});
