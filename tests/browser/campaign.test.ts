import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { CHAPTERS } from '../../src/campaign/chapters.ts';
import { type Campaign, newCampaign } from '../../src/campaign/campaign.ts';
import { campaignAfter, named, storageOf } from '../fixtures/campaigns.ts';
import { byKeyboard, byMouse, yearAndDebrief } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const openPage = visitor();
let page: Page;

/** A page whose storage already holds a campaign. */
async function visit(storage: Record<string, string> = {}, width = 1366, height = 768): Promise<void> {
  page = await openPage({ viewport: { width, height } });
  await page.addInitScript((items) => {
    if (localStorage.getItem('put') !== null) return;
    localStorage.setItem('put', '');
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
  }, storage);
  await page.goto(inject('url'));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { name, level });
const title = (chapter: number) => named(CHAPTERS[chapter - 1] ?? '').title.en;
const goOn = () => button('Continue the campaign').click();

test('a campaign is begun by keyboard, at a difficulty that its games keep', async () => {
  await visit();
  const press = byKeyboard(page);
  await press(button('Play the campaign'));
  await page.getByText('The campaign, chapter 1 of 5').waitFor();
  await page.getByRole('radio', { name: /^Normal/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => page.getByRole('radio', { name: /^Story/ }).isChecked()).toBe(true);
  await press(button('Take the pen'));
  await button('Close the round').waitFor();
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, text]) =>
        key.includes('campaign')
          ? [JSON.parse(String(text)) as { campaign?: Campaign; record?: object }]
          : [],
      ),
    );
  await expect
    .poll(async () => (await kept()).find(({ campaign }) => campaign)?.campaign?.difficulty)
    .toBe('story');
  await expect
    .poll(async () => (await kept()).find(({ record }) => record)?.record)
    .toMatchObject({ arrangement: { difficulty: 'story' } });
});

test('one chapter is played into the next, with a reload in it and a reload between', async () => {
  await visit(storageOf(newCampaign('normal'), 3));
  await goOn();
  await button('Next dispatch').click();
  const opened = page.locator('.dispatch:not(.dispatch-sealed)');
  await opened.first().waitFor();
  const before = await settled(page, () => opened.allInnerTexts());
  await page.reload();
  await goOn();
  await expect.poll(() => opened.allInnerTexts()).toEqual(before);
  await yearAndDebrief(page, byMouse);
  await button('On with the campaign').click();

  await heading(title(2)).waitFor();
  const carried = await settled(page, () => page.locator('.carries').innerText());
  const starts = /Credibility starts at (\d+)/.exec(carried)?.[1];
  expect(starts).toBeDefined();
  await page.reload();
  await expect.poll(() => page.getByText(`Chapter 2 of 5: ${title(2)}.`).count()).toBe(1);
  await goOn();
  await heading(title(2)).waitFor();
  await expect.poll(() => page.locator('.carries').innerText()).toBe(carried);

  await button('Read the brief').click();
  await page.getByText('Difficulty: normal, for the whole campaign.').waitFor();
  await button('Take the pen').click();
  await button('Close the round').waitFor();
  await expect
    .poll(async () => (await page.getByRole('banner').innerText()).replace(/\s+/g, ' '))
    .toContain(starts);
});

test('whoever leaves a chapter finds the title, and the chapter again behind it', async () => {
  await visit(storageOf(campaignAfter(1)));
  await goOn();
  await button('Leave for now').click();
  await button('Begin').first().waitFor();
  await goOn();
  await heading(title(2)).waitFor();
});

test('a chapter that is being played once more is gone on with before the next', async () => {
  await visit({ ...storageOf(newCampaign('normal'), 3), ...storageOf(campaignAfter(1)) });
  await goOn();
  await button('Next dispatch').waitFor();
  await yearAndDebrief(page, byMouse);
  await button('On with the campaign').click();
  await heading(title(2)).waitFor();
});

test('the last chapter leads to the epilogue, with the record beyond the articles', async () => {
  await visit(storageOf(campaignAfter(5)));
  await button('The campaign’s epilogue').click();
  await heading('What came after').waitFor();
  await expect.poll(() => page.locator('.timelines > li').count()).toBe(CHAPTERS.length);
  await expect.poll(() => page.locator('.beyond li').count()).toBe(6);
  await page
    .locator('.beyond')
    .getByRole('button', { name: /reported/ })
    .nth(3)
    .click();
  await page.getByText('the record', { exact: false }).first().waitFor();
  await expect.poll(() => page.locator('.source-facts').innerText()).toContain('2793');
  await button('To the title').click();
  await button('Begin').first().waitFor();
});

test('a damaged campaign is set aside and said, and another can be begun', async () => {
  const storage = storageOf(campaignAfter(2));
  await visit(Object.fromEntries(Object.entries(storage).map(([key, text]) => [key, text.slice(0, 80)])));
  await page.getByText('The saved campaign was damaged').waitFor();
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).some((text) => text.length === 80)))
    .toBe(true);
  await button('Play the campaign').click();
  await button('Take the pen').waitFor();
});

test('beginning anew asks first, and keeps the campaign where that is the answer', async () => {
  await visit(storageOf(campaignAfter(3)));
  await button('Begin it anew').click();
  await button('Keep it').click();
  await button('Begin it anew').waitFor();
  await expect.poll(() => page.getByText(`Chapter 4 of 5: ${title(4)}.`).count()).toBe(1);
  await button('Begin it anew').click();
  await button('Begin anew').click();
  await page.getByText('The campaign, chapter 1 of 5').waitFor();
});
