import { expect, test } from 'vitest';
import {
  deleteNamed,
  keepNamed,
  listNamed,
  PLACES,
  renameNamed,
  restoreNamed,
} from '../../src/session/namedSaves.ts';
import { saveOf, wayOn } from '../../src/session/saves.ts';
import { createSession, dispatch } from '../../src/session/session.ts';
import { nassau } from '../fixtures/nassau.ts';
import { memoryShelf } from './memoryShelf.ts';

const session = createSession(nassau(), 5);
dispatch(session, { type: 'begin' });

/** A game put away as the page does it. */
function named(name: string, when = '2026-03-01T10:00:00.000Z') {
  const picture = { leanings: [], locks: [], round: 1, rounds: 12, over: false };
  return {
    name,
    when,
    title: 'From Nassau to Nairobi',
    picture,
    save: saveOf(session.getState(), { game: 'agame', count: 0, when }),
  };
}

test('several games are kept under names, the newest first, and each can be taken up', () => {
  const shelf = memoryShelf();
  expect(keepNamed(shelf, nassau(), named('the first', '2026-03-01T10:00:00.000Z'))).toBe('saved');
  expect(keepNamed(shelf, nassau(), named('  the second ', '2026-03-02T10:00:00.000Z'))).toBe('saved');
  const listed = listNamed(shelf);
  expect(listed?.games.map(({ named: { name } }) => name)).toEqual(['the second', 'the first']);
  for (const { named: game } of listed?.games ?? [])
    expect(wayOn(game.save, nassau(), shelf)).toMatchObject({ followed: true });
});

test('a name is changed, a game deleted, and a deleted one put back where it was', () => {
  const shelf = memoryShelf();
  keepNamed(shelf, nassau(), named('the first'));
  const first = listNamed(shelf)?.games[0];
  if (!first) throw new Error('nothing was kept');
  renameNamed(shelf, first, 'the better one');
  expect(listNamed(shelf)?.games.map((kept) => kept.named.name)).toEqual(['the better one']);
  const [better] = listNamed(shelf)?.games ?? [];
  if (!better) throw new Error('nothing was kept');
  expect(deleteNamed(shelf, better)).toBe('saved');
  expect(listNamed(shelf)?.games).toEqual([]);
  expect(restoreNamed(shelf, better)).toBe('saved');
  expect(listNamed(shelf)?.games).toEqual([better]);
});

test('a full shelf and a forbidden one are said to be so, and lose nothing', () => {
  const shelf = memoryShelf();
  keepNamed(shelf, nassau(), named('kept'));
  shelf.full = true;
  expect(keepNamed(shelf, nassau(), named('another'))).toBe('full');
  expect(listNamed(shelf)?.games).toHaveLength(1);
  shelf.locked = true;
  expect(keepNamed(shelf, nassau(), named('another'))).toBe('forbidden');
  expect(listNamed(shelf)).toBeNull();
});

test('a name is kept without spaces round it, and no longer than eighty characters', () => {
  const shelf = memoryShelf();
  keepNamed(shelf, nassau(), named(`  ${'n'.repeat(90)}`));
  expect(listNamed(shelf)?.games.map((kept) => kept.named.name)).toEqual(['n'.repeat(80)]);
});

test('there is an end to the places', () => {
  const shelf = memoryShelf();
  for (let place = 0; place < PLACES; place += 1)
    expect(keepNamed(shelf, nassau(), named(`game ${place}`))).toBe('saved');
  expect(keepNamed(shelf, nassau(), named('one too many'))).toBe('full');
});

test('a damaged one is counted, left alone, and hides none of the others', () => {
  const shelf = memoryShelf();
  keepNamed(shelf, nassau(), named('the first'));
  keepNamed(shelf, nassau(), named('the second'));
  const [key] = [...shelf.items.keys()].filter((one) => one.startsWith('penholder/game/'));
  if (!key) throw new Error('nothing was kept');
  for (const damaged of [
    '{',
    'null',
    '7',
    '{"format":"penholder/named@2"}',
    (shelf.items.get(key) ?? '').replace('the first', 'the worst'),
  ]) {
    shelf.items.set(key, damaged);
    const listed = listNamed(shelf);
    expect(listed?.damaged).toBe(1);
    expect(listed?.games.map((kept) => kept.named.name)).toEqual(['the second']);
    expect(shelf.items.get(key)).toBe(damaged);
  }
});
