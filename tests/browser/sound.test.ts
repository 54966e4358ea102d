import { expect, test } from 'vitest';
import { CUES, type Cue } from '../../src/view/sound/cues.ts';
import { bundled } from './bundled.ts';
import type { Loudness } from './soundInPage.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

declare const loudnessOf: (cue: Cue) => Promise<Loudness>;

const visit = visitor();

test('every sound can be heard beside the others, none is clipped, and the vote’s “against” is the heaviest', async () => {
  const page = await visit();
  await page.addScriptTag({ content: await bundled(new URL('./soundInPage.ts', import.meta.url)) });
  const heard: { cue: Cue; decibels: number; peak: number }[] = [];
  for (const cue of CUES) {
    const loudness = await settled(page, () => page.evaluate((one) => loudnessOf(one), cue));
    heard.push({ cue, ...loudness });
  }
  // What lies thirty decibels under the loudest is gone in a classroom.
  const loudest = Math.max(...heard.map(({ decibels }) => decibels));
  expect(heard.filter(({ decibels }) => decibels < loudest - 30)).toEqual([]);
  expect(heard.filter(({ peak }) => peak > 0.9)).toEqual([]);
  expect(heard.find(({ decibels }) => decibels === loudest)?.cue).toBe('thump');
});
