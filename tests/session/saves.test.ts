import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { autosave } from '../../src/session/autosave.ts';
import { sealed } from '../../src/session/formats.ts';
import { findSave, gamesOn, newestIn, putSave, slotsOf } from '../../src/session/gameShelf.ts';
import { makeRoom } from '../../src/session/makeRoom.ts';
import { keptOf, saveOf } from '../../src/session/saves.ts';
import type { Save } from '../../src/session/saves.ts';
import { createSession, dispatch, newSession, resume } from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { policy } from '../../src/policy/policies.ts';
import { asOwn } from '../../src/session/scenarioTexts.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import type { MemoryShelf } from './memoryShelf.ts';
import { memoryShelf } from './memoryShelf.ts';

/** A game of two commands, saved twice on a shelf. */
function saved(): { session: Session; shelf: MemoryShelf; told: string[] } {
  return savedOn(memoryShelf());
}

function savedOn(shelf: MemoryShelf): { session: Session; shelf: MemoryShelf; told: string[] } {
  const session = createSession(nassau(), 11);
  const told: string[] = [];
  autosave(session, shelf, {
    tell: (what) => told.push(what),
    makeRoom: (playing, pressed) => makeRoom(shelf, playing, pressed),
  });
  dispatch(session, { type: 'begin' });
  const cable = session.getState().game.cables.find(({ needsAnswer }) => needsAnswer);
  dispatch(session, { type: 'answer-cable', event: cable?.event ?? '', option: 1 });
  return { session, shelf, told };
}

function keysUnder(shelf: MemoryShelf, folder: string): string[] {
  return [...shelf.items.keys()].filter((key) => key.startsWith(`penholder/${folder}/`));
}

/** The key of the newest save, and of the one before it. */
function slots(shelf: MemoryShelf): [string, string] {
  const keys = keysUnder(shelf, 'run').sort(
    (a, b) =>
      (JSON.parse(shelf.items.get(b) ?? '{}') as Save).count -
      (JSON.parse(shelf.items.get(a) ?? '{}') as Save).count,
  );
  return [keys[0] ?? '', keys[1] ?? ''];
}

/** The same scenario as its author might have changed it. */
function changed(): Scenario {
  return { ...nassau(), start: { ...nassau().start, capital: { v: 55, basis: 'design' } } };
}

