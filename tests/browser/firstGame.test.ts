import axeCore from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answerCables, byKeyboard, byMouse, type Press, yearAndDebrief } from './player.ts';
import { visitor } from './visitor.ts';

declare const axe: { run: (options: object) => Promise<{ violations: { id: string }[] }> };

const visit = visitor();

async function open(width: number, height: number): Promise<Page> {
  const page = await visit({ viewport: { width, height }, hasTouch: width < 500 });
  await page.goto(inject('url'));
  return page;
}

/** Begins what lies on the desk of somebody who has never been here. */
async function beginFirst(page: Page, press: Press): Promise<void> {
  await press(page.getByRole('button', { name: 'Begin', exact: true }));
  await press(page.getByRole('button', { name: 'Take the pen' }));
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
}

/** Taps, as a person at a phone would. */
const byFinger: Press = (target) => target.tap();

const guide = (page: Page): Locator => page.getByRole('complementary', { name: 'Guide' });

/** Does what the marks point at, whatever it is, until they have no more to say; what they said, in order. */
async function followMarks(page: Page, press: Press): Promise<string[]> {
  const said: string[] = [];
  for (let steps = 0; steps < 150 && (await guide(page).count()) > 0; steps += 1) {
    const words = await guide(page).locator('p').innerText();
    if (words !== said.at(-1)) said.push(words);
    const target = page.locator('[data-guided]');
    const kind = await target.evaluate((element) => element.className);
    if (kind.includes('levels')) {
      await press(target.getByRole('radio').nth(2));
      const write = page.getByRole('button', { name: /^Write level/ });
      if ((await write.count()) > 0 && (await write.isVisible())) await press(write);
    } else if (/choices|inline-ask/.test(kind)) await press(target.getByRole('button').first());
    else await press(target);
    await page.waitForTimeout(100);
  }
  return said;
}

async function closeToTheMeeting(page: Page, press: Press): Promise<void> {
  const after = page.getByRole('heading', { name: 'Twelve months later' });
  while ((await after.count()) === 0) {
    await answerCables(page, press);
    await press(page.getByRole('button', { name: 'Close the round', exact: true }));
    const sure = page.getByRole('button', { name: 'Close it', exact: true });
    if ((await sure.count()) > 0) await press(sure);
    await page.waitForTimeout(100);
  }
}

describe('a first game', () => {
  test.each([
    [1366, 768, byMouse],
    [390, 844, byFinger],
  ] as const)(
    'at %i by %i the marks lead to a result, and the debrief to the next scenario’s first move',
    async (width, height, press) => {
      const page = await open(width, height);
      await beginFirst(page, press);
      const said = await followMarks(page, press);
      expect(said[0]).toMatch(/^1 of 11 In paragraph 5 of the communiqué/);
      expect(said.some((words) => words.includes('Hear Haitians'))).toBe(true);
      await closeToTheMeeting(page, press);
      await yearAndDebrief(page, press);
      await page.getByRole('heading', { level: 1 }).waitFor();

      await page
        .getByRole('button', { name: /^Next scenario, October 2022: The force nobody leads/ })
        .click();
      await press(page.getByRole('button', { name: 'Take the pen' }));
      await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
      expect(await guide(page).count()).toBe(0);
      await answerCables(page, press);
      await page
        .getByText(/^You answer|You answered/)
        .first()
        .waitFor();
    },
  );

  test('a mark takes no focus, and describes what it points at', async () => {
    const page = await open(1366, 768);
    await beginFirst(page, byMouse);
    await guide(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.guide') ?? null)).toBeNull();
    // What was pressed to come here is gone: the next key starts from the cables, not from nowhere.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('file-cables');
    const described = await page.locator('[data-guided]').evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toMatch(/paragraph 5 of the communiqué/);
    await page.addScriptTag({ content: axeCore.source });
    const { violations } = await page.evaluate(() =>
      axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } }),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('the guide ends for good, and the help brings it back', async () => {
    const page = await open(1366, 768);
    await beginFirst(page, byMouse);
    await guide(page).getByRole('button', { name: 'End the guide' }).click();
    expect(await guide(page).count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
    expect(await guide(page).count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: /with its guide/ }).click();
    await page.keyboard.press('Escape');
    await guide(page).waitFor();
  });
});

test('“Count to nine” is solved by keyboard, a wrong answer on the way', async () => {
  const page = await open(1366, 768);
  const press = byKeyboard(page);
  await press(page.getByRole('button', { name: 'Count to nine' }));
  const room = page.getByRole('dialog');
  await room.getByText('Vote 1 of 5').waitFor();
  await press(room.getByRole('button', { name: 'Vetoed', exact: true }));
  await room.getByText(/^No\. Count those in favour first/).waitFor();
  await press(room.getByRole('button', { name: 'Adopted', exact: true }));
  await press(room.getByRole('button', { name: 'Next vote' }));
  await press(room.getByRole('button', { name: /^Kenya: |^Ireland: .*against|^India: .*against/ }).first());
  await press(room.getByRole('button', { name: 'Russia, permanent member: against' }));
  await press(room.getByRole('button', { name: 'Next vote' }));
  await press(room.getByRole('button', { name: 'Adopted', exact: true }));
  await press(room.getByRole('button', { name: 'Next vote' }));
  await press(room.getByRole('button', { name: 'Failed', exact: true }));
  await room.getByText(/It has not been vetoed/).waitFor();
  await press(room.getByRole('button', { name: 'Next vote' }));
  await press(room.getByRole('button', { name: 'China, permanent member: against' }));
  await room.getByText('You can count to nine').waitFor();
});
