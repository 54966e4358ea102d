import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chamberOf } from './chamber.ts';
import {
  answerCables,
  begin,
  byKeyboard,
  byMouse,
  closeRound,
  draftStep,
  inRound,
  playRounds,
  voteAndAfter,
  WHOLE_GAME,
} from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();
let page: Page;

test('a whole game is played by clicking, and a reload in the middle loses nothing', WHOLE_GAME, async () => {
  page = await visit({ reducedMotion: 'no-preference' });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.getByRole('option', { name: /^China/ }).click();
  await page.getByRole('button', { name: 'Read the record', exact: true }).click();
  await page.getByRole('radio', { name: /^Level 2: Decides on a targeted arms embargo/ }).click();
  await closeRound(page, byMouse);
  await playRounds(page, byMouse, 2, 5);

  const before = await settled(page, topBar);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('main', { name: 'The chamber' }).waitFor();
  await expect.poll(topBar).toBe(before);
  await inRound(page, 6);
  await page.getByRole('radio', { name: /^Level 2: Decides on a targeted/, checked: true }).waitFor();

  await playRounds(page, byMouse, 6, 11);
  await answerCables(page, byMouse);
  await voteAndAfter(page, byMouse);
  await page.getByRole('heading', { name: /^Brier score \d/ }).waitFor();
  await page.getByRole('tab', { name: 'The record' }).click();
  await page.getByRole('heading', { name: /^In the record: resolution 2699/ }).waitFor();
});

test('a draft is withdrawn only by whoever says so twice', async () => {
  page = await visit();
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await draftStep(page, byMouse, 'Withdraw the draft');
  await page.getByRole('button', { name: 'Keep the pen' }).click();
  await page.getByRole('button', { name: 'Keep the pen' }).waitFor({ state: 'detached' });
  await inRound(page, 1);
  await draftStep(page, byMouse, 'Withdraw the draft');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByText('You withdrew the text.').waitFor();
});

test('the letter of a move asks as its button does, and of a move that is refused says why', async () => {
  page = await visit();
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.keyboard.press('3');
  await page.getByRole('dialog', { name: 'Moves by number and letter' }).waitFor();
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Keep the pen' }).press('Enter');
  await page.keyboard.press('v');
  const vote = page.getByRole('dialog').locator('[data-verb="call-vote"]');
  await expect.poll(() => page.getByRole('dialog').locator('.action-lines').count()).toBe(1);
  await expect.poll(() => vote.getAttribute('aria-disabled')).toBe('true');
  await inRound(page, 1);
});

test('a whole game is played by keyboard alone', WHOLE_GAME, async () => {
  page = await visit();
  const press = byKeyboard(page);
  await begin(page, inject('url'), press);
  await playRounds(page, press, 1, 11);
  await answerCables(page, press);
  await voteAndAfter(page, press);
  for (let part = 0; part < 7; part += 1) await press(page.getByRole('button', { name: /^Next: / }));
  await page.getByRole('heading', { name: 'To think about, alone or in a class' }).waitFor();
});

test('clicking a delegation on the stage opens its dossier', async () => {
  page = await visit();
  await begin(page, inject('url'), byMouse);
  const { click, token } = await chamberOf(page);
  for (const [who, name] of [
    ['uk', 'United Kingdom'],
    ['france', 'France'],
    ['china', 'China'],
    ['russia', 'Russia'],
  ] as const) {
    await click(token(who));
    await page
      .getByRole('tabpanel', { name: 'Dossier' })
      .getByRole('heading', { level: 2, name, exact: true })
      .waitFor();
  }
});

test('a damaged save is set aside, said so, and a new game can begin', async () => {
  page = await visit();
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  const damaged = await settled(page, () =>
    page.evaluate(() => {
      // What still waits to be saved is put by, as on a page that is hidden; else it would heal what is damaged here.
      document.dispatchEvent(new Event('visibilitychange'));
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('penholder/run/'));
      for (const key of keys) localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, 40));
      return keys.length;
    }),
  );
  expect(damaged).toBeGreaterThan(0);
  await page.reload();
  await page.getByText('The saved game was damaged').waitFor();
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).some((value) => value.length === 40)))
    .toBe(true);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
});

test('where storage is forbidden and nothing can be drawn the game says so and goes on', async () => {
  page = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.getByText('does not allow the game to be saved').waitFor();
  await page.getByText('The chamber cannot be drawn in this browser').waitFor();
  await closeRound(page, byMouse);
  await inRound(page, 2);
});

async function topBar(): Promise<string> {
  return page.getByRole('banner').innerText();
}
