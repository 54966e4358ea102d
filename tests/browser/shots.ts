import { mkdir } from 'node:fs/promises';
import { build, preview } from 'vite';
import { launchChromium } from './chromium.ts';
import { SIZES, WALKS } from './screens.ts';
import { settled, still } from './waiting.ts';

/**
 * `npm run shots`: every screen at three sizes, into shots/, to be looked at. With names of walks, only those:
 * `npm run shots -- title reading`. Where a screen is longer than the window, a second picture holds the whole of it.
 */
const asked = process.argv.slice(2);
const walks = WALKS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (walks.length === 0)
  throw new Error(`There are these walks: ${WALKS.map(({ name }) => name).join(', ')}.`);

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();
await mkdir('shots', { recursive: true });
let taken = 0;
try {
  for (const [width, height] of SIZES)
    for (const { name, walk } of walks) {
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(20_000);
      const see = async (screen: string): Promise<void> => {
        await still(page);
        await page.screenshot({ path: `shots/${screen}-${width}.png` });
        taken += 1;
        const long = await settled(page, () =>
          page.evaluate(
            () =>
              document.documentElement.scrollHeight > window.innerHeight + 1 &&
              !document.querySelector('dialog[open]'),
          ),
        );
        if (long) await page.screenshot({ path: `shots/${screen}-whole-${width}.png`, fullPage: true });
      };
      await walk({ page, url, see });
      await page.close();
      console.log(`${name} at ${width} by ${height}`);
    }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} screens in shots/`);
