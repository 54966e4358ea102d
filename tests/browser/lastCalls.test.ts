import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerCables, begin, byKeyboard, closeRound, draftStep, type Press } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();

/** The line above the members: that one call is free, or what came of it. */
const freeCall = (page: Page) => page.locator('.vote-free');
const callsOpen = (page: Page) => page.getByRole('button', { name: /^Call .+: \d+ % yes, .+ after a call$/ });
const attention = (page: Page) => page.locator('.dials .dial').first().textContent();

test('as the vote is called one member can be rung by key, for no attention, and only one', async () => {
  const page = await visit();
  const press: Press = byKeyboard(page);
  await begin(page, inject('url'), press);
  await answerCables(page, press);
  await draftStep(page, press, 'Circulate the text');
  await draftStep(page, press, 'Put in blue');
  await closeRound(page, press);
  await answerCables(page, press);

  const had = await settled(page, () => attention(page));
  await draftStep(page, press, 'Call the vote');
  await page.getByRole('heading', { name: 'Last calls' }).waitFor();
  await expect.poll(() => freeCall(page).textContent()).toMatch(/^One call is free\. It takes no attention/);
  const first = callsOpen(page).first();
  const label = (await settled(page, () => first.getAttribute('aria-label'))) ?? '';
  const name = /^Call (.+?):/.exec(label)?.[1] ?? '';
  expect(name).not.toBe('');
  await press(first);

  const result = new RegExp(`^The last call is made\\. You called ${name}, .*chance of \\d+ %\\.$`);
  await page.waitForFunction(() => document.activeElement?.classList.contains('vote-free'));
  await expect.poll(() => freeCall(page).textContent()).toMatch(result);
  await expect.poll(() => callsOpen(page).count()).toBe(0);

  await press(page.getByRole('button', { name: 'Not yet' }));
  await page.getByRole('heading', { name: 'Last calls' }).waitFor({ state: 'detached' });
  expect(await settled(page, () => attention(page))).toBe(had);
  await draftStep(page, press, 'Call the vote');
  await expect.poll(() => freeCall(page).textContent()).toMatch(result);
  expect(await settled(page, () => callsOpen(page).count())).toBe(0);
  await press(page.getByRole('button', { name: 'Call the vote now' }));
  await page.getByRole('heading', { name: 'The vote' }).waitFor();
});
