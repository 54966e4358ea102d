/** Thousandths as whole per cent. */
export function perCent(thousandths: number): number {
  return Math.round(thousandths / 10);
}
