import type { Result } from '../../core/result.ts';
import { checkOf } from './codeText.ts';

/** Characters of the check at the end of a code, the same in every format. */
export const CHECK = 6;

/** The parts of a code whose check is right. */
export interface CodeParts {
  readonly format: string;
  /** The scenario's id in capital letters. */
  readonly scenario: string;
  /** Digits in base 36. */
  readonly body: string;
}

/** Why a text holds no whole code. */
export type CodeFault =
  | { readonly code: 'not-a-code' | 'damaged' }
  /** `have` of `whole` characters came through. */
  | { readonly code: 'cut-short'; readonly have: number; readonly whole: number }
  /** Only the first `have` characters came through: the length of the code is not among them. */
  | { readonly code: 'cut-early'; readonly have: number };

/** A code up to its body: format, scenario, length of the body. */
const HEAD = /P([0-9A-Z])\.([0-9A-Z-]{1,80})\.([0-9A-Z]{3})/y;
/** The beginning of a head, to the end of the text. */
const HEAD_CUT = /P[0-9A-Z](?:\.(?:[0-9A-Z-]{0,80}(?:\.[0-9A-Z]{0,2})?)?)?$/;
/** No game of any scenario has a code as long as this. A longer one has a wrong character in its length. */
const LONGEST = 2000;

/** What programs put between two characters of a link without ending it: spaces, line ends, quotation marks of mail, unseen characters. */
const GAPS = /[\s\p{Cf}\u034f\ufe00-\ufe0f>=\\]+/gu;
const TAGS = /<\/?(?:wbr|br|p|div|span|b|i|u|em|strong|font|mark|code|pre)\b[^<>]*>/gi;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * Finds a run code in a text as mail and chat hand it on: a code, a link, a link inside another link, a whole
 * message. Line breaks, quotation marks, brackets, unseen characters, escapes and parameters do no harm,
 * because a code says how long it is and ends in a check. A code with any wrong character is refused.
 */
export function codeIn(text: string): Result<CodeParts, CodeFault> {
  const ways = waysToTake(text);
  for (const way of [...ways, ...boldWaysToTake(text)]) {
    const whole = wholeIn(unescaped(way.replace(GAPS, '')));
    if (whole) return { ok: true, value: whole };
  }
  return { ok: false, problems: faultOf(ways.map(unescaped)) };
}

/** The ways to take a text, the likeliest first. They differ where a sign has two meanings. */
function waysToTake(text: string): string[] {
  // This service writes a percent sign as a hyphen, and a slash as an underscore.
  const given = /urldefense\.proofpoint/i.test(text) ? text.replace(/-(?=[0-9A-F]{2})/g, '%') : text;
  const seen = given.replace(/\p{Cf}/gu, '');
  return [given, printed(seen), seen.replace(TAGS, '')];
}

/** Ways that may take off more than was put on: right only where they lead to a whole code. */
function boldWaysToTake(text: string): string[] {
  const bare = text.replace(/\p{Cf}/gu, '').replace(TAGS, '');
  return [
    text,
    printed(bare.replace(/[\s>\\]+/g, '')),
    printed(unescaped(bare)),
    // A hyphen that divides a line, and the initials of who is quoted before each.
    bare.replace(/-[ \t]*\r?\n/g, ''),
    bare.replace(/^[ \t]*\w{0,12}[>|:][ \t]*/gm, ''),
  ];
}

