import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.ts';

/**
 * Opens a page of its own, at the size of a small laptop and without motion unless it is told otherwise.
 * @param withFaults whether the test itself lets something fail, so that the page may write errors
 */
export type Visit = (options?: BrowserContextOptions, withFaults?: boolean) => Promise<Page>;

/** The seed of every game that a test begins, and of the noise in a sound: a test must not pass or fail by luck. */
const SEED = 1;

/**
 * A Chromium for the tests of one file. What a test opens is closed when it ends, and no page may have thrown
 * or written an error by then.
 */
export function visitor(): Visit {
  let browser: Browser;
  const pages: Page[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(faults.splice(0)).toEqual([]);
  });
  return async (options, withFaults = false) => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      ...options,
    });
    await context.addInitScript((seed) => {
      // Luck is drawn as a Uint32Array; the names of games, which are not luck, as bytes.
      const drawn = crypto.getRandomValues.bind(crypto);
      crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(seed) : drawn(array));
      let last = seed;
      Math.random = () => {
        last = (last * 1_664_525 + 1_013_904_223) % 2 ** 32;
        return last / 2 ** 32;
      };
    }, SEED);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    pages.push(page);
    if (withFaults) return page;
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    return page;
  };
}
