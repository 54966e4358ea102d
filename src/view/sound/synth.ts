import { type Cue, padTones } from './cues.ts';

/** How loud everything is together. */
const MASTER = 0.5;
const PAD_LEVEL = 0.05;

/** Plays the cues, all of them made here: no file is fetched. */
export interface Synth {
  play(cue: Cue): void;
  /** Lets the pad sound for a few seconds at some pressure, tenths. */
  pad(pressure: number): void;
  close(): void;
}

/** Opens the loudspeaker; null where the browser has none to give. */
export function openSynth(): Synth | null {
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    return null;
  }
  const { play, pad } = synthOn(context);
  const woken =
    <T>(sounds: (what: T) => void) =>
    (what: T): void => {
      if (context.state === 'suspended') void context.resume();
      sounds(what);
    };
  return { play: woken(play), pad: woken(pad), close: () => void context.close() };
}

/** The cues on a context of somebody else's, which may be one that renders without a loudspeaker. */
export function synthOn(context: BaseAudioContext): Omit<Synth, 'close'> {
  const master = context.createGain();
  master.gain.value = MASTER;
  master.connect(context.destination);
  const noise = noiseOf(context);
  const tone = (
    wave: OscillatorType,
    hertz: number,
    loud: number,
    lasts: number,
    after = 0,
    glide = hertz,
  ): void => {
    const start = context.currentTime + after;
    const source = context.createOscillator();
    source.type = wave;
    source.frequency.setValueAtTime(hertz, start);
    source.frequency.exponentialRampToValueAtTime(glide, start + lasts);
    source.connect(faded(context, master, loud, start, lasts));
    source.start(start);
    source.stop(start + lasts);
  };
  const hiss = (hertz: number, loud: number, lasts: number, after = 0, width = 1): void => {
    const start = context.currentTime + after;
    const source = context.createBufferSource();
    source.buffer = noise;
    const filter = context.createBiquadFilter();
    filter.type = 'bandpass';
    filter.frequency.value = hertz;
    filter.Q.value = width;
    // A band holds only its share of the noise's power: without this a narrow one could not be heard.
    const share = hertz / width / (context.sampleRate / 2);
    source.connect(filter).connect(faded(context, master, loud / Math.sqrt(share), start, lasts));
    source.start(start, 0, lasts);
  };
  const sounds: Readonly<Record<Exclude<Cue, 'pad'>, () => void>> = {
    pen: () => [0, 0.09, 0.15].forEach((after) => hiss(3800, 0.18, 0.07, after, 2)),
    page: () => hiss(1800, 0.16, 0.28, 0, 0.6),
    stamp: () => {
      tone('sine', 150, 0.5, 0.14, 0, 70);
      hiss(900, 0.08, 0.06);
    },
    phone: () => [0, 0.14].forEach((after) => tone('sine', 620, 0.16, 0.1, after)),
    steps: () => [0, 0.22, 0.44].forEach((after) => tone('sine', 120, 0.25, 0.08, after, 80)),
    coin: () => [1320, 1760].forEach((hertz, index) => tone('triangle', hertz, 0.14, 0.18, index * 0.06)),
    knock: () => [0, 0.16].forEach((after) => tone('triangle', 190, 0.4, 0.09, after, 120)),
    hand: () => hiss(700, 0.16, 0.12, 0, 0.8),
    bell: () => [660, 1320, 1985].forEach((hertz, index) => tone('sine', hertz, 0.22 / (index + 1), 1.8)),
    thump: () => {
      tone('sine', 82, 0.8, 0.5, 0, 42);
      hiss(220, 0.05, 0.12);
    },
    dispatch: () => [0, 0.07, 0.14, 0.28].forEach((after) => hiss(2600, 0.25, 0.03, after, 4)),
  };
  return {
    play: (cue) => {
      if (cue !== 'pad') sounds[cue]();
    },
    pad: (pressure) => {
      for (const hertz of padTones(pressure)) swell(context, master, hertz);
    },
  };
}

/** A tone that comes and goes slowly. */
function swell(context: BaseAudioContext, master: GainNode, hertz: number): void {
  const start = context.currentTime;
  const source = context.createOscillator();
  source.type = 'sine';
  source.frequency.value = hertz;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(PAD_LEVEL, start + 1.5);
  gain.gain.linearRampToValueAtTime(0, start + 5);
  source.connect(gain).connect(master);
  source.start(start);
  source.stop(start + 5);
}

/** A gain that is loud at once and dies away. */
function faded(
  context: BaseAudioContext,
  master: GainNode,
  loud: number,
  start: number,
  lasts: number,
): GainNode {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, start);
  gain.gain.exponentialRampToValueAtTime(loud, start + 0.008);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
  gain.connect(master);
  return gain;
}

function noiseOf(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) samples[index] = Math.random() * 2 - 1;
  return buffer;
}