describe('saving', () => {
  test('keeps the last two states in turns, and finds the newer', () => {
    const { session, shelf } = saved();
    expect(keysUnder(shelf, 'run')).toHaveLength(2);
    const found = findSave(shelf, nassau());
    expect(found).toMatchObject({ kind: 'game', way: { followed: true }, damaged: false });
    expect(found.kind === 'game' && found.save.record.commands).toEqual(session.getState().commands);
  });

  test('waits for its moment, keeps only the newest, and loses nothing of a page that goes', () => {
    const session = createSession(nassau(), 11);
    const shelf = memoryShelf();
    const moments: (() => void)[] = [];
    const { now, stop } = autosave(session, shelf, {
      tell: () => {},
      later: (save) => moments.push(save),
    });
    dispatch(session, { type: 'begin' });
    const cable = session.getState().game.cables.find(({ needsAnswer }) => needsAnswer);
    dispatch(session, { type: 'answer-cable', event: cable?.event ?? '', option: 1 });
    expect(findSave(shelf, nassau())).toEqual({ kind: 'nothing' });
    expect(moments).toHaveLength(1);
    now();
    const kept = (): unknown => {
      const found = findSave(shelf, nassau());
      return found.kind === 'game' && found.save.record.commands;
    };
    expect(kept()).toEqual(session.getState().commands);
    moments[0]?.();
    expect(keysUnder(shelf, 'run')).toHaveLength(1);
    dispatch(session, { type: 'close-round' });
    stop();
    expect(kept()).toEqual(session.getState().commands);
  });

  test('loses nothing that waits when another game is begun', () => {
    const session = createSession(nassau(), 11);
    const shelf = memoryShelf();
    autosave(session, shelf, { tell: () => {}, later: () => {} });
    dispatch(session, { type: 'begin' });
    newSession(session, 12);
    expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', save: { record: { seed: 11 } } });
  });

  test('finds nothing on an empty shelf', () => {
    expect(findSave(memoryShelf(), nassau())).toEqual({ kind: 'nothing' });
  });

  test('puts the game under way aside when another is begun, and both can be gone on with', () => {
    const { session, shelf } = saved();
    const first = session.getState();
    newSession(session, 12);
    dispatch(session, { type: 'begin' });
    const { saves } = gamesOn(shelf);
    expect(new Set(saves.map(({ record }) => record.seed))).toEqual(new Set([11, 12]));
    const [aside] = saves.filter(({ record }) => record.seed === 11);
    resume(session, keptOf(aside as Save), true);
    expect(session.getState()).toMatchObject({ id: first.id, game: first.game });
  });

  test('keeps that a game branches off another, however often it is taken up', () => {
    const { session: other } = saved();
    const { seed, commands, game } = other.getState();
    const branch = createSession(nassau(), 1);
    resume(branch, { seed, commands, state: game, branched: commands.length }, true);
    const again = createSession(nassau(), 1);
    resume(again, keptOf(saveOf(branch.getState(), { game: 'branch', count: 1, when: '' })), true);
    expect(again.getState().branched).toBe(2);
    newSession(again, 12);
    expect(again.getState().branched).toBe(0);
  });

  test('goes on from the state kept with a save whose commands the rules now refuse', () => {
    const { session, shelf } = saved();
    const { game, commands } = session.getState();
    shelf.items.clear();
    const { id } = session.getState();
    const state = { ...session.getState(), commands: [...commands, { type: 'call-vote' } as const], game };
    putSave(shelf, saveOf(state, { game: id, count: 9, when: '' }));
    expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', way: { followed: false } });
  });
});

describe('a damaged save', () => {
  const damages: Record<string, (text: string) => string> = {
    'one letter flipped in the middle': (text) => flip(text, Math.floor(text.length / 2)),
    'one digit of its seed changed': (text) => text.replace('"seed":11', '"seed":12'),
    'cut in half': (text) => text.slice(0, text.length / 2),
    'cut by its last letter': (text) => text.slice(0, -1),
    empty: () => '',
    'not JSON': () => 'the dog ate it',
    'another kind of JSON': () => '[1,2,3]',
    null: () => 'null',
    'of another format': (text) => text.replace('penholder/save@2', 'penholder/other@2'),
    'with a state that was tampered with': (text) => text.replace(/"capital":\d+/, '"capital":99'),
    'with a forged check': (text) => sealed({ ...unchecked(text), state: { session: 'moves' } }),
    'with commands that are none': (text) => {
      const save = unchecked(text);
      return sealed({ ...save, record: { ...save.record, commands: ['__proto__', null, 3] } });
    },
  };

  for (const [how, damage] of Object.entries(damages)) {
    test(`${how} is set aside, and the one before it offered`, () => {
      const { shelf } = saved();
      const [newest] = slots(shelf);
      const text = damage(shelf.items.get(newest) ?? '');
      shelf.items.set(newest, text);
      expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', damaged: true });
      expect(keysUnder(shelf, 'set-aside').map((key) => shelf.items.get(key))).toEqual([text]);
      expect(keysUnder(shelf, 'run')).not.toContain(newest);
    });

    test(`${how} is said so where there is no other`, () => {
      const { shelf } = saved();
      const [newest, older] = slots(shelf);
      shelf.items.delete(older);
      shelf.items.set(newest, damage(shelf.items.get(newest) ?? ''));
      expect(findSave(shelf, nassau())).toEqual({ kind: 'damaged' });
      expect(findSave(shelf, nassau())).toEqual({ kind: 'nothing' });
    });
  }

  test('is set aside wherever a letter of it is flipped', () => {
    const { shelf } = saved();
    const [key] = slots(shelf);
    const text = shelf.items.get(key) ?? '';
    for (let at = 3; at < text.length; at += 997) {
      shelf.items.clear();
      shelf.items.set(key, flip(text, at));
      expect(findSave(shelf, nassau()), `letter ${at}`).toEqual({ kind: 'damaged' });
    }
  });

  test('stays where it is when there is no room to set it aside', () => {
    const { shelf } = saved();
    const [newest] = slots(shelf);
    shelf.items.set(newest, 'nonsense');
    const put = shelf.setItem.bind(shelf);
    shelf.setItem = (key, text) => {
      if (key.includes('set-aside')) throw new DOMException('full', 'QuotaExceededError');
      put(key, text);
    };
    expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', damaged: true });
    expect(shelf.items.get(newest)).toBe('nonsense');
  });
});

