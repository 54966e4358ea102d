/** A change with its sign, and a true minus. */
export function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : `+${value}`;
}

/** Thousandths as whole per cent. */
export function perCent(thousandths: number): number {
  return Math.round(thousandths / 10);
}

/** Tenths, in which pressure is kept, as the whole points that every screen, the stage and the log show. */
export function points(tenths: number): number {
  return Math.round(tenths / 10);
}
