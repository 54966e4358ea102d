import { CAPTIONED, type Cue } from './cues.ts';
import { openSynth, type Synth } from './synth.ts';

/** What the room sounds like while sound is on, and what it says of it in words. */
export interface Sound {
  play(cue: Cue): void;
  /** The pad, at some pressure in tenths. */
  pad(pressure: number): void;
  /** Sound is switched on or off; while it is off the loudspeaker is not opened. */
  turn(on: boolean): void;
  close(): void;
}

/**
 * Sound that is off until it is asked for.
 * @param caption called with each sound that means something, as it is heard
 */
export function createSound(caption: (cue: Cue) => void): Sound {
  let on = false;
  let synth: Synth | null = null;
  const loud = (): Synth | null => {
    if (!on) return null;
    synth ??= openSynth();
    return synth;
  };
  return {
    play: (cue) => {
      if (!on) return;
      loud()?.play(cue);
      if (CAPTIONED.has(cue)) caption(cue);
    },
    pad: (pressure) => loud()?.pad(pressure),
    turn: (next) => {
      on = next;
      if (on) return;
      synth?.close();
      synth = null;
    },
    close: () => {
      synth?.close();
      synth = null;
    },
  };
}
