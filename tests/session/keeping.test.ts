import { beforeEach, describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { isRunning } from '../../src/session/gameShelf.ts';
import { keep, type Keeping } from '../../src/session/keeping.ts';
import type { Way } from '../../src/session/saves.ts';
import { asOwn } from '../../src/session/scenarioTexts.ts';
import {
  createSession,
  dispatch,
  type Kept,
  newSession,
  resume,
  type Session,
} from '../../src/session/session.ts';
import { nassau } from '../fixtures/nassau.ts';
import { storageUnderWay } from '../fixtures/underWay.ts';
import { type MemoryShelf, memoryShelf } from './memoryShelf.ts';

/** A page at its title, with what it is told and what it opens. */
interface Page {
  readonly session: Session;
  readonly keeping: Keeping;
  readonly told: string[];
  readonly opened: string[];
}

let shelf: MemoryShelf;
beforeEach(() => {
  shelf = memoryShelf();
});

function pageOn(scenario: Scenario = nassau()): Page {
  const session = createSession(scenario, 1);
  const told: string[] = [];
  const opened: string[] = [];
  const keeping = keep({
    session,
    games: shelf,
    scenario,
    tell: (what) => told.push(what),
    takeUp: (way: Way, kept: Kept) => {
      opened.push('taken up');
      resume(session, kept, way.followed);
    },
    open: () => opened.push('opened'),
  });
  return { session, keeping, told, opened };
}

function lay(scenario: Scenario = nassau()): void {
  for (const [key, text] of Object.entries(storageUnderWay(scenario, 4).items)) shelf.items.set(key, text);
}

describe('going on', () => {
  test('takes up the game of the shelf, and opens it where it is on the desk already', () => {
    lay();
    const { keeping, session, opened, told } = pageOn();
    keeping.goOn();
    expect(session.getState()).toMatchObject({ id: 'underway', game: { round: 4 } });
    keeping.goOn();
    expect(opened).toEqual(['taken up', 'opened']);
    expect(told).toEqual([]);
  });

  test('finds what another page has made of the game since the title was shown', () => {
    lay();
    const here = pageOn();
    const there = pageOn();
    there.keeping.goOn();
    dispatch(there.session, { type: 'close-round' });
    here.keeping.goOn();
    expect(here.session.getState().game).toEqual(there.session.getState().game);
  });

  test('opens the game on the desk where it could not be saved', () => {
    const { keeping, session, opened } = pageOn();
    shelf.full = true;
    dispatch(session, { type: 'begin' });
    keeping.goOn();
    expect(opened).toEqual(['opened']);
    expect(keeping.kept()).toBe(false);
  });

  test('does nothing where there is no game', () => {
    const { keeping, opened } = pageOn();
    keeping.goOn();
    keeping.follow();
    expect(opened).toEqual([]);
  });
});

test('following takes up what another page has made of the game, also when this page has parted from it', () => {
  lay();
  const here = pageOn();
  const there = pageOn();
  here.keeping.goOn();
  there.keeping.goOn();
  dispatch(there.session, { type: 'close-round' });
  here.keeping.look();
  expect(here.told).toEqual(['moved-on']);
  dispatch(here.session, { type: 'withdraw-draft' });
  expect(here.told).toEqual(['moved-on', 'parted']);
  here.keeping.follow();
  expect(here.session.getState()).toMatchObject({ id: 'underway', game: there.session.getState().game });
});

describe('a game under way is told to be put aside', () => {
  test('when another is begun at the title, and when another is begun at the table', () => {
    lay();
    const atTitle = pageOn();
    expect(atTitle.keeping.leaves()).toBe(true);
    newSession(atTitle.session, 2);
    expect(atTitle.told).toEqual(['aside']);
    const atTable = pageOn();
    atTable.keeping.goOn();
    expect(atTable.keeping.leaves()).toBe(true);
    newSession(atTable.session, 3);
    expect(atTable.told).toEqual(['aside']);
  });

  test('never when it is gone on with, and never where there is none', () => {
    const empty = pageOn();
    expect(empty.keeping.leaves()).toBe(false);
    newSession(empty.session, 2);
    expect(empty.told).toEqual([]);
    lay();
    const page = pageOn();
    page.keeping.goOn();
    expect(page.told).toEqual([]);
  });
});

test('a file of the player’s own with the same name has games of its own', () => {
  lay();
  const edited = asOwn({ ...nassau(), start: { ...nassau().start, capital: { v: 55, basis: 'design' } } });
  const { keeping, session } = pageOn(edited);
  expect(keeping.refresh().kind).toBe('nothing');
  dispatch(session, { type: 'begin' });
  keeping.now();
  const found = pageOn().keeping.refresh();
  expect(found.kind === 'game' && [found.save.game, isRunning(found.save)]).toEqual(['underway', true]);
  expect(pageOn(edited).keeping.refresh()).toMatchObject({ kind: 'game', save: { own: true } });
});
