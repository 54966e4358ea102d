import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The state of the random generator, kept inside the game's state so that a replay draws the same luck. */
export type Luck = readonly number[];

/** Draws thrown away before the first: a state with few bits set gives small numbers until it is mixed. */
const MIXING_DRAWS = 64;

/** Luck for a whole game from one seed, any 32-bit integer. */
export function luckFrom(seed: number): Luck {
  const generator = xoroshiro128plus(scattered(seed));
  for (let drawn = 0; drawn < MIXING_DRAWS; drawn += 1) generator.next();
  return generator.getState();
}

/**
 * Another 32-bit integer for each seed (the finaliser of MurmurHash3). The generator is linear: without it the
 * last bit of every draw of one game follows from the last bits of its neighbours.
 */
function scattered(seed: number): number {
  let bits = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A hand that draws from some luck and can be asked for what is left of it. */
export interface Hand {
  /** An integer from 0 to sides - 1, each equally likely (to within one in 2^31 / sides). */
  below(sides: number): number;
  /** True with the given chance, in thousandths (0 never, 1000 always). */
  chance(thousandths: number): boolean;
  /** The luck left after what was drawn. */
  left(): Luck;
}

/** Opens some luck for drawing. The luck itself is not changed: read `left()` when done. */
export function draw(luck: Luck): Hand {
  const generator = xoroshiro128plusFromState(luck);
  const below = (sides: number): number => (generator.next() >>> 0) % sides;
  return {
    below,
    chance: (thousandths) => below(1000) < thousandths,
    left: () => generator.getState(),
  };
}
