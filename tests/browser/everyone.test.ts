import axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerCables, begin, byKeyboard, byMouse, closeRound, draftStep, voteAndAfter } from './player.ts';
import { visitor } from './visitor.ts';

declare const axe: {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const visit = visitor();

/** A page on which the chamber is off, as a person who cannot use it would set it. */
async function unstaged(options: BrowserContextOptions): Promise<Page> {
  const page = await visit(options);
  await page.addInitScript(() => {
    localStorage.setItem(
      'penholder/settings',
      JSON.stringify({ stage: false, keys: true, textSize: 100, lessMotion: true }),
    );
  });
  return page;
}

/** Shows a part of the table where only one is shown at a time. */
async function show(page: Page, part: string): Promise<void> {
  const button = page
    .getByRole('navigation', { name: 'Parts of the table' })
    .getByRole('button', { name: part });
  if (await button.isVisible()) await button.click();
}

/** Waits until these words have been read aloud. */
async function listened(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (window as unknown as { heard: { text: string }[] }).heard.some(({ text }) => text.includes(wanted)),
    words,
  );
}

const PARTS = ['Cables', 'Board', 'Draft', 'People'] as const;

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Controls in sight that are under 24 by 24, apart from links inside sentences (SC 2.5.8). */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, select, input, [role=option], [role=tab], [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, dd'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        // A button that fills its row through a pseudo-element is as large as the row.
        const row = element.closest('.action-head')?.getBoundingClientRect();
        return Math.max(width, row?.width ?? 0) < 24 || Math.max(height, row?.height ?? 0) < 24;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

test.each([
  [1366, 768],
  [390, 844],
  [1920, 1080],
])(
  'axe finds nothing on any part of the table at %i by %i, and every target is large enough',
  async (width, height) => {
    const page = await unstaged({ viewport: { width, height } });
    await begin(page, inject('url'), byMouse);
    expect(await violations(page)).toEqual([]);
    await answerCables(page, byMouse);
    for (const part of PARTS) {
      await show(page, part);
      expect([part, ...(await violations(page))]).toEqual([part]);
      expect([part, ...(await tooSmall(page))]).toEqual([part]);
    }
    await page.getByRole('option', { name: /^China/ }).click();
    for (const side of ['What we know', 'Road']) {
      await page.getByRole('button', { name: side }).click();
      expect([side, ...(await violations(page))]).toEqual([side]);
    }
    for (const [key, title] of [
      ['1', 'Moves by number and letter'],
      ['h', 'Heat map'],
      ['l', 'Log'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      expect([title, ...(await violations(page))]).toEqual([title]);
      expect([title, ...(await tooSmall(page))]).toEqual([title]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('list', { name: 'The four locks' }).getByRole('button').first().click();
    await page.getByRole('dialog', { name: 'The four locks' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await show(page, 'Draft');
    await page.locator('[data-paragraph="authority"] [role=radio]').nth(1).focus();
    await page.getByRole('region', { name: 'Preview' }).waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

test.each([
  ['at 400 % of a small laptop', 320, 256],
  ['on a small phone', 360, 640],
])(
  'nothing has to be scrolled sideways %s, and the focus is never hidden under a bar',
  async (_where, width, height) => {
    const page = await unstaged({ viewport: { width, height } });
    await begin(page, inject('url'), byMouse);
    await answerCables(page, byMouse);
    for (const part of PARTS) {
      await show(page, part);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([part, wide]).toEqual([part, width]);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
      });
      const hidden: string[] = [];
      for (let steps = 0; steps < 70; steps += 1) {
        await page.keyboard.press('Tab');
        // Drawn again, and scrolled to, by the second frame.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const covered = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const box = element.getBoundingClientRect();
          const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
          const seen = points.some(([x, y]) => {
            const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            return top !== null && (element.contains(top) || top.contains(element));
          });
          return seen ? null : element.outerHTML.slice(0, 120);
        });
        if (covered !== null) hidden.push(covered);
      }
      expect([part, ...hidden]).toEqual([part]);
    }
  },
);

test.each([
  [1366, 768],
  [390, 844],
])(
  'nothing in the top line is cut at %i by %i, and the line at the foot opens the log at its end',
  async (width, height) => {
    const page = await unstaged({ viewport: { width, height } });
    await begin(page, inject('url'), byMouse);
    await answerCables(page, byMouse);
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '.top :is(strong, .locktile-value, .locktile-waits, .dial-name)',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .filter(
          ({ scrollWidth, clientWidth, offsetWidth }) =>
            offsetWidth > 0 && clientWidth > 0 && scrollWidth > clientWidth + 1,
        )
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    const room = await page.evaluate(() => [
      document.documentElement.scrollHeight - window.innerHeight,
      document.documentElement.scrollWidth - window.innerWidth,
    ]);
    expect(room).toEqual([0, 0]);
    await page.getByRole('button', { name: /Read it in the log$/ }).click();
    const log = page.getByRole('dialog', { name: 'Log' });
    await log
      .getByText(/Political capital −2, now/)
      .last()
      .waitFor();
  },
);

test('on a page as low as at 400 % the preview stands with the level that is looked at', async () => {
  const page = await unstaged({ viewport: { width: 320, height: 256 } });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await show(page, 'Draft');
  await page.locator('[data-paragraph="tasks"] [role=radio]').first().focus();
  const preview = page.locator('[data-paragraph="tasks"]').getByRole('region', { name: 'Preview' });
  await preview.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /Read it in the log$/ })
    .filter({ hasText: 'Tasks' })
    .waitFor();
});

test('in a narrow window a mouse is heeded by its presses: the first shows a level, the second writes it', async () => {
  const page = await unstaged({ viewport: { width: 390, height: 844 } });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await show(page, 'Draft');
  const level = page.locator('[data-paragraph="authority"]').getByRole('radio').nth(1);
  await level.click();
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  expect(await level.getAttribute('aria-checked')).toBe('false');
  await level.click();
  await expect.poll(() => level.getAttribute('aria-checked')).toBe('true');
});

test('in forced colours stances still differ by glyph and every control keeps an outline', async () => {
  const page = await unstaged({ viewport: { width: 1366, height: 768 }, forcedColors: 'active' });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.lock-gauge, .level, .button, .locktile, .person')]
      .filter((element) => getComputedStyle(element).borderStyle === 'none')
      .map((element) => element.className),
  );
  expect([...new Set(bare)]).toEqual([]);
  const glyphs = await page.evaluate(() => {
    const by = new Map<string, Set<string>>();
    for (const sign of document.querySelectorAll('td .sign[class*="cell-"]')) {
      const path = sign.querySelector('path')?.getAttribute('d') ?? '';
      const cell = sign.className;
      by.set(path, (by.get(path) ?? new Set()).add(cell));
    }
    return [...by.values()].map((cells) => cells.size);
  });
  expect(glyphs.length).toBeGreaterThan(1);
  expect(new Set(glyphs)).toEqual(new Set([1]));
});

test('a whole game is played by keys with the chamber off, and a screen reader hears what changed, one line a second', async () => {
  const page = await unstaged({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(() => {
    const heard: { at: number; live: string; text: string }[] = [];
    Object.assign(window, { heard });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.map(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]'),
          ),
        );
        for (const region of regions) {
          const text = region?.textContent?.trim() ?? '';
          const live = region?.getAttribute('aria-live') ?? '';
          if (text !== '' && region?.classList.contains('visually-hidden')) {
            heard.push({ at: performance.now(), live, text });
          }
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
  const press = byKeyboard(page);
  await begin(page, inject('url'), press);
  await answerCables(page, press);

  // A number and a letter make a move; an arrow in the draft tells what a level would do.
  await press(page.getByRole('option', { name: /^China/ }));
  await page.keyboard.press('1');
  const moves = page.getByRole('dialog', { name: 'Moves by number and letter' });
  await moves.waitFor();
  await page.keyboard.press('s');
  await moves.waitFor({ state: 'detached' });
  await page.keyboard.press('d');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  await page.waitForTimeout(3000);

  for (let round = 1; round <= 11; round += 1) {
    await answerCables(page, press);
    if (round === 2) await draftStep(page, press, 'Circulate the text');
    if (round === 10) await draftStep(page, press, 'Put in blue');
    await closeRound(page, press);
    // Whoever listens waits for the round; what comes faster than it is read gives way.
    if (round === 1) await listened(page, 'Round 2 of 12');
  }
  await answerCables(page, press);
  await voteAndAfter(page, press);
  await page.getByRole('heading', { name: /^Brier score \d/ }).waitFor();

  const heard = await page.evaluate(
    () => (window as unknown as { heard: { at: number; live: string; text: string }[] }).heard,
  );
  const polite = heard.filter(({ live }) => live === 'polite');
  const said = heard.map(({ text }) => text).join('\n');
  expect(said).toMatch(/China/);
  expect(said).toMatch(/Authority: level 2 to 1, free\..*in favour.*passes/);
  expect(said).toMatch(/Round 2 of 12/);
  expect(said).toMatch(/The draft goes to all fifteen members/);
  // However fast the keys are, the first question of the vote is heard.
  expect(heard.find(({ live }) => live === 'assertive')?.text).toMatch(/in favour/);
  const gaps = polite.slice(1).map(({ at }, index) => at - (polite[index]?.at ?? 0));
  // The page's own clock, less what a busy processor may shift a timer by.
  expect(Math.min(...gaps)).toBeGreaterThan(900);
  expect(Math.max(...polite.map(({ text }) => text.length))).toBeLessThan(900);
});
