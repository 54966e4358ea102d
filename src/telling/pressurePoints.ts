/** Pressure, which is kept in tenths, as the whole points that the log, every panel and the stage show alike. */
export function pressurePoints(tenths: number): number {
  return Math.round(tenths / 10);
}
