import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './waiting.ts';

declare const axe: {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds against WCAG 2.2 AA on the page once it is still, a line each. */
export async function violations(page: Page): Promise<string[]> {
  return settled(page, async () => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
    return page.evaluate(async () => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
  });
}
