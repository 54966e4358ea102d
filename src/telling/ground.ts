import { PRESSURE } from '../game/tuning/index.ts';
import type { GroundState } from '../game/actors/ground.ts';
import type { Say } from '../locale/say.ts';

/**
 * What happens on the ground, in a few words: while violence eases it is a lull only where the pressure is low too.
 * @param seen its phase, and the pressure in tenths
 */
export function groundWords(
  seen: { readonly ground: { readonly state: GroundState }; readonly pressure: number },
  say: Say,
): string {
  const { state } = seen.ground;
  const low = state === 'lull' && seen.pressure < PRESSURE.wave;
  return say(low ? 'state.ground.lull.low' : `state.ground.${state}`);
}
