import { expect, inject, test } from 'vitest';
import { nassauAt } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';
import { nassau } from '../fixtures/nassau.ts';

const { teaching, instructions } = nassau();

const visit = visitor();

test('the notes for teachers are shown only when asked for, by keys alone, and print one seat a page', async () => {
  const page = await visit();
  await page.goto(nassauAt(inject('url')));
  await page.getByRole('button', { name: 'For teachers', exact: true }).press('Enter');
  const show = page.getByRole('button', { name: 'I teach this: show the notes' });
  await show.waitFor();
  expect(await settled(page, () => page.locator('body').textContent())).not.toContain(teaching?.twist.en);

  await show.press('Enter');
  const title = page.getByRole('heading', { level: 3, name: 'From Nassau to Nairobi' });
  await title.waitFor();
  await expect.poll(() => title.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await expect
    .poll(() => page.locator('.teachers-about').first().textContent())
    .toContain(teaching?.twist.en);
  const cards = page.locator('.seat-card');
  await expect.poll(() => cards.count()).toBe(instructions.length);
  for (const [place, { aim, redLine }] of instructions.entries()) {
    const card = await settled(page, () => cards.nth(place).textContent());
    expect(card).toContain(aim.en);
    expect(card).toContain(redLine.en);
    expect(card).toContain('not anybody’s real instructions');
  }

  // A page for the notes, which may run on to a second, and one for each seat.
  const pages = pagesOf(await settled(page, () => page.pdf({ format: 'A4' })));
  expect(pages).toBeGreaterThan(instructions.length);
  expect(pages).toBeLessThanOrEqual(instructions.length + 2);

  await page.getByRole('button', { name: 'Hide the notes' }).press('Enter');
  await expect.poll(() => cards.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

/** How many pages a PDF says it has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
