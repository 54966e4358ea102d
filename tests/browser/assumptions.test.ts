import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitor } from './visitor.ts';

const visit = visitor();

/** Games are played and replayed by a worker: on a slow machine that takes a while. */
const REPLAYS = { timeout: 180_000 };

const replay = (page: Page) => page.getByRole('button', { name: 'Replay 200 games' });
const found = (page: Page) => page.locator('.move-found');

test(
  'a reader moves what the model takes for true, by keys alone, and sees how many games end differently',
  REPLAYS,
  async () => {
    const page = await visit();
    await page.goto(inject('url'));
    await page.getByRole('button', { name: 'Codex', exact: true }).press('Enter');
    await page
      .getByRole('navigation', { name: 'Reading room' })
      .getByRole('button', { name: 'About the model', exact: true })
      .press('Enter');
    const sliders = page.locator('.moves').getByRole('slider');
    await expect.poll(() => sliders.count()).toBe(5);

    await replay(page).press('Enter');
    await page.getByRole('progressbar').waitFor();
    await expect
      .poll(() => found(page).textContent(), REPLAYS)
      .toBe('None of the 200 games ends differently.');

    const first = sliders.first();
    await first.press('Home');
    await expect.poll(() => first.getAttribute('aria-valuetext')).toMatch(/^50\s%$/);
    await expect.poll(() => found(page).count()).toBe(0);
    await replay(page).press('Enter');
    await expect
      .poll(() => found(page).textContent(), REPLAYS)
      .toMatch(/^[1-9]\d* of the 200 games end differently\.$/);
    const endings = page.getByRole('region', { name: 'Endings' }).getByRole('row');
    await expect.poll(() => endings.count()).toBeGreaterThan(3);
    // The scenario on the desk holds a meeting; the games are of one that holds a vote, and are spoken of in its terms.
    await expect.poll(() => endings.filter({ hasText: 'The hat came back empty' }).count()).toBe(1);

    await page.getByRole('button', { name: 'As they are' }).press('Enter');
    await expect.poll(() => first.getAttribute('aria-valuetext')).toMatch(/^100\s%$/);
    await expect.poll(() => found(page).count()).toBe(0);
  },
);