test('a save that a later version made is left alone, and it is said', () => {
  const { shelf } = saved();
  for (const key of slots(shelf))
    shelf.items.set(key, sealed({ ...unchecked(shelf.items.get(key) ?? ''), format: 'penholder/save@3' }));
  const before = new Map(shelf.items);
  expect(findSave(shelf, nassau())).toEqual({ kind: 'newer' });
  expect(shelf.items).toEqual(before);
});

describe('a scenario that has changed since', () => {
  test('is not needed: the game goes on with the one it was played on', () => {
    const { session, shelf } = saved();
    const found = findSave(shelf, changed());
    expect(found).toMatchObject({ kind: 'game', way: { followed: true, reworded: false } });
    expect(found.kind === 'game' && found.way.scenario).toEqual(nassau());
    expect(found.kind === 'game' && found.save.record.commands).toEqual(session.getState().commands);
  });

  test('in words only gives the game its new words, and it is said', () => {
    const { shelf } = saved();
    const reworded = { ...nassau(), title: { en: 'From Nassau to Nairobi, again' } };
    const found = findSave(shelf, reworded);
    expect(found.kind === 'game' && found.way).toEqual({
      scenario: reworded,
      followed: true,
      reworded: true,
    });
  });

  test('and was not kept: the game goes on from its state, where the scenario takes it', () => {
    const { shelf } = saved();
    for (const key of keysUnder(shelf, 'text')) shelf.items.delete(key);
    expect(findSave(shelf, changed())).toMatchObject({ kind: 'game', way: { followed: false } });
    const without: Scenario = { ...changed(), leads: [], contributors: [] };
    expect(findSave(shelf, without)).toMatchObject({ kind: 'other-version' });
  });

  test('by its author is another one than the one that comes with the game', () => {
    const { shelf } = saved();
    expect(findSave(shelf, changed(), true)).toEqual({ kind: 'nothing' });
    const own = createSession(asOwn(changed()), 4);
    autosave(own, shelf, { tell: () => {} });
    dispatch(own, { type: 'begin' });
    expect(findSave(shelf, changed(), true)).toMatchObject({ kind: 'game', save: { own: true } });
    expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', save: { own: false } });
  });
});

describe('two pages that play one game', () => {
  /** The game as a second page takes it up, and what it is told of saving. */
  function second(shelf: MemoryShelf) {
    const session = createSession(nassau(), 1);
    const told: string[] = [];
    const saving = autosave(session, shelf, { tell: (what) => told.push(what) });
    const found = findSave(shelf, nassau());
    if (found.kind !== 'game') throw new Error('no game is kept');
    resume(session, keptOf(found.save), true);
    return { session, told, ...saving };
  }

  test('keep one game as long as only one of them plays on', () => {
    const { session, shelf, told } = saved();
    const other = second(shelf);
    dispatch(session, { type: 'close-round' });
    other.look();
    expect(other.told).toEqual(['moved-on']);
    const found = findSave(shelf, nassau());
    if (found.kind === 'game') resume(other.session, keptOf(found.save), true);
    dispatch(other.session, { type: 'sound-out', who: 'china' });
    expect(gamesOn(shelf).saves).toHaveLength(1);
    expect(told).toEqual([]);
  });

  test('have two games once both have played on, and neither is written over', () => {
    const { session, shelf } = saved();
    const other = second(shelf);
    for (const who of ['china', 'russia']) dispatch(session, { type: 'sound-out', who });
    dispatch(other.session, { type: 'close-round' });
    expect(other.told).toEqual(['parted']);
    const { saves } = gamesOn(shelf);
    expect(new Set(saves.map(({ record }) => record.commands.at(-1)?.type))).toEqual(
      new Set(['close-round', 'sound-out']),
    );
    expect(other.session.getState()).toMatchObject({ branched: 2 });
    const { id } = session.getState();
    expect(newestIn(slotsOf(shelf, nassau().id, id))?.record.commands).toEqual(session.getState().commands);
    expect(other.other()).toBe(id);
  });

  test('have two games where the one behind is kept as its own', () => {
    const { session, shelf } = saved();
    const other = second(shelf);
    dispatch(session, { type: 'close-round' });
    other.part();
    expect(gamesOn(shelf).saves).toHaveLength(2);
    expect(other.told).toEqual([]);
  });
});

