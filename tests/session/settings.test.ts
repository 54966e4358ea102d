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

  test('are on a first visit plain: nothing is heard, the stage, the keys and the guide are on', () => {
    expect(createSettings(memoryShelf()).getState()).toEqual({
      lessMotion: false,
      contrast: false,
      stage: true,
      sound: false,
      textSize: 100,
      keys: true,
      guide: true,
    });
  });

  test('are found again one by one, whichever was changed', () => {
    const others = {
      lessMotion: true,
      contrast: true,
      stage: false,
      sound: true,
      textSize: 150,
      keys: false,
      guide: false,
    } as const;
    for (const [name, value] of Object.entries(others)) {
      const shelf = memoryShelf();
      createSettings(shelf).setState({ [name]: value });
      expect(createSettings(shelf).getState()).toEqual({
        ...createSettings(memoryShelf()).getState(),
        [name]: value,
      });
    }
    const shelf = memoryShelf();
    shelf.items.set(
      KEY,
      JSON.stringify(Object.fromEntries(Object.keys(others).map((name) => [name, 'yes']))),
    );
    expect(createSettings(shelf).getState()).toEqual(createSettings(memoryShelf()).getState());
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
