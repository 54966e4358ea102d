import { expect, test } from 'vitest';
import type { GameRecord } from '../../src/game/record/record.ts';
import { nassau } from '../fixtures/nassau.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { bundled } from './bundled.ts';
import { launchChromium } from './chromium.ts';
import { settled } from './waiting.ts';

declare const replayHere: (records: readonly GameRecord[]) => string[];

test('fifty records made in Node replay to the same digest in Chromium', async () => {
  const records = sampleRecords(nassau(), 50);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled(new URL('./replayInPage.ts', import.meta.url)) });
    const replayed = await settled(page, () =>
      page.evaluate((all) => replayHere(all), records as GameRecord[]),
    );
    expect(replayed).toEqual(records.map(() => 'same digest'));
    const forged = { ...records[0], digest: '0'.repeat(64) } as GameRecord;
    expect(await settled(page, () => page.evaluate((one) => replayHere([one]), forged))).toEqual([
      'other-digest',
    ]);
  } finally {
    await browser.close();
  }
});
