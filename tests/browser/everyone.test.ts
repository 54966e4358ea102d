import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import {
  answerCables,
  begin,
  byKeyboard,
  byMouse,
  closeRound,
  draftStep,
  showPart,
  voteAndAfter,
  WHOLE_GAME,
} from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

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

/** A line that a screen reader was given. */
interface Line {
  readonly live: string;
  readonly text: string;
  /** How many waits of a second or more had run out on the page by then. */
  readonly seconds: number;
}

declare global {
  interface Window {
    heard: Line[];
  }
}

/** Waits until these words have been read aloud. */
async function listened(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => window.heard.some(({ text }) => text.includes(wanted)), words);
}

const PARTS = ['Cables', 'Board', 'Draft', 'People'] as const;

/** Controls in sight that are under 24 by 24, apart from links inside sentences (SC 2.5.8). */
async function tooSmall(page: Page): Promise<string[]> {
  return settled(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, [role=option], [role=tab], [tabindex="0"]')]
        .filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p, dd'),
        )
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          // A button that fills its row through a pseudo-element is as large as the row.
          const row = element.closest('.action-head')?.getBoundingClientRect();
          return Math.max(width, row?.width ?? 0) < 24 || Math.max(height, row?.height ?? 0) < 24;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    ),
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
      await showPart(page, part);
      expect([part, ...(await violations(page))]).toEqual([part]);
      expect([part, ...(await tooSmall(page))]).toEqual([part]);
    }
    await page.getByRole('option', { name: /^China/ }).click();
    for (const side of ['What we know', 'Road']) {
      await page.getByRole('button', { name: side }).click();
      await page.getByRole('button', { name: side, pressed: true }).waitFor();
      expect([side, ...(await violations(page))]).toEqual([side]);
    }
    for (const [key, title] of [
      ['1', 'Moves by number and letter'],
      ['h', 'Heat map'],
      ['l', 'Log'],
    ] as const) {
      const dialog = page.getByRole('dialog', { name: title });
      await page.keyboard.press(key);
      await dialog.waitFor();
      expect([title, ...(await violations(page))]).toEqual([title]);
      expect([title, ...(await tooSmall(page))]).toEqual([title]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByRole('list', { name: 'The four locks' }).getByRole('button').first().click();
    const locks = page.getByRole('dialog', { name: 'The four locks' });
    await locks.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await locks.waitFor({ state: 'detached' });
    await showPart(page, 'Draft');
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
      await showPart(page, part);
      const wide = await settled(page, () => page.evaluate(() => document.documentElement.scrollWidth));
      expect([part, wide]).toEqual([part, width]);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
      });
      const hidden: string[] = [];
      for (let steps = 0; steps < 70; steps += 1) {
        await page.keyboard.press('Tab');
        const covered = await settled(page, () =>
          page.evaluate(() => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            const box = element.getBoundingClientRect();
            const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
            const seen = points.some(([x, y]) => {
              const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
              return top !== null && (element.contains(top) || top.contains(element));
            });
            return seen ? null : element.outerHTML.slice(0, 120);
          }),
        );
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
    const { looked, cut, room } = await settled(page, () =>
      page.evaluate(() => {
        const texts = '.top :is(strong, .locktile-value, .locktile-waits, .dial-name)';
        const seen = [...document.querySelectorAll<HTMLElement>(texts)].filter(
          (element) => element.checkVisibility() && element.offsetWidth > 0 && element.clientWidth > 0,
        );
        return {
          looked: seen.length,
          cut: seen
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
          room: [
            document.documentElement.scrollHeight - window.innerHeight,
            document.documentElement.scrollWidth - window.innerWidth,
          ],
        };
      }),
    );
    expect(looked).toBeGreaterThan(3);
    expect(cut).toEqual([]);
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
  await showPart(page, 'Draft');
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
  await showPart(page, 'Draft');
  const level = page.locator('[data-paragraph="authority"]').getByRole('radio').nth(1);
  await level.click();
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  expect(await settled(page, () => level.getAttribute('aria-checked'))).toBe('false');
  await level.click();
  await expect.poll(() => level.getAttribute('aria-checked')).toBe('true');
});

test('in forced colours stances still differ by glyph and every control keeps an outline', async () => {
  const page = await unstaged({ viewport: { width: 1366, height: 768 }, forcedColors: 'active' });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  const edges = await settled(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.lock-gauge, .level, .button, .locktile, .person')].map(
        (element) => ({ of: element.className, style: getComputedStyle(element).borderStyle }),
      ),
    ),
  );
  expect(edges.length).toBeGreaterThan(40);
  expect(edges.filter(({ style }) => style === 'none')).toEqual([]);
  const glyphs = await settled(page, () =>
    page.evaluate(() => {
      const by = new Map<string, Set<string>>();
      for (const sign of document.querySelectorAll('td .sign[class*="cell-"]')) {
        const path = sign.querySelector('path')?.getAttribute('d') ?? '';
        const cell = sign.className;
        by.set(path, (by.get(path) ?? new Set()).add(cell));
      }
      return [...by.values()].map((cells) => cells.size);
    }),
  );
  expect(glyphs.length).toBeGreaterThan(1);
  expect(new Set(glyphs)).toEqual(new Set([1]));
});

test(
  'a whole game is played by keys with the chamber off, and a screen reader hears what changed, one line a second',
  WHOLE_GAME,
  async () => {
    const page = await unstaged({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(() => {
      window.heard = [];
      let seconds = 0;
      const later = window.setTimeout.bind(window);
      window.setTimeout = ((run: () => void, lasts = 0, ...rest: []) =>
        later(
          () => {
            if (lasts >= 1000) seconds += 1;
            run();
          },
          lasts,
          ...rest,
        )) as typeof window.setTimeout;
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
              window.heard.push({ seconds, live, text });
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
    await listened(page, 'Authority: level 2 to 1');

    for (let round = 1; round <= 11; round += 1) {
      await answerCables(page, press);
      // Whoever listens waits; what comes faster than it is read gives way.
      if (round === 2) {
        await draftStep(page, press, 'Circulate the text');
        await listened(page, 'The draft goes to all fifteen members');
      }
      if (round === 10) await draftStep(page, press, 'Put in blue');
      await closeRound(page, press);
      if (round === 1) await listened(page, 'Round 2 of 12');
    }
    await answerCables(page, press);
    await voteAndAfter(page, press);
    await page.getByRole('heading', { name: /^Brier score \d/ }).waitFor();

    const heard = await settled(page, () => page.evaluate(() => window.heard));
    const polite = heard.filter(({ live }) => live === 'polite');
    const said = heard.map(({ text }) => text).join('\n');
    expect(said).toMatch(/China/);
    expect(said).toMatch(/Authority: level 2 to 1, free\..*in favour.*passes/);
    expect(said).toMatch(/Round 2 of 12/);
    expect(said).toMatch(/The draft goes to all fifteen members/);
    // However fast the keys are, the first question of the vote is heard.
    expect(heard.find(({ live }) => live === 'assertive')?.text).toMatch(/in favour/);
    // Between one line and the next a second has run out: counted by the page's own timers, however slow it is.
    expect(polite.filter(({ seconds }, index) => seconds === polite[index - 1]?.seconds)).toEqual([]);
    expect(Math.max(...polite.map(({ text }) => text.length))).toBeLessThan(900);
  },
);
