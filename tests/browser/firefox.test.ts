import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GameRecord } from '../../src/game/record/record.ts';
import { nassau } from '../fixtures/nassau.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { bundled } from './bundled.ts';
import { type Found, launchFirefox } from './firefox.ts';
import { answerCables, begin, byMouse, playRounds, voteAndAfter, WHOLE_GAME } from './player.ts';
import { settled } from './waiting.ts';

declare const replayHere: (records: readonly GameRecord[]) => string[];

let found: Found;
beforeAll(async () => {
  found = await launchFirefox();
}, 60_000);
afterAll(() => found.browser?.close());

function browserOr(skip: (reason: string) => never): Browser {
  return found.browser ?? skip(found.reason);
}

test('Firefox, where one is installed, plays a whole game to the debrief', WHOLE_GAME, async ({ skip }) => {
  const context = await browserOr(skip).newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await begin(page, inject('url'), byMouse);
  await playRounds(page, byMouse, 1, 11);
  await answerCables(page, byMouse);
  await voteAndAfter(page, byMouse);
  await page.getByRole('heading', { name: /^Brier score \d/ }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('records made in Node replay to the same digest in Firefox', WHOLE_GAME, async ({ skip }) => {
  const page = await browserOr(skip).newPage();
  const records = sampleRecords(nassau(), 50);
  await page.addScriptTag({ content: await bundled(new URL('./replayInPage.ts', import.meta.url)) });
  const replayed = await settled(page, () =>
    page.evaluate((all) => replayHere(all), records as GameRecord[]),
  );
  expect(replayed).toEqual(records.map(() => 'same digest'));
});
