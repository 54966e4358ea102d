import { describe, expect, test } from 'vitest';
import { chosenAtFirst, rememberOpened, type Shelved } from '../../src/session/library.ts';
import { smallCouncil } from '../rules/table.ts';
import { memoryShelf } from './memoryShelf.ts';

const shelved = (id: string): Shelved => ({
  id,
  title: { en: id },
  subtitle: { en: '' },
  start: '2023-06-05',
  end: '2023-10-02',
  rounds: 12,
  fetch: () => Promise.reject(new Error('not fetched here')),
});
const SCENARIOS = ['first', 'second', 'third'].map(shelved);

describe('a page opens with', () => {
  const opens = (address = '', shelf = memoryShelf()): string => chosenAtFirst(SCENARIOS, address, shelf).id;

  test('the first scenario, on a first visit', () => {
    expect(opens()).toBe('first');
  });

  test('the one last opened', () => {
    const shelf = memoryShelf();
    rememberOpened(shelf, { ...smallCouncil(), id: 'third' });
    expect(opens('', shelf)).toBe('third');
    rememberOpened(shelf, { ...smallCouncil(), id: 'gone' });
    expect(opens('', shelf)).toBe('first');
  });

  test('the one that its address names, before the one last opened', () => {
    const shelf = memoryShelf();
    rememberOpened(shelf, { ...smallCouncil(), id: 'third' });
    expect(opens('?scenario=second&x=1', shelf)).toBe('second');
    expect(opens('?scenario=none', shelf)).toBe('third');
    expect(opens('?other=second', shelf)).toBe('third');
  });

  test('the first, where nothing can be kept', () => {
    const shelf = memoryShelf();
    shelf.locked = true;
    rememberOpened(shelf, { ...smallCouncil(), id: 'third' });
    expect(opens('', shelf)).toBe('first');
  });

  test('nothing, where no scenario comes with the game', () => {
    expect(() => chosenAtFirst([], '', memoryShelf())).toThrow('no scenario comes with the game');
  });
});
