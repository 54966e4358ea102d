import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import {
  answerCables,
  byFinger,
  byKeyboard,
  byMouse,
  closeRound,
  type Press,
  WHOLE_GAME,
  yearAndDebrief,
} from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

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

const guide = (page: Page): Locator => page.getByRole('complementary', { name: 'Guide' });

/** Does what the marks point at, whatever it is, until they have no more to say; what they said, in order. */
async function followMarks(page: Page, press: Press): Promise<string[]> {
  const said: string[] = [];
  for (let steps = 0; steps < 150; steps += 1) {
    const [words] = await settled(page, () => guide(page).locator('p').allInnerTexts());
    if (words === undefined) return said;
    if (words !== said.at(-1)) said.push(words);
    const target = page.locator('[data-guided]');
    const kind = await target.evaluate((element) => element.className);
    if (kind.includes('levels')) {
      await press(target.getByRole('radio').nth(2));
      const write = page.getByRole('button', { name: /^Write level/ });
      if (await settled(page, () => write.isVisible())) await press(write);
    } else if (/choices|inline-ask/.test(kind)) await press(target.getByRole('button').first());
    else await press(target);
  }
  throw new Error(`the marks never come to an end; the last one says: ${said.at(-1)}`);
}

async function closeToTheMeeting(page: Page, press: Press): Promise<void> {
  const after = page.getByRole('heading', { name: 'Twelve months later' });
  while (!(await settled(page, () => after.isVisible()))) {
    await answerCables(page, press);
    await closeRound(page, press);
  }
}

describe('a first game', () => {
  test.each([
    [1366, 768, byMouse],
    [390, 844, byFinger],
  ] as const)(
    'at %i by %i the marks lead to a result, and the debrief to the next scenario’s first move',
    WHOLE_GAME,
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
      expect(await settled(page, () => guide(page).count())).toBe(0);
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
    // What was pressed to come here is gone: the next key starts from the cables, not from nowhere or the mark.
    expect(await settled(page, () => page.evaluate(() => document.activeElement?.id))).toBe('file-cables');
    await expect
      .poll(() =>
        page.locator('[data-guided]').evaluate((element) =>
          (element.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent)
            .join(' '),
        ),
      )
      .toMatch(/paragraph 5 of the communiqué/);
    expect(await violations(page)).toEqual([]);
  });

  test('the guide ends for good, and the help brings it back', async () => {
    const page = await open(1366, 768);
    await beginFirst(page, byMouse);
    await guide(page).getByRole('button', { name: 'End the guide' }).click();
    await guide(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
    expect(await settled(page, () => guide(page).count())).toBe(0);
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
