import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { shipped } from '../fixtures/shipped.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const SMALL = readFileSync(new URL('../fixtures/small-scenario.yaml', import.meta.url), 'utf8');

const visit = visitor();
let page: Page;
beforeEach(async () => {
  page = await visit();
  await page.goto(inject('url'));
});

const chosen = () => page.getByRole('heading', { level: 2 }).first();
const file = (text: string) => ({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });

/** One that is only a chapter of the campaign has no card to be chosen by. */
const onShelf = shipped().filter(({ shelf }) => shelf);

test('every scenario that has a card stands on the shelf and can be begun', async () => {
  const shelf = page.getByRole('region', { name: 'Choose a scenario' }).getByRole('listitem');
  await expect.poll(() => shelf.count()).toBe(onShelf.length);
  // The first lies open already and comes last: choosing it now would change nothing that could be waited for.
  const places = onShelf.map((_, place) => place);
  for (const place of [...places.slice(1), 0]) {
    const choice = shelf.nth(place).getByRole('button');
    const title = (await choice.locator('.shelf-title').textContent()) ?? '';
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => document.querySelector('h2')?.textContent === name, title);
    // Whoever chose by keyboard stays where they were.
    await expect
      .poll(() =>
        shelf
          .nth(place)
          .getByRole('button')
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
  }
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
});

test('the scenario that was chosen greets the next visit', async () => {
  await page.getByRole('button', { name: /Paragraph ten/ }).click();
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Paragraph ten');
  await page.goto(inject('url'));
  await expect.poll(() => chosen().textContent()).toBe('Paragraph ten');
});

test('a scenario that comes late over a slow line is not laid over what was chosen since', async () => {
  let arrive = (): void => {};
  const slow = new Promise<void>((done) => (arrive = done));
  await page.route(/2024-09-paragraph-ten.*\.js/, async (route) => {
    await slow;
    await route.continue();
  });
  await expect.poll(() => chosen().textContent()).not.toBe('Blue helmets again?');
  await page.getByRole('button', { name: /Paragraph ten/ }).click();
  await page.getByRole('button', { name: /Blue helmets again/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Blue helmets again?' }).waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  const brief = page.getByRole('heading', { level: 1, name: 'Blue helmets again?' });
  await brief.waitFor();
  const arrived = page.waitForResponse(/2024-09-paragraph-ten.*\.js/);
  arrive();
  // Whoever asks for it after the page did gets it after the page. As text: vitest would rewrite the import.
  await page.evaluate(`import(${JSON.stringify((await arrived).url())}).then(() => undefined)`);
  expect(await settled(page, () => brief.isVisible())).toBe(true);
});

test('a scenario file from disk is opened and played', async () => {
  await page.getByLabel('Scenario file').setInputFiles(file(SMALL));
  await page.getByRole('heading', { name: 'A small scenario' }).waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
});

test('a file with members that no scenario of the game has shows their flags', async () => {
  await page.getByLabel('Scenario file').setInputFiles('tests/fixtures/1994-05-the-letter-from-exile.yaml');
  await page.getByRole('heading', { name: 'The letter from exile' }).waitFor();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
  await page
    .getByRole('option', { name: /^Djibouti/ })
    .locator('img.flag')
    .waitFor({ state: 'attached' });
  expect(await settled(page, () => page.locator('.flag-none').count())).toBe(0);
});

test('a file with warnings is opened all the same, and the warnings stand by', async () => {
  await page
    .getByLabel('Scenario file')
    .setInputFiles(file(SMALL.replace('title: Staff leave', 'title: <b>Staff</b> leave')));
  await page.getByRole('heading', { name: 'A small scenario' }).waitFor();
  const told = page.getByText('mine.yaml lies on the desk and can be played.');
  await told.click();
  await page.getByText('“<b>” is shown to players as it stands').waitFor();
  await expect.poll(() => page.locator('.problems').textContent()).toMatch(/Warning, line \d+, column \d+\./);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
});

test('a file with faults says where they are and what to do, and nothing is lost', async () => {
  const before = await settled(page, () => chosen().textContent());
  await page.getByLabel('Scenario file').setInputFiles(file(SMALL.replace('seat: us', 'seat: usa')));
  const told = page.getByRole('alert');
  await told.getByText('There is no “usa” that this could mean.').waitFor();
  await expect.poll(() => told.textContent()).toContain('mine.yaml has 1 problem');
  await expect.poll(() => told.textContent()).toMatch(/Line \d+, column \d+\./);
  await expect.poll(() => told.textContent()).toContain('seat: usa');
  expect(await settled(page, () => chosen().textContent())).toBe(before);
});
