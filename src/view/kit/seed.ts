/** A seed that nobody chose. Luck enters the game here and nowhere else. */
export function luckNow(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
