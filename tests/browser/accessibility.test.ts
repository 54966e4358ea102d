import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { answerCables, begin, byMouse, nassauAt } from './player.ts';
import { visitor } from './visitor.ts';
import { SIZES, WALKS } from './screens.ts';
import { settled } from './waiting.ts';

const visit = visitor();

const structured = WALKS.filter(({ drawn }) => !drawn);

test.each(
  structured.flatMap(({ name, walk }) => SIZES.map(([width, height]) => ({ name, walk, width, height }))),
)('axe finds nothing on the walk “$name” at $width by $height', async ({ walk, width, height }) => {
  const page = await visit({ viewport: { width, height } });
  const found: Record<string, string[]> = {};
  await walk({
    page,
    url: inject('url'),
    see: async (screen) => {
      found[screen] = await violations(page);
    },
  });
  expect(Object.keys(found).length).toBeGreaterThan(0);
  expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({});
});

test.each([
  [360, 740],
  // 1280 pixels at 400 per cent.
  [320, 256],
])(
  'at %i by %i no page of the title, the reading room or the campaign scrolls sideways',
  async (width, height) => {
    const wide: string[] = [];
    for (const { name, walk } of WALKS.filter((each) =>
      ['title', 'reading', 'brief', 'campaign'].includes(each.name),
    )) {
      const page = await visit({ viewport: { width, height } });
      await walk({
        page,
        url: inject('url'),
        see: async (screen) => {
          const over = await settled(page, () =>
            page.evaluate(() => {
              const scrolled = [
                document.documentElement,
                ...document.querySelectorAll('dialog[open] .dialog-body'),
              ];
              return Math.max(...scrolled.map((each) => each.scrollWidth - each.clientWidth));
            }),
          );
          if (over > 0) wide.push(`${name}, ${screen}: ${over} pixels`);
        },
      });
    }
    expect(wide).toEqual([]);
  },
);

test('what opens gives the focus back to what opened it, and keys reach all of it', async () => {
  const page = await visit();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.goto(nassauAt(inject('url')));
  await page.getByRole('button', { name: 'Sources', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Find a fact').waitFor();
  await expect.poll(focused).toBe('Sources');
  await page.keyboard.press('Escape');
  await page.getByLabel('Find a fact').waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('nav')?.className))
    .toBe('title-more');

  await page.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  const term = page.locator('.term').first();
  const words = (await term.textContent()) ?? '';
  await term.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the codex' }).waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Open the codex');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(words);

  // From a popover into the codex and back: the word that was asked about has the focus again.
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open the codex' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.codex-here').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('codex-here');
  await page.keyboard.press('Escape');
  await page.locator('.codex-here').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(words);
});

test('a key that follows at once on a move by letters finds the focus where it belongs', async () => {
  const page = await visit();
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.getByRole('option', { name: /^China/ }).press('Enter');
  await page.keyboard.press('1');
  await page.getByRole('dialog', { name: 'Moves by number and letter' }).waitFor();
  // The next key comes before anything is painted, as from a hand that knows its way.
  await page.evaluate(() => {
    const key = (name: string): unknown =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    new MutationObserver((_, watch) => {
      if (document.querySelector('dialog')) return;
      watch.disconnect();
      key('d');
    }).observe(document.body, { subtree: true, childList: true });
    key('s');
  });
  await page.getByRole('dialog', { name: 'Moves by number and letter' }).waitFor({ state: 'detached' });
  // Whatever else would take the focus has done so when the page is still.
  const focused = await settled(page, () => page.evaluate(() => document.activeElement?.id));
  expect(focused).toBe('draft-title');
});

test('the codex is one key away from the table, and an address can name a page', async () => {
  const page = await visit();
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.keyboard.press('g');
  await page.getByLabel('Find a term').waitFor();
  await page.goto('about:blank');
  await page.goto(`${nassauAt(inject('url'))}#sources`);
  await page.getByLabel('Find a fact').waitFor();
});
