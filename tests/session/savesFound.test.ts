import { describe, expect, test } from 'vitest';
import { newGame } from '../../src/game/apply.ts';
import { recordOf } from '../../src/game/record/record.ts';
import { sealed } from '../../src/session/formats.ts';
import { dropGame, findSave, putSave } from '../../src/session/gameShelf.ts';
import { readSave, type Save, saveOf, wayOn } from '../../src/session/saves.ts';
import { storedAs } from '../../src/session/shelf.ts';
import { smallCouncil } from '../rules/table.ts';
import { memoryShelf } from './memoryShelf.ts';

const scenario = smallCouncil();
const game = newGame(scenario, 7);
const running = { scenario, seed: 7, commands: [], game };
/** A save of a game that has not begun, with parts of it otherwise. */
function save(changes: Partial<Save> = {}): Save {
  return {
    ...saveOf({ ...running, rewound: 0, branched: 0 }, { game: 'agame', count: 1, when: '' }),
    ...changes,
  };
}
const record = recordOf(scenario, 7, [], game);
const nowhere = { ...record, digest: '0', hash: '0' };

describe('a save leads', () => {
  const way = (one: Save) => wayOn(one, scenario, memoryShelf());

  test('where its commands lead', () => {
    expect(way(save())).toEqual({ scenario, followed: true, reworded: false });
  });

  test('to the state that was kept with it, where its commands lead there no longer', () => {
    expect(way(save({ record: { ...record, digest: '0' } }))).toMatchObject({ followed: false });
    expect(way(save({ record: nowhere }))).toMatchObject({ followed: false });
  });

  test('to nothing where the scenario does not take that state', () => {
    const { funders: _funders, ...without } = game;
    const states = [without, { ...game, members: {} }, { ...game, leads: { ...game.leads, mars: {} } }];
    for (const state of states) expect(way(save({ record: nowhere, state: state as never }))).toBeNull();
    const cables = [{ event: 'unheard-of', round: 1, answered: null, needsAnswer: true }];
    expect(way(save({ record: nowhere, state: { ...game, cables } }))).toBeNull();
  });

  test('to nothing where its scenario is not there', () => {
    expect(wayOn(save(), null, memoryShelf())).toBeNull();
    expect(wayOn(save({ record: { ...record, scenario: 'other' } }), scenario, memoryShelf())).toBeNull();
  });
});

describe('of what lies on a shelf', () => {
  const shelved = (...saves: readonly Save[]) => {
    const shelf = memoryShelf();
    for (const one of saves) putSave(shelf, one);
    return shelf;
  };

  test('the newer of two saves of a game is found, and of two games the one saved last', () => {
    for (const counts of [
      [1, 2],
      [2, 3],
    ]) {
      const found = findSave(shelved(...counts.map((count) => save({ count }))), scenario);
      expect(found).toMatchObject({ kind: 'game', damaged: false, save: { count: counts[1] } });
    }
    const older = save({ game: 'older', count: 9, when: '2026-11-01T10:00:00.000Z' });
    const newer = save({ game: 'newer', count: 1, when: '2026-11-02T10:00:00.000Z' });
    expect(findSave(shelved(newer, older), scenario)).toMatchObject({ save: { game: 'newer' } });
  });

  test('a save without a state is set aside, and the older one found', () => {
    const lost = save({ state: null as never, count: 2 });
    const shelf = shelved(save(), lost);
    expect(findSave(shelf, scenario)).toMatchObject({ kind: 'game', damaged: true, save: { count: 1 } });
    expect(shelf.items.get('penholder/set-aside/small/agame/A')).toBe(sealed(lost));
    expect(shelf.items.has('penholder/run/small/agame/A')).toBe(false);
    expect(findSave(shelved(lost), scenario)).toEqual({ kind: 'damaged' });
  });

  test('a save of another scenario is none', () => {
    const other = save({ record: { ...record, scenario: 'other' } });
    expect(findSave(shelved(other), scenario)).toEqual({ kind: 'nothing' });
  });

  test('one that cannot go on is at hand all the same', () => {
    const old = save({ record: nowhere, state: { ...game, members: {} } });
    expect(findSave(shelved(old), scenario)).toEqual({ kind: 'other-version', save: old });
  });

  test('nothing is left once a game is deleted', () => {
    const shelf = shelved(save(), save({ count: 2 }));
    dropGame(shelf, save());
    expect(findSave(shelf, scenario)).toEqual({ kind: 'nothing' });
  });
});

describe('the text of a save', () => {
  test('is read as it was written', () => {
    expect(readSave(sealed(save()))).toEqual({ ok: true, value: save() });
  });

  test('is damaged where it is no save, or its check is of another, or a part of it is missing', () => {
    const forged = JSON.stringify({ ...save(), check: '0' });
    const parts = [{ count: 'many' }, { record: {} }, { game: '../x' }, { when: 0 }].map((part) =>
      sealed(save(part as never)),
    );
    for (const text of ['{', 'null', '7', '"x"', '{}', forged, ...parts])
      expect(readSave(text), text.slice(0, 60)).toEqual({ ok: false, problems: 'damaged' });
  });

  test('says how often rounds were taken back and how many commands are another game’s, where there are any', () => {
    const at = { game: 'agame', count: 1, when: '' };
    expect(saveOf({ ...running, rewound: 2, branched: 3 }, at)).toMatchObject({ rewound: 2, branched: 3 });
    expect(save()).not.toHaveProperty('rewound');
    expect(save()).not.toHaveProperty('branched');
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
