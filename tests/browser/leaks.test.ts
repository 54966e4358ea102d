import type { CDPSession, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { begin, byMouse, voteAndAfter, WHOLE_GAME, intoBlue } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();

/** How many nodes a game may leave behind more than the one before: what a cache may have grown by. */
const NODES = 20;

interface Kept {
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once everything that nobody holds is gone. */
async function kept(page: Page, cdp: CDPSession): Promise<Kept> {
  return settled(page, async () => {
    for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (named: string): number => metrics.find(({ name }) => name === named)?.value ?? Number.NaN;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
  });
}

/** A whole game from the title to the debrief, and back to the title. */
async function playOne(page: Page, renderer: string, there: boolean): Promise<void> {
  await begin(page, inject('url'), byMouse, `&renderer=${renderer}`, there);
  await page.locator('.stage canvas[aria-hidden]').waitFor();
  await intoBlue(page, byMouse);
  await voteAndAfter(page, byMouse);
  await page.getByRole('button', { name: 'Back to the title' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
}

// Canvas left 429 nodes and 21 listeners behind with each game, WebGL two listeners.
test.each(['canvas', 'webgl'])(
  'a third game leaves as many nodes and listeners behind as the second, drawn by %s',
  WHOLE_GAME,
  async (renderer) => {
    const page = await visit();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const after: Kept[] = [];
    for (let game = 1; game <= 3; game += 1) {
      await playOne(page, renderer, game > 1);
      after.push(await kept(page, cdp));
    }
    console.log(`nodes and listeners after each game, drawn by ${renderer}: ${JSON.stringify(after)}`);
    const [, second, third] = after;
    expect((third?.nodes ?? Number.NaN) - (second?.nodes ?? Number.NaN)).toBeLessThanOrEqual(NODES);
    expect(third?.listeners).toBe(second?.listeners);
  },
);
