import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { answerCables, begin, byMouse, roundOf } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();
let page: Page;
beforeEach(async () => {
  page = await visit();
  await begin(page, inject('url'), byMouse);
});

const attention = () => page.locator('.dials .dial').first().textContent();
const close = () => page.getByRole('button', { name: 'Close the round', exact: true });
const asked = () => page.getByRole('button', { name: 'Close it', exact: true });
/** The moves that the game has heard, as they are kept. */
const moves = (type: string) =>
  page.evaluate((wanted) => {
    const kept = JSON.stringify(Object.values(localStorage)).replaceAll('\\', '');
    return kept.split(`"type":"${wanted}"`).length - 1;
  }, type);

test('a double click on an offer of help makes one offer', async () => {
  await answerCables(page, byMouse);
  const before = Number(/\d+/.exec((await settled(page, attention)) ?? '')?.[0]);
  const offer = page.locator('[data-verb="offer-assistance"][aria-disabled="false"]').first();
  const people = page.getByRole('option');
  const count = await settled(page, () => people.count());
  for (let at = 0; at < count; at += 1) {
    await people.nth(at).click();
    if (await settled(page, () => offer.isVisible())) break;
  }
  await offer.dblclick();
  await expect.poll(() => moves('offer-assistance')).toBeGreaterThan(0);
  const after = Number(/\d+/.exec((await settled(page, attention)) ?? '')?.[0]);
  expect(before - after).toBe(1);
});

test.each(['a held Enter', 'a double click'])(
  '%s on the end of the round asks, and does not answer for the player',
  async (how) => {
    await answerCables(page, byMouse);
    const round = await settled(page, () => roundOf(page));
    if (how === 'a double click') await close().dblclick();
    else {
      await close().focus();
      for (let time = 0; time < 6; time += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
    }
    await asked().waitFor();
    expect(await settled(page, () => asked().isVisible())).toBe(true);
    expect(await settled(page, () => roundOf(page))).toBe(round);
    await page.keyboard.press('Enter');
    await page.locator('.top-date', { hasText: round }).waitFor({ state: 'detached' });
  },
);
