import type { Cue } from '../../src/view/sound/cues.ts';
import { synthOn } from '../../src/view/sound/synth.ts';

const RATE = 48_000;
/** The loudest so many samples decide how loud a sound is: a twentieth of a second, about what an ear adds up. */
const WINDOW = RATE / 20;

/** How loud a sound is at its loudest moment, decibels under full scale, and its highest sample, 0 to 1. */
export interface Loudness {
  readonly decibels: number;
  readonly peak: number;
}

/** Renders one cue without a loudspeaker and measures it. */
async function loudnessOf(cue: Cue): Promise<Loudness> {
  const context = new OfflineAudioContext(1, 6 * RATE, RATE);
  const synth = synthOn(context);
  if (cue === 'pad') synth.pad(300);
  else synth.play(cue);
  const samples = (await context.startRendering()).getChannelData(0);
  let loudest = 0;
  for (let start = 0; start + WINDOW <= samples.length; start += WINDOW / 4) {
    const power = samples.subarray(start, start + WINDOW).reduce((sum, one) => sum + one * one, 0);
    loudest = Math.max(loudest, power / WINDOW);
  }
  return {
    decibels: 10 * Math.log10(loudest),
    peak: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  };
}

Object.assign(globalThis, { loudnessOf });
