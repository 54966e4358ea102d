import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { scenarioModules } from '../../src/build/scenarioModules.ts';
import type { GameRecord } from '../../src/game/record.ts';
import { nassau } from '../fixtures/nassau.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { launchChromium } from './chromium.ts';

declare const replayHere: (records: readonly GameRecord[]) => string[];

test('fifty records made in Node replay to the same digest in Chromium', async () => {
  const records = sampleRecords(nassau(), 50);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const replayed = await page.evaluate((all) => replayHere(all), records as GameRecord[]);
    expect(replayed).toEqual(records.map(() => 'same digest'));
    const forged = { ...records[0], digest: '0'.repeat(64) } as GameRecord;
    expect(await page.evaluate((one) => replayHere([one]), forged)).toEqual(['other-digest']);
  } finally {
    await browser.close();
  }
});

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [scenarioModules()],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./replayInPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'replayInPage',
      },
    },
  });
  const [bundled] = Array.isArray(built) ? built : [built];
  if (!bundled || !('output' in bundled)) throw new Error('vite built nothing');
  return bundled.output[0].code;
}
