import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { answerCables, begin, byMouse, closeRound, draftStep, voteAndAfter, WHOLE_GAME } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const NASSAU = new URL('../../scenarios/2023-06-nassau-to-nairobi.yaml', import.meta.url);

const visit = visitor();

/** Runs in the page: notes what the policy refuses. */
function watchPolicy(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    window.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
  );
}

const violations = (page: Page) => page.evaluate(() => window.violations);

test(
  'a whole game with its worker, every page to read, a file and a link keeps to the content policy',
  WHOLE_GAME,
  async () => {
    const page = await visit({ reducedMotion: 'no-preference' });
    await page.addInitScript(watchPolicy);
    await page.goto(inject('url'));
    await page
      .getByLabel('Scenario file')
      .setInputFiles({ name: 'own.yaml', mimeType: 'text/yaml', buffer: readFileSync(NASSAU) });
    await page.getByRole('button', { name: 'Codex', exact: true }).click();
    const rooms = page.getByRole('dialog').getByRole('navigation').getByRole('button');
    const count = await settled(page, () => rooms.count());
    for (let at = 0; at < count; at += 1) {
      await rooms.nth(at).click();
      await page.locator('.room-page').waitFor();
    }
    await page.keyboard.press('Escape');
    await begin(page, inject('url'), byMouse, '', true);
    await page.locator('.stage canvas[aria-hidden]').waitFor();
    await answerCables(page, byMouse);
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await draftStep(page, byMouse, 'Circulate the text');
    await closeRound(page, byMouse);
    await answerCables(page, byMouse);
    await draftStep(page, byMouse, 'Put in blue');
    await closeRound(page, byMouse);
    await answerCables(page, byMouse);
    await voteAndAfter(page, byMouse);
    await page.getByRole('tab', { name: 'Turning points' }).click();
    await page.getByRole('heading', { name: 'The moves that mattered most' }).waitFor({ timeout: 60_000 });
    expect(await settled(page, () => violations(page))).toEqual([]);
  },
);

test('the policy is in the page and in the header, and refuses what is made of text or comes from elsewhere', async () => {
  const page = await visit({}, true);
  await page.addInitScript(watchPolicy);
  const answer = await page.goto(inject('url'));
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  const sent = answer?.headers()['content-security-policy'] ?? '';
  expect(sent).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; worker-src 'self';/);
  expect(sent).not.toMatch(/unsafe|\*|https?:/);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect.poll(() => meta.getAttribute('content')).toBe(sent);
  await page.evaluate(() => {
    const deeds: (() => void)[] = [
      () => document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' })),
      () => document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png">'),
      () => document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' })),
    ];
    for (const deed of deeds)
      try {
        deed();
      } catch {
        // Refused at once, which is told as an event as well.
      }
  });
  await expect
    .poll(async () => (await violations(page)).map((told) => told.replace(/:.*/s, '')))
    .toEqual(expect.arrayContaining(['require-trusted-types-for', 'img-src']));
  expect(await settled(page, () => page.evaluate(() => 'ran' in window))).toBe(false);
});
