import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The state of the random generator, kept inside the game's state so that a replay draws the same luck. */
export type Luck = readonly number[];

/** Draws thrown away before the first: neighbouring seeds give neighbouring numbers until the state is mixed. */
const MIXING_DRAWS = 64;

/** Luck for a whole game from one seed, any 32-bit integer. */
export function luckFrom(seed: number): Luck {
  const generator = xoroshiro128plus(seed | 0);
  for (let drawn = 0; drawn < MIXING_DRAWS; drawn += 1) generator.next();
  return generator.getState();
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
