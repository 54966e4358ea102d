import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { newGame } from '../../src/game/apply.ts';
import { recordOf } from '../../src/game/record/record.ts';
import {
  clearSaves,
  findSave,
  putSave,
  readSave,
  type Save,
  saveOf,
  storedAs,
  wayTo,
} from '../../src/session/saves.ts';
import { smallCouncil } from '../rules/table.ts';
import { memoryShelf } from './memoryShelf.ts';

const scenario = smallCouncil();
const game = newGame(scenario, 7);
/** A save of a game that has not begun, with parts of it otherwise; its check is right all the same. */
function save(changes: Partial<Save> = {}, count = 1): Save {
  const running = { scenario, seed: 7, commands: [], game, rewound: 0, branched: 0 };
  const { check: _check, ...rest } = { ...saveOf(running, count), ...changes };
  return { ...rest, check: digest(rest) };
}
const record = recordOf(scenario, 7, [], game);

describe('a save leads', () => {
  test('where its commands lead', () => {
    expect(wayTo(scenario, save())).toBe('followed');
  });

  test('to the state that was kept with it, where its commands lead there no longer', () => {
    expect(wayTo(scenario, save({ record: { ...record, digest: '0' } }))).toBe('kept');
  });

  test('to nothing where that state cannot be looked at either', () => {
    expect(wayTo(scenario, save({ record: { ...record, digest: '0' }, state: null as never }))).toBe('lost');
  });

  test('to another version where the rules of the scenario have changed', () => {
    expect(wayTo(scenario, save({ record: { ...record, digest: '0', hash: '0' } }))).toBe('other-version');
  });
});

describe('of what lies on a shelf', () => {
  const shelved = (...saves: readonly Save[]) => {
    const shelf = memoryShelf();
    for (const one of saves) putSave(shelf, 'small', one.count, one);
    return shelf;
  };

  test('the newer of two saves is found', () => {
    for (const counts of [
      [1, 2],
      [2, 3],
    ]) {
      const found = findSave(shelved(...counts.map((count) => save({}, count))), scenario);
      expect(found).toMatchObject({
        kind: 'game',
        followed: true,
        damaged: false,
        save: { count: counts[1] },
      });
    }
  });

  test('a save that leads nowhere is set aside, and the older one found', () => {
    const lost = save({ record: { ...record, digest: '0' }, state: null as never }, 2);
    const shelf = shelved(save({}, 1), lost);
    expect(findSave(shelf, scenario)).toMatchObject({ kind: 'game', damaged: true, save: { count: 1 } });
    expect(shelf.items.get('penholder/set-aside/small/A')).toBe(JSON.stringify(lost));
    expect(shelf.items.has('penholder/save/small/A')).toBe(false);
    expect(findSave(shelved(lost), scenario)).toEqual({ kind: 'damaged' });
  });

  test('a save of another scenario is none', () => {
    const other = save({ record: { ...record, scenario: 'other' } });
    expect(findSave(shelved(other), scenario)).toEqual({ kind: 'damaged' });
  });

  test('the record of the newest save of another version is at hand', () => {
    const old = (count: number, seed: number) =>
      save({ record: { ...record, seed, digest: '0', hash: `${count}`.repeat(20) } }, count);
    for (const counts of [
      [2, 3],
      [3, 2],
    ] as const) {
      const shelf = shelved(...counts.map((count) => old(count, count)));
      expect(findSave(shelf, scenario)).toMatchObject({ kind: 'other-version', record: { seed: 3 } });
      expect([...shelf.items.keys()].sort()).toEqual([
        'penholder/kept/small/222222222222',
        'penholder/kept/small/333333333333',
      ]);
    }
  });

  test('nothing is left once they are cleared away, where anything may be touched', () => {
    const shelf = shelved(save({}, 1), save({}, 2));
    clearSaves(shelf, 'small');
    expect(findSave(shelf, scenario)).toEqual({ kind: 'nothing' });
    shelf.locked = true;
    clearSaves(shelf, 'small');
    expect(findSave(shelf, scenario)).toEqual({ kind: 'forbidden' });
  });
});

describe('the text of a save', () => {
  const read = (text: string) => {
    const found = readSave(text);
    return found.ok ? null : found.problems;
  };

  test('is read as it was written', () => {
    expect(readSave(JSON.stringify(save()))).toEqual({ ok: true, value: save() });
  });

  test('is told by what is wrong with it', () => {
    expect(read('{')).toBe('not JSON');
    for (const text of ['null', '7', '"x"']) expect(read(text)).toBe('not a save');
    expect(read('{}')).toBe('not a save of this format');
    expect(read(JSON.stringify({ ...save(), check: '0' }))).toBe('its check does not match');
    expect(read(JSON.stringify(save({ count: 'many' as never })))).toBe('its check does not match');
    expect(read(JSON.stringify(save({ record: {} as never })))).toBe('not-a-record');
  });

  test('says how often rounds were taken back and how many commands are another game’s, where there are any', () => {
    const running = { scenario, seed: 7, commands: [], game };
    expect(saveOf({ ...running, rewound: 2, branched: 3 }, 1)).toMatchObject({ rewound: 2, branched: 3 });
    const plain = saveOf({ ...running, rewound: 0, branched: 0 }, 1);
    expect(plain).not.toHaveProperty('rewound');
    expect(plain).not.toHaveProperty('branched');
  });
});

test('a shelf is full by the name that a browser gives it, and otherwise forbidden', () => {
  const stored = (error: unknown) =>
    storedAs(() => {
      throw error;
    });
  expect(storedAs(() => {})).toBe('saved');
  for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
    expect(stored(new DOMException('no', name))).toBe('full');
    expect(stored({ name })).toBe('full');
  }
  for (const error of [new Error('no'), { name: 'Other' }, {}, null, 'QuotaExceededError'])
    expect(stored(error)).toBe('forbidden');
});
