/** Pressure, which is kept in tenths, as the whole points that the log, every panel and the stage show alike. */
export function pressurePoints(tenths: number): number {
  return Math.round(tenths / 10);
}

/**
 * By how many of the shown points a movement of pressure has moved it: where it stands now less where it stood.
 * @param now where it stands after the movement, tenths
 * @param by the movement, tenths
 */
export function pressurePointsMoved(now: number, by: number): number {
  return pressurePoints(now) - pressurePoints(now - by);
}
