import type { Page } from 'playwright-core';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import stage from '../../assets/locales/en/stage.json' with { type: 'json' };
import { speaker } from '../../src/locale/say.ts';
import { castOf } from '../../src/view/stage/cast.ts';
import type { StageLayout } from '../../src/view/stage/floorPlan.ts';
import { roomLayout, spotsOf } from '../../src/view/stage/layout.ts';
import type { Point } from '../../src/view/stage/shapes.ts';
import { nassau } from '../fixtures/nassau.ts';
import { settled, still, until } from './waiting.ts';

declare global {
  interface Window {
    /** Holds every longer wait that begins from now on, or lets time run again. */
    holdWaits: (on: boolean) => void;
    /** Ends the waits that are held. */
    endWaits: () => void;
    /** The systems of every Phaser scene of the page. */
    scenes: { readonly displayList?: { readonly list: readonly Drawn[] } }[];
  }
}

/** What stands on a display list, whichever renderer draws it. */
export interface Drawn {
  readonly type: string;
  readonly visible: boolean;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly alpha: number;
  readonly text?: string;
}

/** Runs in the page: keeps hold of Phaser's scenes, which the page itself hides; each sets `sceneUpdate` as it begins. */
export function watchScenes(): void {
  window.scenes = [];
  Object.defineProperty(Object.prototype, 'sceneUpdate', {
    configurable: true,
    set(this: Window['scenes'][number], value: unknown) {
      window.scenes.push(this);
      Object.defineProperty(this, 'sceneUpdate', { value, writable: true, configurable: true });
    },
  });
}

/** Runs in the page: lets its waits be held, so that what plays stands still while somebody looks at it. */
export function holdable(): void {
  const LONG = 300;
  const later = window.setTimeout.bind(window);
  let holding = false;
  let held: (() => void)[] = [];
  window.setTimeout = ((run: () => void, lasts?: number, ...rest: []) => {
    if (!holding || (lasts ?? 0) < LONG) return later(run, lasts, ...rest);
    held.push(run);
    return 0;
  }) as typeof window.setTimeout;
  window.endWaits = () => {
    const ended = held;
    held = [];
    for (const run of ended) run();
  };
  window.holdWaits = (on) => {
    holding = on;
    if (!on) window.endWaits();
  };
}

/** Plays on, one held wait after another, until words are drawn. Needs `holdable` from the beginning. */
export async function playUntil(page: Page, words: string | RegExp): Promise<void> {
  await until(`the stage says ${String(words)}`, async () => {
    if (await find(page, words)) return true;
    await page.evaluate(() => window.endWaits());
    await still(page);
    return false;
  });
}

/** Everything that is to be seen, in the order in which it is drawn. Needs `watchScenes` from the beginning. */
export function displayList(page: Page): Promise<Omit<Drawn, 'visible'>[]> {
  return page.evaluate(() =>
    window.scenes
      .flatMap(({ displayList }) => displayList?.list ?? [])
      .filter(({ visible }) => visible)
      .map(({ type, x, y, depth, alpha, text }) => ({ type, x, y, depth, alpha, text: text ?? '' })),
  );
}

/**
 * Waits until words are drawn, and says where they begin.
 * @param depth the least that counts: the same words may lie below what covers them
 */
export async function drawn(page: Page, words: string | RegExp, depth = 0): Promise<Point> {
  let found: Pick<Drawn, 'x' | 'y' | 'depth'> | undefined;
  await until(`the stage says ${String(words)}`, async () => {
    found = await find(page, words);
    return found !== undefined && found.depth >= depth;
  });
  return found as Point;
}

async function find(
  page: Page,
  words: string | RegExp,
): Promise<Pick<Drawn, 'x' | 'y' | 'depth'> | undefined> {
  const found = (await displayList(page)).filter(({ text = '' }) =>
    typeof words === 'string' ? text === words : words.test(text),
  );
  return found.sort((a, b) => b.depth - a.depth)[0];
}

/** The drawn chamber of the scenario that the browser tests play, and where somebody's token lies on it. */
export async function chamberOf(page: Page) {
  // It is named so once everybody is drawn and presses are heard.
  const canvas = page.locator('.stage canvas[aria-hidden]');
  await canvas.waitFor();
  const box = await settled(page, () => canvas.boundingBox());
  if (!box) throw new Error('the stage has no place on the page');
  const cast = castOf(nassau(), speaker('en', game, stage));
  const layout: StageLayout = roomLayout(Math.round(box.width), Math.round(box.height), cast);
  const click = async ({ x, y }: Point): Promise<void> => {
    await canvas.click({ position: { x, y } });
    await still(page);
  };
  const token = (who: string): Point => {
    const spot = spotsOf(layout).find((each) => each.who === who);
    if (!spot) throw new Error(`${who} is not in the room`);
    return spot.token;
  };
  return { canvas, layout, click, token };
}
