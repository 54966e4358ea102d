import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { autosave } from '../../src/session/autosave.ts';
import { findSave, keptOf, saveOf } from '../../src/session/saves.ts';
import type { Save } from '../../src/session/saves.ts';
import { createSession, dispatch, newSession, resume } from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { nassau } from '../fixtures/nassau.ts';
import type { MemoryShelf } from './memoryShelf.ts';
import { memoryShelf } from './memoryShelf.ts';

/** A game of two commands, saved twice on a shelf. */
function saved(): { session: Session; shelf: MemoryShelf; told: string[] } {
  const session = createSession(nassau(), 11);
  const shelf = memoryShelf();
  const told: string[] = [];
  autosave(session, shelf, 0, (why) => told.push(why));
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
  const keys = keysUnder(shelf, 'save').sort(
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
    expect(keysUnder(shelf, 'save')).toHaveLength(2);
    const found = findSave(shelf, nassau());
    expect(found).toMatchObject({ kind: 'game', followed: true, damaged: false });
    expect(found.kind === 'game' && found.save.record.commands).toEqual(session.getState().commands);
  });

  test('waits for its moment, keeps only the newest, and loses nothing of a page that goes', () => {
    const session = createSession(nassau(), 11);
    const shelf = memoryShelf();
    const moments: (() => void)[] = [];
    const { now, stop } = autosave(
      session,
      shelf,
      0,
      () => {},
      (save) => moments.push(save),
    );
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
    expect(keysUnder(shelf, 'save')).toHaveLength(1);
    dispatch(session, { type: 'close-round' });
    stop();
    expect(kept()).toEqual(session.getState().commands);
  });

  test('forgets what waits when another game is begun', () => {
    const session = createSession(nassau(), 11);
    const shelf = memoryShelf();
    const { now } = autosave(
      session,
      shelf,
      0,
      () => {},
      () => {},
    );
    dispatch(session, { type: 'begin' });
    newSession(session, 12);
    now();
    expect(findSave(shelf, nassau())).toEqual({ kind: 'nothing' });
  });

  test('finds nothing on an empty shelf', () => {
    expect(findSave(memoryShelf(), nassau())).toEqual({ kind: 'nothing' });
  });

  test('takes the saves of a game down when another is begun', () => {
    const { session, shelf } = saved();
    newSession(session, 12);
    expect(findSave(shelf, nassau())).toEqual({ kind: 'nothing' });
  });

  test('keeps that a game branches off another, however often it is taken up', () => {
    const { session: other } = saved();
    const { seed, commands, game } = other.getState();
    const branch = createSession(nassau(), 1);
    resume(branch, { seed, commands, state: game, branched: commands.length }, true);
    const again = createSession(nassau(), 1);
    resume(again, keptOf(saveOf(branch.getState(), 1)), true);
    expect(again.getState().branched).toBe(2);
    newSession(again, 12);
    expect(again.getState().branched).toBe(0);
  });

  test('goes on from the state kept with a save whose commands the rules now refuse', () => {
    const { session, shelf } = saved();
    const { game, commands } = session.getState();
    const [newest, older] = slots(shelf);
    shelf.items.delete(older);
    shelf.items.set(
      newest,
      JSON.stringify(
        saveOf({ ...session.getState(), commands: [...commands, { type: 'call-vote' }], game }, 9),
      ),
    );
    expect(findSave(shelf, nassau())).toMatchObject({ kind: 'game', followed: false });
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
    'of another format': (text) => text.replace('penholder/save@1', 'penholder/save@2'),
    'with a state that was tampered with': (text) => text.replace(/"capital":\d+/, '"capital":99'),
    'with a forged check': (text) => {
      const { check: _check, ...rest } = JSON.parse(text) as Save;
      const forged = { ...rest, state: { session: 'moves' } };
      return JSON.stringify({ ...forged, record: { ...rest.record, digest: 'x' }, check: digest(forged) });
    },
    'with commands that are none': (text) => {
      const { check: _check, ...rest } = JSON.parse(text) as Save;
      const forged = { ...rest, record: { ...rest.record, commands: ['__proto__', null, 3] } };
      return JSON.stringify({ ...forged, check: digest(forged) });
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
      expect(keysUnder(shelf, 'save')).not.toContain(newest);
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

describe('a save of another version of the scenario', () => {
  test('is kept under another key, and its record is at hand', () => {
    const { session, shelf } = saved();
    const found = findSave(shelf, changed());
    expect(found.kind).toBe('other-version');
    expect(found.kind === 'other-version' && found.record.commands).toEqual(session.getState().commands);
    expect(keysUnder(shelf, 'save')).toEqual([]);
    expect(keysUnder(shelf, 'kept')).not.toEqual([]);
  });
});

describe('storage that gives no room', () => {
  test('is told once, and the game goes on', () => {
    const { session, shelf, told } = saved();
    shelf.full = true;
    expect(dispatch(session, { type: 'sound-out', who: 'china' })).toBe(true);
    expect(dispatch(session, { type: 'close-round' })).toBe(true);
    expect(told).toEqual(['full']);
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
    shelf.full = false;
    dispatch(session, { type: 'sound-out', who: 'russia' });
    const found = findSave(shelf, nassau());
    expect(found.kind === 'game' && found.save.record.commands).toEqual(session.getState().commands);
    expect(told).toHaveLength(1);
  });
});

/** Another letter in the place of one. */
function flip(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'q' ? 'w' : 'q'}${text.slice(at + 1)}`;
}
