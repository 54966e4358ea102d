import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { answerCables, begin, byMouse, nassauAt } from './player.ts';

declare const axe: {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds against WCAG 2.2 AA, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
    const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

test.each([
  [1366, 768],
  [390, 844],
])(
  'axe finds nothing on the title, the brief, the table and the heat map at %i by %i',
  async (width, height) => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      await page.goto(nassauAt(inject('url')));
      await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('button', { name: 'Take the pen' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await begin(page, inject('url'), byMouse);
      expect(await violations(page)).toEqual([]);
      await answerCables(page, byMouse);
      await page.keyboard.press('h');
      await page.getByRole('dialog', { name: 'Heat map' }).waitFor();
      expect(await violations(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
