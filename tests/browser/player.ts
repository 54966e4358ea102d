import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { settled, still, until } from './waiting.ts';

/** Presses a control with the mouse, with keys or with a finger, and waits until the page shows what that changed. */
export type Press = (target: Locator) => Promise<void>;

/** Clicks, as a person with a mouse would. */
export const byMouse: Press = async (target) => {
  await target.click();
  await still(target.page());
};

/** Two taps that are closer together are one press to a phone, and to the page (pressOnce.ts). Milliseconds. */
const DOUBLE_TAP = 400;

/** Taps, as a person at a phone would. */
export const byFinger: Press = async (target) => {
  await target.tap();
  await pause(DOUBLE_TAP);
  await still(target.page());
};

/**
 * Reaches a control with the Tab and arrow keys and presses Enter: no focus is given that a person at
 * the keyboard could not give.
 */
export function byKeyboard(page: Page): Press {
  return async (target) => {
    for (let steps = 0; steps < 250; steps += 1) {
      const key = await target.evaluate((element) => {
        if (element === document.activeElement) return 'Enter';
        const group = element.closest('[role=tablist],[role=radiogroup],[role=listbox]');
        return group?.contains(document.activeElement) ? 'ArrowRight' : 'Tab';
      });
      await page.keyboard.press(key);
      if (key === 'Enter') return still(page);
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
}

/** The time limit of a test that plays a whole game: by keys it takes a minute, and a machine may have other work. */
export const WHOLE_GAME = { timeout: 300_000 };

/** The page with the scenario that the browser tests play on it. */
export function nassauAt(url: string): string {
  return `${url}?scenario=2023-06-nassau-to-nairobi`;
}

/**
 * Starts a new game and reads the brief.
 * @param also more of the address, each part with its ampersand
 * @param there whether the page stands at the title already
 */
export async function begin(page: Page, url: string, press: Press, also = '', there = false): Promise<void> {
  if (!there) await page.goto(`${nassauAt(url)}${also}`);
  await press(page.getByRole('button', { name: 'Begin', exact: true }));
  await press(page.getByRole('button', { name: 'Take the pen' }));
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
}

/** Shows a part of the table on a page that is too narrow for all of them; a wide page shows them together. */
export async function showPart(page: Page, part: 'Cables' | 'Board' | 'Draft' | 'People'): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the table' });
  if (!(await settled(page, () => parts.isVisible()))) return;
  await parts.getByRole('button', { name: part }).click();
  await parts.locator('[aria-current=page]', { hasText: part }).waitFor();
}

/** Answers every cable that waits, with its first answer. */
export async function answerCables(page: Page, press: Press): Promise<void> {
  const questions = page.getByRole('group', { name: 'Your answer' });
  for (;;) {
    const open = await settled(page, () => questions.count());
    if (open === 0) return;
    await press(questions.first().getByRole('button').first());
    await until('the cable is answered', async () => (await questions.count()) < open);
  }
}

/** Takes the step that lies open for the draft, by the name of its move. */
export async function draftStep(page: Page, press: Press, name: string): Promise<void> {
  const step = page.getByRole('button', { name: /^Next step/ });
  if ((await settled(page, () => step.getAttribute('aria-expanded'))) !== 'true') await press(step);
  await press(
    page.getByRole('complementary', { name: 'The draft' }).getByRole('button', { name, exact: true }),
  );
}

/** From the opening of a game: its first text goes out and in blue, and the next round is open, in which it may be voted on. */
export async function intoBlue(page: Page, press: Press): Promise<void> {
  await answerCables(page, press);
  await draftStep(page, press, 'Circulate the text');
  await draftStep(page, press, 'Put in blue');
  await closeRound(page, press);
  await answerCables(page, press);
}

/** Ends the round, and says so twice where attention is left. */
export async function closeRound(page: Page, press: Press): Promise<void> {
  const before = await settled(page, () => roundOf(page));
  await press(page.getByRole('button', { name: 'Close the round', exact: true }));
  const sure = page.getByRole('button', { name: 'Close it', exact: true });
  if (await settled(page, () => sure.isVisible())) await press(sure);
  await page.locator('.top-date', { hasText: before }).waitFor({ state: 'detached' });
}

/**
 * Plays rounds of the scenario of the browser tests: the text goes round in the second and is put in blue in the tenth, and
 * may be voted on in the twelfth, the last.
 */
export async function playRounds(page: Page, press: Press, from: number, to: number): Promise<void> {
  for (let round = from; round <= to; round += 1) {
    await inRound(page, round);
    await answerCables(page, press);
    if (round === 2) await draftStep(page, press, 'Circulate the text');
    if (round === 10) await draftStep(page, press, 'Put in blue');
    await closeRound(page, press);
  }
}

/** Waits until a round is open. */
export async function inRound(page: Page, round: number): Promise<void> {
  await until(`round ${round}`, async () => (await roundOf(page)) === `Round ${round} of 12`);
}

/** The round as the top bar says it: "Round 3 of 12". */
export async function roundOf(page: Page): Promise<string> {
  return (
    (await page
      .getByText(/^Round \d+ of \d+$/)
      .first()
      .textContent()) ?? ''
  );
}

/** From last calls through the three questions to the result of the vote. */
export async function vote(page: Page, press: Press): Promise<void> {
  await press(page.getByRole('button', { name: 'Call the vote now' }));
  const questions = ['Ask who is against', 'Ask who abstains', 'Hear the result'].map((name) =>
    page.getByRole('button', { name }),
  );
  const [first] = questions;
  const skip = page.getByRole('button', { name: 'Skip to the result' });
  await skip.waitFor();
  // Where the chamber plays the vote nobody is asked.
  if (first && (await settled(page, () => first.isVisible())))
    for (const each of questions) await press(each);
  else await press(skip);
  await page.getByRole('button', { name: 'Twelve months on' }).waitFor();
}

/** Calls the vote, and goes on through the four dispatches to the debrief. */
export async function voteAndAfter(page: Page, press: Press): Promise<void> {
  await draftStep(page, press, 'Call the vote');
  await vote(page, press);
  await press(page.getByRole('button', { name: 'Twelve months on' }));
  await yearAndDebrief(page, press);
}

/** The dispatches that are still sealed, and the debrief. */
export async function yearAndDebrief(page: Page, press: Press): Promise<void> {
  const next = page.getByRole('button', { name: 'Next dispatch' });
  const debrief = page.getByRole('button', { name: 'To the debrief' });
  await next.or(debrief).waitFor();
  while (await settled(page, () => next.isVisible())) await press(next);
  await press(debrief);
  await page.getByRole('tab', { name: 'What you believed' }).waitFor();
}