/** A text in the encoding of mail, quoted-printable (RFC 2045, 6.7), as it is read. */
function printed(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, byte: string) => `%${byte}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  num: '#',
  percnt: '%',
  equals: '=',
  period: '.',
  hyphen: '-',
  dash: '-',
  amp: '&',
  shy: '',
  zwj: '',
  zwnj: '',
  zerowidthspace: '',
};

/** Takes off escapes of addresses and of HTML, as many layers of them as there may be. */
function unescaped(text: string): string {
  // Points in brackets, so that nobody follows the link by mistake.
  let now = text.replace(DASHES, '-').replace(/\[([.:])\]/g, '$1');
  for (let layer = 0; layer < 5; layer += 1) {
    const next = now
      .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (_, decimal, hex, name?: string) =>
        name === undefined
          ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
          : (ENTITIES[name.toLowerCase()] ?? ' '),
      )
      .replace(/\p{Cf}/gu, '')
      .replace(/(?:%[0-9a-f]{2})+/gi, bytes);
    if (next === now) break;
    now = next;
  }
  return now.replace(DASHES, '-');
}

function bytes(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return ' ';
  }
}

interface Begun extends CodeParts {
  /** All characters before the body. */
  readonly head: string;
  /** Characters that the body and the check should have. */
  readonly length: number;
  readonly rest: string;
}

/** Every place of a text at which a code may begin. */
function beginningsIn(text: string): Begun[] {
  return [...text.matchAll(/P[0-9A-Z]\./g)].flatMap(({ index }) => {
    HEAD.lastIndex = index;
    const found = HEAD.exec(text);
    if (!found) return [];
    const [head, format = '', scenario = '', length = ''] = found;
    const rest = text.slice(index + head.length);
    return [{ head, format, scenario, body: '', length: Number.parseInt(length, 36) + CHECK, rest }];
  });
}

/** The first code of a text whose check is right, whatever stands between its characters and after them. */
function wholeIn(text: string): CodeParts | null {
  const plain = text.replace(/[^0-9A-Za-z.-]/g, '').toUpperCase();
  for (const { head, format, scenario, length, rest } of beginningsIn(plain)) {
    // Of no use to more of the text than twice its length: points and hyphens are few.
    const sealed = rest
      .slice(0, 2 * length)
      .replace(/[.-]/g, '')
      .slice(0, length);
    if (sealed.length === length && isSound(head, sealed))
      return { format, scenario, body: sealed.slice(0, -CHECK) };
  }
  return null;
}

function isSound(head: string, sealed: string): boolean {
  return checkOf(head + sealed.slice(0, -CHECK), CHECK) === sealed.slice(-CHECK);
}

/** What is wrong with a text that holds no whole code. */
function faultOf(texts: readonly string[]): CodeFault {
  let best: CodeFault | null = null;
  const told = texts.map(asMade);
  for (const begun of told.flatMap(beginningsIn)) {
    const fault = faultAt(begun);
    if (best?.code !== 'cut-short' || (fault.code === 'cut-short' && fault.have > best.have)) best = fault;
  }
  if (best) return best;
  const cut = told.map((text) => HEAD_CUT.exec(text)?.[0] ?? '').find((head) => head.includes('.'));
  if (cut) return { code: 'cut-early', have: cut.length };
  return { code: told.some((text) => /P[0-9A-Z]\.[0-9A-Z]/.test(text)) ? 'damaged' : 'not-a-code' };
}

/**
 * A text as its code was made, in capital letters without gaps. Other words then end a code; but some programs
 * make all letters small.
 */
function asMade(text: string): string {
  const capitals = /P[0-9A-Z]\.[0-9A-Z]/.test(text)
    ? text.replace(/\s[A-Z]?[a-z](?!\S*P[0-9A-Z]\.)\S*/g, '|')
    : text.toUpperCase();
  return capitals.replace(GAPS, '');
}

/** What is wrong with one code, from where it begins. */
function faultAt({ head, length, rest }: Begun): CodeFault {
  const [came = ''] = /^[0-9A-Z]*/.exec(rest) ?? [];
  const whole = head.length + length;
  if (isSoundButForLength(head, came)) return { code: 'damaged' };
  // The code goes on to its end after one character that no code has.
  const [, on = ''] = /^[^0-9A-Z]([0-9A-Z]+)/.exec(rest.slice(came.length)) ?? [];
  const replaced = on !== '' && came.length + 1 + on.length >= length;
  if (came.length >= length || whole > LONGEST || replaced) return { code: 'damaged' };
  return { code: 'cut-short', have: head.length + came.length, whole };
}

/** Whether a code is whole but for the length that it names: one of its characters is another, or is missing. */
function isSoundButForLength(head: string, came: string): boolean {
  return [0, 1].some((missing) => {
    const sealed = head.slice(head.length - missing) + came;
    const length = Math.max(0, sealed.length - CHECK)
      .toString(36)
      .toUpperCase()
      .padStart(3, '0');
    return isSound(head.slice(0, -3) + length, sealed);
  });
}
