import { describe, expect, test } from 'vitest';
import { resultOf } from '../../src/game/rules/charter.ts';
import { handsOf, isRight, VOTES } from '../../src/view/nine/votes.ts';

const RESULTS = ['adopted', 'vetoed', 'failed'] as const;

describe('hands, by Article 27(3)', () => {
  const hands = (permanent: string, elected: string) =>
    handsOf({ id: 'any', hands: permanent + elected, asks: { kind: 'result' } });

  test('nine in favour and a permanent abstention adopt a text', () => {
    expect(resultOf(hands('yyyaa', 'yyyyyyaaaa'))).toBe('adopted');
  });

  test('a permanent No stops nine or more', () => {
    expect(resultOf(hands('yyyyn', 'yyyyyaaaaa'))).toBe('vetoed');
  });

  test('eight in favour have failed, and not been vetoed, whoever is against', () => {
    expect(resultOf(hands('yyyyn', 'yyyyaaaaaa'))).toBe('failed');
    expect(resultOf(hands('yyyyy', 'yyyannnnnn'))).toBe('failed');
  });

  test('an elected No stops nothing', () => {
    expect(resultOf(hands('yyyyy', 'yyyynnnnnn'))).toBe('adopted');
  });
});

describe('count to nine', () => {
  test.each(VOTES.map((vote) => [vote.id, vote] as const))('%s has one right answer', (_id, vote) => {
    const hands = handsOf(vote);
    expect(hands).toHaveLength(15);
    expect(hands.filter(({ permanent }) => permanent)).toHaveLength(5);
    const answers = vote.asks.kind === 'result' ? RESULTS : hands.map((_, place) => place);
    expect(answers.filter((answer) => isRight(vote, answer))).toHaveLength(1);
  });

  test('it shows each thing that a count can come to, and an abstention and a No that do not matter', () => {
    expect(new Set(VOTES.map((vote) => resultOf(handsOf(vote))))).toEqual(new Set(RESULTS));
    const [abstentions, noes] = VOTES.map(handsOf);
    expect(abstentions?.filter(({ hand, permanent }) => permanent && hand === 'abstain')).toHaveLength(2);
    expect(noes?.filter(({ hand }) => hand === 'no')).toHaveLength(2);
  });

  test('a place is no answer where a result is asked for, nor a result where a place is', () => {
    for (const vote of VOTES) expect(isRight(vote, vote.asks.kind === 'result' ? 4 : 'adopted')).toBe(false);
  });
});
