import words from '../../../assets/locales/en/reader.json' with { type: 'json' };
import { nearest } from '../../core/nearest.ts';
import { speaker } from '../../locale/say.ts';
import { ALLOWABLE, type ProblemCode, type Severity, severityOf } from './problemCodes.ts';

/** One thing wrong with a scenario file, with the place and a way to put it right. */
export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The offending line itself; of a very long line, the part round the place. */
  readonly source: string;
  readonly hint: string | null;
}

/** A problem before it is worded: a code at an offset of the text, and what the sentence needs. */
export interface Fault {
  readonly code: ProblemCode;
  readonly at: number;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where it stands by the names of its blocks, `events.nassau-summit.title`: what an allowance calls it. */
  readonly place?: string;
  /** The name that may be misspelt, and the names that would do; the hint comes from them. */
  readonly typed?: string;
  readonly known?: readonly string[];
  /** Another hint than the code's own: `reader.CODE.HINT` in the catalogue. */
  readonly hint?: string;
}

/** Problems told of one file at most; the rest is told once these are put right. */
const MOST_TOLD = 100;
const LONGEST_SOURCE = 200;
const LONGEST_VALUE = 120;
/** Longest list of known names that a hint spells out. */
const MOST_NAMES = 24;

const say = speaker('en', words);

/** Words the faults of one text, in the order of the text. Of too many, errors are told before warnings. */
export function problemsOf(faults: readonly Fault[], text: string, file: string): Problem[] {
  const lines = lineStarts(text);
  const inOrder = [...faults].sort((a, b) => a.at - b.at);
  const isError = (fault: Fault): boolean => severityOf(fault.code) === 'error';
  return [...inOrder.filter(isError), ...inOrder.filter((fault) => !isError(fault))]
    .slice(0, MOST_TOLD)
    .sort((a, b) => a.at - b.at)
    .map((fault) => {
      const line = lineOf(lines, fault.at);
      const start = lines[line - 1] ?? 0;
      const next = lines[line];
      const whole = text.slice(start, next === undefined ? undefined : next - 1);
      const column = fault.at - start + 1;
      return {
        severity: severityOf(fault.code),
        code: fault.code,
        file,
        line,
        column,
        message: say(`reader.${fault.code}`, shortened(fault.values)),
        source: shown(whole, column),
        hint: hintOf(fault),
      };
    });
}

/** `file:line:column severity code message`, then the line itself, then the hint where there is one. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, code, message, source, hint } = problem;
  const head = `${file}:${line}:${column} ${severity} ${code} ${message}`;
  return [head, source, ...(hint === null ? [] : [say('reader.hint', { hint })])].join('\n');
}

/** The catalogue's word for a kind of value: what a place expects, or what was found there. */
export function kindOf(value: unknown): string {
  const kind =
    value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'array' : typeof value;
  return kindNamed(kind);
}

/** The catalogue's word for a kind by its name in the schema. */
export function kindNamed(kind: string): string {
  return say(`reader.kind.${kind}`);
}

function hintOf(fault: Fault): string | null {
  const hint = wayOut(fault);
  if (!(ALLOWABLE as readonly ProblemCode[]).includes(fault.code) || fault.place === undefined) return hint;
  const allow = say('reader.allow', { code: fault.code, place: fault.place });
  return hint === null ? allow : `${hint} ${allow}`;
}

function wayOut(fault: Fault): string | null {
  if (fault.hint !== undefined) return say(`reader.${fault.code}.${fault.hint}`, shortened(fault.values));
  if (fault.known !== undefined) {
    const close = fault.typed === undefined ? [] : nearest(fault.typed, fault.known);
    if (close.length > 0) return say('reader.did-you-mean', { names: close.join(', ') });
    if (fault.known.length > 0 && fault.known.length <= MOST_NAMES) {
      return say('reader.known-names', { names: fault.known.join(', ') });
    }
  }
  const key = `reader.${fault.code}.hint`;
  return Object.hasOwn(words, key) ? say(key, shortened(fault.values)) : null;
}

function shortened(values: Fault['values']): Record<string, string | number> {
  const entries = Object.entries(values ?? {}).map(([key, value]) => [
    key,
    typeof value === 'string' ? cut(value) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, string | number>;
}

function cut(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}

/** A line made safe to print: no control character reaches a terminal, no override turns the text round. */
function shown(line: string, column: number): string {
  const from =
    line.length <= LONGEST_SOURCE
      ? 0
      : Math.max(0, Math.min(column - LONGEST_SOURCE / 2, line.length - LONGEST_SOURCE));
  const part = line.slice(from, from + LONGEST_SOURCE);
  const safe = part
    .replace(/^\uFEFF|\r$/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => (character === '\t' ? '\t' : '\uFFFD'));
  return `${from > 0 ? '…' : ''}${safe}${from + LONGEST_SOURCE < line.length ? '…' : ''}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that holds an offset. */
function lineOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
