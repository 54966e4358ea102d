/** A change with its sign, and a true minus. */
export function signed(value: number): string {
  return value < 0 ? `−${Math.abs(value)}` : `+${value}`;
}

/** Thousandths as whole per cent. */
export function perCent(thousandths: number): number {
  return Math.round(thousandths / 10);
}
