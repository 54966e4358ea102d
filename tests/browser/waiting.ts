import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** The longest that something may take to come, where a processor draws the page. Milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until something holds. It is for helpers, which `npm run shots` uses too; a test says `expect.poll`.
 * @param what names what is waited for, in the error
 * @throws where it does not hold within 20 seconds
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it does not come: ${what}`);
    await pause(50);
  }
}

/**
 * Waits until the page is still: what has changed is drawn, what the page does after a frame is done, and every
 * movement that ends by itself has ended. What is fetched, or comes by a timer, is not waited for.
 */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((drawn) => requestAnimationFrame(() => drawn()));
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done));
    const ends = document.getAnimations().filter(({ timeline, effect }) => {
      const moves = timeline instanceof DocumentTimeline;
      return moves && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(ends.map(({ finished }) => finished));
  });
}

/**
 * Reads the page once, when it is still. One read is right in three cases only:
 * the test has waited for something that comes together with what it reads, or after it;
 * it wants to see that something has not come, and has waited for what would have come later;
 * or the read is a computation whose answer does not depend on the moment. In every other case poll.
 */
export async function settled<T>(page: Page, read: () => Promise<T>): Promise<T> {
  await still(page);
  return read();
}
