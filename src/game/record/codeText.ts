/** The characters of a run code, in the order of their values. */
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.';
/** A prime, and a generator of its residues: 2^31 - 1 and Lehmer's multiplier. */
const PRIME = 2_147_483_647;
const MULTIPLIER = 48_271;

/** A whole number from 0 in base 36, in capital letters. */
export function textOf(number: bigint): string {
  return number.toString(36).toUpperCase();
}

/** The number that a base 36 text in capital letters stands for. */
export function numberIn(text: string): bigint {
  let number = 0n;
  for (const character of text) number = number * 36n + BigInt(CHARACTERS.indexOf(character));
  return number;
}

/**
 * A check over a code's characters, as base 36 in so many places. It is a polynomial modulo a prime, so
 * that one changed character, or two neighbours changed about, always change it; other damage goes
 * unseen once in 2^31.
 */
export function checkOf(text: string, places: number): string {
  let sum = 1;
  for (const character of text) sum = (sum * MULTIPLIER + CHARACTERS.indexOf(character)) % PRIME;
  return sum.toString(36).toUpperCase().padStart(places, '0');
}
