import { describe, expect, test } from 'vitest';
import { createSettings } from '../../src/session/settings.ts';
import { memoryShelf } from './memoryShelf.ts';

const KEY = 'penholder/settings';

describe('settings', () => {
  test('are kept, and found again', () => {
    const shelf = memoryShelf();
    createSettings(shelf).setState({ textSize: 130, stage: false });
    expect(createSettings(shelf).getState()).toMatchObject({ textSize: 130, stage: false, keys: true });
  });

  test('that cannot be read are as they are by default, each by itself', () => {
    const shelf = memoryShelf();
    for (const text of ['', '{', 'null', '7', '[]', '{"textSize":1000,"stage":"no","keys":false}']) {
      shelf.items.set(KEY, text);
      expect(createSettings(shelf).getState()).toMatchObject({
        textSize: 100,
        stage: true,
        lessMotion: false,
      });
    }
    expect(createSettings(shelf).getState().keys).toBe(false);
  });

  test('hold until the page is closed where nothing can be kept', () => {
    const shelf = memoryShelf();
    shelf.locked = true;
    const settings = createSettings(shelf);
    settings.setState({ keys: false });
    expect(settings.getState().keys).toBe(false);
  });
});
