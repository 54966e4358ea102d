import type { Locator, Page } from 'playwright-core';

/** How a hand does what it means to: with the mouse, or with keys alone. */
export type Press = (target: Locator) => Promise<void>;

/** Clicks, as a person with a mouse would. */
export const byMouse: Press = (target) => target.click();

/**
 * Reaches a control with the Tab and arrow keys and presses Enter: no focus is given that a person at
 * the keyboard could not give.
 */
export function byKeyboard(page: Page): Press {
  return async (target) => {
    for (let steps = 0; steps < 250; steps += 1) {
      const there = await target.evaluate((element) => element === document.activeElement);
      if (there) {
        await page.keyboard.press('Enter');
        return;
      }
      const arrow = await target.evaluate((element) => {
        const group = element.closest('[role=tablist],[role=radiogroup],[role=listbox]');
        return group?.contains(document.activeElement) ?? false;
      });
      await page.keyboard.press(arrow ? 'ArrowRight' : 'Tab');
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
}

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

/** Answers every cable that waits, with its first answer. */
export async function answerCables(page: Page, press: Press): Promise<void> {
  const answer = page.getByRole('group', { name: 'Your answer' }).getByRole('button').first();
  while ((await answer.count()) > 0 && (await answer.isEnabled())) await press(answer);
}

/** Takes the step that lies open for the draft, by the name of its move. */
export async function draftStep(page: Page, press: Press, name: string): Promise<void> {
  const step = page.getByRole('button', { name: /^Next step/ });
  if ((await step.getAttribute('aria-expanded')) !== 'true') await press(step);
  await press(
    page.getByRole('complementary', { name: 'The draft' }).getByRole('button', { name, exact: true }),
  );
}

/** Ends the round, and says so twice where attention is left. */
export async function closeRound(page: Page, press: Press): Promise<void> {
  const before = await roundOf(page);
  const turned = (): Promise<boolean> =>
    page.evaluate((round) => !document.querySelector('.top-date')?.textContent?.includes(round), before);
  const close = page.getByRole('button', { name: /^(Close the round|Close it)$/ });
  // A key is quicker than the next paint: like a person, look again and press what stands there.
  for (let tries = 0; tries < 8 && !(await turned()); tries += 1) {
    if ((await close.count()) > 0) await press(close.first());
    await page.waitForTimeout(300);
  }
  if (!(await turned())) throw new Error(`${before} does not close`);
}

/** The round as the top bar says it: "Round 3 of 12". */
export async function roundOf(page: Page): Promise<string> {
  return (
    (await page
      .getByText(/^Round \d+ of 12$/)
      .first()
      .textContent()) ?? ''
  );
}

/** From last calls through the three questions and four dispatches to the debrief. */
export async function voteAndAfter(page: Page, press: Press): Promise<void> {
  await draftStep(page, press, 'Call the vote');
  await press(page.getByRole('button', { name: 'Call the vote now' }));
  const skip = page.getByRole('button', { name: 'Skip to the result' });
  const question = page.getByRole('button', {
    name: /^(Ask who is against|Ask who abstains|Hear the result)$/,
  });
  const on = page.getByRole('button', { name: 'Twelve months on' });
  while ((await on.count()) === 0) {
    if ((await skip.count()) > 0) await press(skip);
    else if ((await question.count()) > 0) await press(question);
    else await page.waitForTimeout(100);
  }
  await press(on);
  await yearAndDebrief(page, press);
}

/** Four dispatches, and the debrief. */
export async function yearAndDebrief(page: Page, press: Press): Promise<void> {
  const debrief = page.getByRole('tab', { name: 'What you believed' });
  const next = page.getByRole('button', { name: /^(Next dispatch|To the debrief)$/ });
  while ((await debrief.count()) === 0) await press(next.first());
}
