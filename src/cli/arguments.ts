import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import { didYouMean, type Fault, fault } from './fault.ts';

/** Options that take a value, and those that do not. */
const VALUED = [
  'policy',
  'difficulty',
  'seed',
  'games',
  'record',
  'scenario',
  'member',
  'html',
  'game',
  'shard',
] as const;
const PLAIN = ['json', 'help', 'code', 'leave-one-file-out'] as const;
/** Options that every command has. */
const COMMON = ['json', 'help'] as const;
type Valued = (typeof VALUED)[number];
type Plain = (typeof PLAIN)[number];
/** What a command may add to those that all have. */
export type Option = Exclude<Valued | Plain, (typeof COMMON)[number]>;

/** What was typed after a command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<Valued, string>>>;
  readonly json: boolean;
  readonly help: boolean;
  readonly code: boolean;
  readonly leaveOneFileOut: boolean;
}

/**
 * Reads what was typed after a command's name.
 * @param allowed the options the command knows, besides --help and --json
 */
export function readArguments(argv: readonly string[], allowed: readonly Option[]): Result<Arguments, Fault> {
  const known: readonly string[] = [...allowed, ...COMMON];
  const options = Object.fromEntries([
    ...allowed.map((name) => [name, { type: isPlain(name) ? 'boolean' : 'string' }] as const),
    ['json', { type: 'boolean' }],
    ['help', { type: 'boolean', short: 'h' }],
  ]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<Valued, string>> = {};
  const plain = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName, inlineValue } = token;
    if (!known.includes(name)) {
      const near = nearest(name, known).map((one) => `--${one}`);
      return refuse('unknown-option', { option: rawName, hint: didYouMean(near) });
    }
    if (isPlain(name)) {
      if (value !== undefined) return refuse('needless-value', { option: rawName });
      plain.add(name);
    } else {
      if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
        return refuse('no-value', { option: rawName });
      }
      values[name as Valued] = value;
    }
  }
  return {
    ok: true,
    value: {
      positionals,
      values,
      json: plain.has('json'),
      help: plain.has('help'),
      code: plain.has('code'),
      leaveOneFileOut: plain.has('leave-one-file-out'),
    },
  };
}

/** A whole number typed as the value of an option. */
export function wholeNumber(
  typed: string | undefined,
  otherwise: number,
  option: Valued,
  low: number,
  high: number,
): Result<number, Fault> {
  if (typed === undefined) return { ok: true, value: otherwise };
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= low && number <= high) return { ok: true, value: number };
  return refuse('not-a-number', { option: `--${option}`, typed, low, high });
}

/** The only argument of a command that takes one. */
export function onlyArgument({ positionals }: Arguments, name: string): Result<string, Fault> {
  const [first, second] = positionals;
  if (first === undefined) return refuse('missing-argument', { name });
  if (second !== undefined) return refuse('too-many-arguments', { name, extra: second });
  return { ok: true, value: first };
}

function isPlain(name: string): name is Plain {
  return (PLAIN as readonly string[]).includes(name);
}

function refuse(...of: Parameters<typeof fault>): { readonly ok: false; readonly problems: Fault } {
  return { ok: false, problems: fault(...of) };
}
