import type { Fault } from './problem.ts';

/**
 * What a scenario file may hold at most: three times an honest file of ours, and read within a quarter
 * of a second whatever it says.
 */
export const LIMITS = {
  /** UTF-8 bytes of the whole file. */
  bytes: 256 * 1024,
  /** Lists and blocks inside one another. */
  depth: 24,
  /** Keys, values, lists and blocks. */
  nodes: 15_000,
  /** Words and marks of the text, spaces and line ends included. */
  lexemes: 50_000,
  /** Items of one list, or keys of one block. */
  items: 80,
  /** Characters of one string. */
  string: 4_000,
} as const;

/** Names that reach an object's prototype when used as a key. */
export const PROTOTYPE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Control characters other than tab and line ends, line separators, halves of surrogate pairs, spaces
 * of no width (a byte order mark may open a file), and marks that turn the direction of text round:
 * what a reader sees must be what the file says.
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069]|\r(?!\n)|(?<!^)\uFEFF/u;

/** Faults that can be seen before the text is read as YAML: its size, and characters nobody can see. */
export function textFaults(text: string): Fault[] {
  if (text.length > LIMITS.bytes || bytesOf(text) > LIMITS.bytes) {
    return [{ code: 'too-large', at: 0, values: { limit: LIMITS.bytes / 1024 } }];
  }
  return unseenFaults(text, 0);
}

/** A character of a string that nobody can see, whether typed or written as an escape. */
export function unseenFaults(text: string, at: number): Fault[] {
  const found = UNSEEN.exec(text);
  if (!found) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [{ code: 'bad-character', at: at + found.index, values: { character: `U+${code}` } }];
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
