/** The nearest number to `value` inside [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** A part of a whole in thousandths, rounded down, 0 where there is no whole. */
export function thousandths(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.floor((1000 * part) / whole);
}
