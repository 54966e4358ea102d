/**
 * The logistic function, made of + - * / alone. `Math.exp` may differ in its last bit between
 * JavaScript engines, and one different bit would be a different vote on replay.
 */

/** e to the power x for x in about [-40, 40]; relative error under 1e-7. */
function exponential(x: number): number {
  const small = x / 64;
  let term = 1;
  let sum = 1;
  for (let k = 1; k <= 7; k += 1) {
    term = (term * small) / k;
    sum += term;
  }
  let power = sum;
  for (let k = 0; k < 6; k += 1) power *= power;
  return power;
}

/**
 * The chance that a score clears its threshold when the noise is logistic with scale 1.
 * @param hundredths the score less its threshold, in hundredths of a logit; clamped to ±2000
 * @returns 0 to 1, the same to the last bit in every engine
 */
export function probability(hundredths: number): number {
  const clamped = hundredths > 2000 ? 2000 : hundredths < -2000 ? -2000 : hundredths;
  return 1 / (1 + exponential(-clamped / 100));
}

/** The same chance in thousandths, an integer from 0 to 1000: what a game's luck is drawn against. */
export function logistic(hundredths: number): number {
  return Math.round(1000 * probability(hundredths));
}