describe('storage that gives no room', () => {
  test('is told in every round that is not saved, and the game goes on', () => {
    const { session, shelf, told } = saved();
    shelf.full = true;
    expect(dispatch(session, { type: 'sound-out', who: 'china' })).toBe(true);
    expect(dispatch(session, { type: 'sound-out', who: 'russia' })).toBe(true);
    expect(told).toEqual(['full']);
    expect(dispatch(session, { type: 'close-round' })).toBe(true);
    expect(told).toEqual(['full', 'full']);
  });

  test('is told apart from storage that is forbidden', () => {
    const { session, shelf, told } = saved();
    shelf.locked = true;
    expect(dispatch(session, { type: 'sound-out', who: 'china' })).toBe(true);
    expect(told).toEqual(['forbidden']);
    expect(findSave(shelf, nassau())).toEqual({ kind: 'forbidden' });
    expect(() => newSession(session, 3)).not.toThrow();
  });

  test('takes saves again once there is room', () => {
    const { session, shelf, told } = saved();
    shelf.full = true;
    dispatch(session, { type: 'sound-out', who: 'china' });
    expect(told).toEqual(['full']);
    shelf.full = false;
    dispatch(session, { type: 'sound-out', who: 'russia' });
    const found = findSave(shelf, nassau());
    expect(found.kind === 'game' && found.save.record.commands).toEqual(session.getState().commands);
    expect(told).toEqual(['full', 'saved']);
  });

  test('gets room from what nobody misses before anything is told', () => {
    const shelf = memoryShelf();
    const over = createSession(nassau(), 5);
    autosave(over, shelf, { tell: () => {} });
    for (const command of play(nassau(), 5, policy('balanced')).commands) dispatch(over, command);
    expect(gamesOn(shelf).saves).toHaveLength(1);
    const put = shelf.setItem.bind(shelf);
    shelf.setItem = (key, text) => {
      if (keysUnder(shelf, 'run').some((one) => one.includes(over.getState().id)))
        throw new DOMException('full', 'QuotaExceededError');
      put(key, text);
    };
    const { told } = savedOn(shelf);
    expect(gamesOn(shelf).saves).toMatchObject([{ record: { seed: 11 } }]);
    expect(told).toEqual([]);
  });

  test('is not all that can fail: a game that cannot be made into a save is told too', () => {
    const { session, shelf, told } = saved();
    let nested: unknown = 0;
    for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
    const { seed, commands, game } = session.getState();
    const more = [...commands, { type: 'close-round' } as const];
    resume(session, { seed, commands: more, state: { ...game, nested } as typeof game }, false);
    expect(told).toEqual(['aside', 'unmade']);
    expect(gamesOn(shelf).saves).toHaveLength(1);
  });
});

/** What a text held, without its check. */
function unchecked(text: string): Save {
  const { check: _check, ...save } = JSON.parse(text) as Save & { check: string };
  return save;
}

/** Another letter in the place of one. */
function flip(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'q' ? 'w' : 'q'}${text.slice(at + 1)}`;
}
