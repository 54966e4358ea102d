import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { drawn, holdable, playUntil, watchScenes } from './chamber.ts';
import { begin, byMouse, draftStep, intoBlue } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();

/** Up to the last calls before the vote of a game that is drawn and moves. */
async function readyToVote(page: Page): Promise<void> {
  await page.addInitScript(watchScenes);
  await page.addInitScript(holdable);
  await begin(page, inject('url'), byMouse);
  await page.locator('.stage canvas[aria-hidden]').waitFor();
  await intoBlue(page, byMouse);
  await draftStep(page, byMouse, 'Call the vote');
  await page.getByRole('heading', { name: 'Last calls' }).waitFor();
}

const callTheVote = (page: Page) => page.getByRole('button', { name: 'Call the vote now' }).click();
const skip = (page: Page) => page.getByRole('button', { name: 'Skip to the result' });
const on = (page: Page) => page.getByRole('button', { name: 'Twelve months on' });
const hands = (page: Page) => page.locator('.vote-group').allTextContents();

/** Takes the picture away as a browser does, or gives it back. */
function takePicture(page: Page, back: boolean): Promise<void> {
  return page.evaluate((restore) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const held = window as { loss?: WEBGL_lose_context | null };
    held.loss ??= gl?.getExtension('WEBGL_lose_context') ?? null;
    if (restore) held.loss?.restoreContext();
    else held.loss?.loseContext();
  }, back);
}

test('a change of size while hands go up does not end the show', async () => {
  const page = await visit({ reducedMotion: 'no-preference' });
  await readyToVote(page);
  await page.evaluate(() => window.holdWaits(true));
  await callTheVote(page);
  await playUntil(page, '8');
  await page.setViewportSize({ width: 1300, height: 700 });
  const canvas = page.locator('.stage canvas');
  const place = page.locator('.stage-drawn');
  await expect
    .poll(async () => {
      const [one, other] = [await canvas.boundingBox(), await place.boundingBox()];
      return one?.width === other?.width && one?.height === other?.height;
    })
    .toBe(true);
  // What comes later in the show still comes.
  await playUntil(page, 'Against?');
  expect(await settled(page, () => skip(page).isVisible())).toBe(true);
  await page.evaluate(() => window.holdWaits(false));
  await skip(page).click();
  await on(page).waitFor();
});

test('a page that is loaded again while hands go up shows the vote again', async () => {
  const page = await visit({ reducedMotion: 'no-preference' });
  await readyToVote(page);
  await callTheVote(page);
  await skip(page).waitFor();
  const told = await settled(page, () => page.locator('.visually-hidden .vote-group').allTextContents());
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.entries(localStorage)).includes('call-vote')))
    .toBe(true);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('heading', { name: 'The vote' }).waitFor();
  await skip(page).click();
  await on(page).waitFor();
  await expect.poll(() => hands(page)).toEqual(told);
  await on(page).click();
  await page.getByRole('button', { name: 'Next dispatch' }).waitFor();
});

test('a picture that is lost while hands go up ends the show at once', async () => {
  const page = await visit({ reducedMotion: 'no-preference' });
  await readyToVote(page);
  await page.evaluate(() => window.holdWaits(true));
  await callTheVote(page);
  await playUntil(page, '8');
  await takePicture(page, false);
  // The held waits never end by themselves: only the loss can have ended the show.
  await on(page).waitFor();
});

test('a picture that is lost and not given back makes room for the page, and is drawn again when asked', async () => {
  const page = await visit();
  await page.addInitScript(watchScenes);
  await begin(page, inject('url'), byMouse);
  await page.locator('.stage canvas[aria-hidden]').waitFor();
  await takePicture(page, false);
  await page.getByText('The chamber cannot be drawn in this browser').waitFor();
  await page.locator('.stage').waitFor({ state: 'detached' });
  await page.getByRole('grid').first().waitFor();
  await page.getByRole('button', { name: 'Draw it again' }).click();
  await page.locator('.stage canvas[aria-hidden]').waitFor();
  await drawn(page, 'China');
  await expect.poll(() => page.getByText('The chamber cannot be drawn').count()).toBe(0);
});

test('a picture that is lost and given back stays', async () => {
  const page = await visit();
  await page.addInitScript(watchScenes);
  await begin(page, inject('url'), byMouse);
  const canvas = page.locator('.stage canvas[aria-hidden]');
  await canvas.waitFor();
  await takePicture(page, false);
  await expect.poll(() => canvas.evaluate((element) => element.style.visibility)).toBe('hidden');
  await takePicture(page, true);
  await expect.poll(() => canvas.evaluate((element) => element.style.visibility)).toBe('');
  await drawn(page, 'China');
  expect(await settled(page, () => page.locator('.stage').count())).toBe(1);
});
