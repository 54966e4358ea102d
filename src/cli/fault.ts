import type { Filling } from '../locale/say.ts';
import { anyOf } from '../locale/sentences.ts';
import { say } from './words.ts';

/** Faults of how the command was typed. */
const USAGE = [
  'no-command',
  'unknown-command',
  'unknown-option',
  'no-value',
  'needless-value',
  'missing-argument',
  'too-many-arguments',
  'needless-argument',
  'unknown-policy',
  'unknown-member',
  'unknown-difficulty',
  'not-a-number',
  'not-an-address',
  'not-a-shard-number',
] as const;

/** Faults of what the command was given to read, or told to write. */
const INPUT = [
  'unknown-scenario',
  'bad-scenario',
  'no-such-file',
  'folder',
  'forbidden',
  'unreadable',
  'too-large',
  'not-text',
  'not-json',
  'not-a-record',
  'other-format',
  'damaged',
  'bad-arrangement',
  'bad-seed',
  'unknown-record-scenario',
  'other-scenario',
  'other-version',
  'refused',
  'other-digest',
  'bad-run-code',
  'unwritable',
  'no-such-folder',
  'bad-votes',
  'not-a-shard',
  'other-run',
  'same-seeds',
  'parts-missing',
  'broken',
] as const;

export type FaultCode = (typeof USAGE)[number] | (typeof INPUT)[number];

/** Why a command was not carried out, in a sentence that says what to do about it. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
}

/** Words a fault: its sentence is `cli.fault.CODE`. */
export function fault(code: FaultCode, values: Readonly<Record<string, Filling>> = {}): Fault {
  const safe = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' ? printable(value) : value,
  ]);
  return { code, message: say(`cli.fault.${code}`, Object.fromEntries(safe) as typeof values) };
}

/** 2 for wrong usage, 1 for a fault found in the input. */
export function exitOf({ code }: Fault): 1 | 2 {
  return (USAGE as readonly string[]).includes(code) ? 2 : 1;
}

/** ` Did you mean …?` for names close to the one typed, and nothing where there are none. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${say('cli.did-you-mean', { names: anyOf(names) })}`;
}

/** What was typed or read, made safe to print. */
function printable(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) =>
    character === '\n' ? '\n' : '\uFFFD',
  );
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST)}…` : seen;
}

const LONGEST = 20_000;
