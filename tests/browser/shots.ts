import { mkdir } from 'node:fs/promises';
import { build, preview } from 'vite';
import { launchChromium } from './chromium.ts';
import { answerCables, byMouse, closeRound, draftStep, nassauAt, yearAndDebrief } from './player.ts';

/** `npm run shots`: every screen at three sizes, into shots/, to be looked at. */
const SIZES = [
  [1366, 768],
  [390, 844],
  [1920, 1080],
] as const;

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();
await mkdir('shots', { recursive: true });
try {
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    const shoot = async (name: string): Promise<void> => {
      await page.waitForTimeout(400);
      await page.screenshot({ path: `shots/${name}-${width}.png` });
    };
    /** On a phone the panels stand behind tabs. */
    const show = async (tab: string): Promise<void> => {
      const button = page
        .getByRole('navigation', { name: 'Parts of the table' })
        .getByRole('button', { name: tab });
      if ((await button.count()) > 0 && (await button.isVisible())) await button.click();
    };
    await page.goto(nassauAt(url));
    await shoot('1-title');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await shoot('2-brief');
    await page.getByRole('button', { name: 'Take the pen' }).click();
    await page.waitForTimeout(2500);
    await shoot('3-cable');
    for (let round = 1; round <= 5; round += 1) {
      await show('Cables');
      await answerCables(page, byMouse);
      if (round === 2) {
        await show('Draft');
        await draftStep(page, byMouse, 'Circulate the text');
        await shoot('4-draft');
      }
      await closeRound(page, byMouse);
    }
    await show('Cables');
    await answerCables(page, byMouse);
    await show('Board');
    await shoot('5-board');
    await show('People');
    await page.getByRole('option', { name: /^China/ }).click();
    await shoot('6-dossier');
    await page.keyboard.press('h');
    await shoot('7-heat-map');
    await page.keyboard.press('Escape');
    await show('Draft');
    await draftStep(page, byMouse, 'Put in blue');
    await closeRound(page, byMouse);
    await show('Cables');
    await answerCables(page, byMouse);
    await show('Draft');
    await draftStep(page, byMouse, 'Call the vote');
    await shoot('8-last-calls');
    await page.getByRole('button', { name: 'Call the vote now' }).click();
    const on = page.getByRole('button', { name: 'Twelve months on' });
    const next = page.getByRole('button', {
      name: /^(Skip to the result|Ask who is against|Ask who abstains|Hear the result)$/,
    });
    while ((await on.count()) === 0) {
      if ((await next.count()) > 0) await next.first().click();
      await page.waitForTimeout(100);
    }
    await shoot('9-result');
    await on.click();
    await page.getByRole('button', { name: 'Next dispatch' }).click();
    await shoot('10-dispatch');
    await yearAndDebrief(page, byMouse);
    await shoot('11-debrief');
    await page.screenshot({ path: `shots/12-debrief-whole-${width}.png`, fullPage: true });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
