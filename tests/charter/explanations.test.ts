import { expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json';
import { SPOKEN_AGAINST, SPOKEN_FOR, standOf } from '../../src/telling/stand.ts';
import { describe } from '../../src/telling/events.ts';
import { speaker } from '../../src/locale/say.ts';
import { nassau } from '../fixtures/nassau.ts';

const say = speaker('en', game);

test('every reason that is spoken of has its words, and no words are for a reason that is not', () => {
  const words = (side: string) =>
    Object.keys(game)
      .filter((key) => key.startsWith(`stand.${side}.`))
      .map((key) => key.slice(`stand.${side}.`.length));
  expect(new Set(words('for'))).toEqual(SPOKEN_FOR);
  expect(new Set(words('against'))).toEqual(SPOKEN_AGAINST);
});

test('the same reason is spoken of otherwise by a hand against, one that abstains and one in favour', () => {
  const spoken = (['no', 'abstain', 'yes'] as const).map((hand) => standOf(hand, 'leadless', -80, say));
  expect(spoken).toEqual([
    'could not support a force that no one has offered to lead',
    'could not endorse a force that no one has offered to lead',
    'though it asked who would lead',
  ]);
});

test('a reason that points the other way explains no hand', () => {
  expect(standOf('abstain', 'region', 60, say)).toBe('gave no reasons beyond its usual position');
  expect(standOf('yes', 'isolation', 60, say)).toBe('gave no reasons beyond its usual position');
});

test('an explanation names the member, its hand, its reason and its reservation in one sentence', () => {
  const explained = {
    type: 'vote-explained',
    who: 'gabon',
    hand: 'yes',
    reason: 'region',
    value: 90,
    reservation: { key: 'paragraph.oversight', value: -60 },
  } as const;
  expect(describe(nassau(), explained, say)).toBe(
    'Gabon, in favour: heard the region ask, and wished to answer, though it would have preferred other words in paragraph 5 (conduct and oversight).',
  );
});
