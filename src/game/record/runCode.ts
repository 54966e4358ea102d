import { canonical } from '../../core/digest.ts';
import { type Digit, pack, type Unpacking, unpack } from '../../core/mixedRadix.ts';
import type { Result } from '../../core/result.ts';
import { VERSION } from '../../core/version.ts';
import type { Arrangement } from '../../scenario/model/arrangement.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { apply, newGame } from '../apply.ts';
import { arrange } from '../arrange.ts';
import { CHECK, type CodeFault, codeIn } from './codeIn.ts';
import { checkOf, numberIn, textOf } from './codeText.ts';
import type { Command } from '../verbs/index.ts';
import { legalCommands, refusalOf } from '../verbs/legality.ts';
import { readArrangement } from './readArrangement.ts';
import { rulesHash } from './hashes.ts';
import { type GameRecord, recordOf } from './record.ts';
import type { GameState } from '../state.ts';

/**
 * A whole game as a short text for a link or a QR code: `P3.SCENARIO-ID.LENGTH BODY CHECK`, all in capital
 * letters, digits, points and hyphens, which a link carries as they are and a QR code packs tightly.
 *
 * The body is one number in base 36. Its digits are what the scenario and the rules were (32 bits of the
 * scenario's `rulesHash`, 40 of the last state's digest), the version that made it, the seed, what was laid over the
 * scenario, and each command as its place among those that were legal at that moment: about five bits a command,
 * where a table of all commands would take eight. A code is therefore read by playing it; what stands before the
 * commands can be read without. Format 2, of versions 0.4 and 0.5, is the same without the version.
 */
const FORMAT = '3';
/** The formats that are read. */
const READ: readonly string[] = ['2', FORMAT];
/** How many values 32 and 40 bits have, and how many any seed may have. */
const BITS_32 = 0x1_0000_0000;
const BITS_40 = 0x100_0000_0000;
const BITS_53 = Number.MAX_SAFE_INTEGER + 1;
const LONGEST = 5000;

/** A code whose characters are whole: which scenario it was played on is known, the game is not yet read. */
export interface SealedRun {
  readonly format: string;
  readonly scenario: string;
  readonly body: bigint;
}

/** What a code holds that can be read under any rules. */
export interface RunHead {
  /** The version of Penholder that made it; null for 0.5 and before. */
  readonly version: string | null;
  readonly seed: number;
  readonly arrangement: Arrangement;
  /** How many commands its game has. */
  readonly length: number;
}

/** Why a code could not be read; each has a sentence `run.CODE` in the catalogue. */
export type RunFault =
  | CodeFault
  | { readonly code: 'older-format' | 'newer-format' }
  | { readonly code: 'other-scenario' | 'other-version' | 'not-followed' };

/**
 * The code of a record.
 * @throws where the record does not replay on that scenario: it has no code
 */
export function runCode(plain: Scenario, record: GameRecord): string {
  const { scenario: id, seed, commands, digest, arrangement = {} } = record;
  const scenario = arrange(plain, arrangement);
  const digits: Digit[] = [
    { value: leading(rulesHash(plain), 8), of: BITS_32 },
    { value: leading(digest, 10), of: BITS_40 },
    ...textDigits(VERSION),
    ...seedDigits(seed),
    ...textDigits(scenario.arranged ? canonical(scenario.arranged.by) : ''),
    { value: commands.length, of: LONGEST + 1 },
  ];
  let state = newGame(scenario, seed);
  for (const command of commands) {
    const choices = alternatives(scenario, state);
    const value = choices.findIndex((choice) => canonical(choice) === canonical(command));
    const applied = apply(scenario, state, command);
    if (value < 0 || !applied.ok) throw new Error(`${command.type} cannot be coded: it was not legal`);
    digits.push({ value, of: choices.length });
    state = applied.state;
  }
  const body = textOf(pack(digits));
  const text = `P${FORMAT}.${id.toUpperCase()}.${body.length.toString(36).toUpperCase().padStart(3, '0')}${body}`;
  return text + checkOf(text, CHECK);
}

/** Looks at the characters of a code, which may stand in a link or a message (`codeIn`). */
export function openRunCode(typed: string): Result<SealedRun, RunFault> {
  const found = codeIn(typed);
  if (!found.ok) return found;
  const { format, scenario, body } = found.value;
  if (!READ.includes(format)) return refuse({ code: format < FORMAT ? 'older-format' : 'newer-format' });
  return { ok: true, value: { format, scenario: scenario.toLowerCase(), body: numberIn(body) } };
}

/**
 * Plays a code again on its scenario, and gives the record it was made of. As with a record, another hash
 * alone refuses nothing: the code holds if it leads to the last state whose digest it names. Codes of version
 * 0.4 hold a digest of the whole scenario where `rulesHash` stands now.
 */
export function readRun(plain: Scenario, run: SealedRun): Result<GameRecord, RunFault> {
  if (run.scenario !== plain.id) return refuse({ code: 'other-scenario' });
  const { rules, end, head, digits } = opened(run);
  const record = head && followed(plain, head, end, digits);
  if (record) return { ok: true, value: record };
  return refuse({ code: rules === leading(rulesHash(plain), 8) ? 'not-followed' : 'other-version' });
}

/** What a code holds, whatever the rules are now; null where that is nothing that could have been. */
export function runHead(run: SealedRun): RunHead | null {
  return opened(run).head;
}

/** The parts of a code before its commands, and the digits of those. */
function opened({ format, body }: SealedRun) {
  const digits = unpack(body);
  const rules = digits.take(BITS_32);
  const end = digits.take(BITS_40);
  const version = format === '2' ? null : takeText(digits);
  const seed = takeSeed(digits);
  const arrangement = arrangementIn(takeText(digits));
  const length = digits.take(LONGEST + 1);
  return { rules, end, head: arrangement && { version, seed, arrangement, length }, digits };
}

/** The record that the rest of a code leads to, or null where that is no game or another one than it names. */
function followed(
  plain: Scenario,
  { version, seed, arrangement, length }: RunHead,
  end: number,
  digits: Unpacking,
): GameRecord | null {
  const scenario = arrange(plain, arrangement);
  const commands: Command[] = [];
  let state = newGame(scenario, seed);
  while (commands.length < length) {
    const choices = alternatives(scenario, state);
    const command = choices.length > 0 ? choices[digits.take(choices.length)] : undefined;
    const applied = command ? apply(scenario, state, command) : null;
    if (!command || !applied?.ok) return null;
    commands.push(command);
    state = applied.state;
  }
  const { version: _now, ...rest } = recordOf(scenario, seed, commands, state);
  const record: GameRecord = version === null ? rest : { ...rest, version };
  return digits.done() && leading(record.digest, 10) === end ? record : null;
}

/** Everything that could be asked for at some moment, in a fixed order: more than a bot would think of. */
export function alternatives(scenario: Scenario, state: GameState): Command[] {
  const listed = legalCommands(scenario, state);
  for (const { id, redLines } of scenario.council) {
    if (redLines.length === 0 || (state.members[id]?.favours ?? 0) < 1) continue;
    for (const paragraph of PARAGRAPHS) {
      const command: Command = { type: 'link-issues', who: id, paragraph };
      const named = redLines.some((line) => line.paragraph === paragraph);
      if (!named && refusalOf(scenario, state, command) === null) listed.push(command);
    }
  }
  return listed;
}

function refuse(problems: RunFault): { readonly ok: false; readonly problems: RunFault } {
  return { ok: false, problems };
}

/** The first hexadecimal digits of a digest as a number; one that is no digest counts as zero. */
function leading(hex: string, digits: number): number {
  return Number.parseInt(hex.slice(0, digits), 16) || 0;
}

/** A seed as luck is dealt takes 32 bits; any other whole number, 54. */
function seedDigits(seed: number): Digit[] {
  if (!Number.isSafeInteger(seed)) throw new Error(`a seed of ${seed} cannot be coded`);
  if (seed >= 0 && seed < BITS_32)
    return [
      { value: 0, of: 2 },
      { value: seed, of: BITS_32 },
    ];
  return [
    { value: 1, of: 2 },
    { value: seed < 0 ? 1 : 0, of: 2 },
    { value: Math.abs(seed), of: BITS_53 },
  ];
}

function takeSeed(digits: Unpacking): number {
  if (digits.take(2) === 0) return digits.take(BITS_32);
  const sign = digits.take(2) === 1 ? -1 : 1;
  return sign * digits.take(BITS_53);
}

/** JSON in printable ASCII, which is what ids and numbers are written in. */
function textDigits(text: string): Digit[] {
  if (/[^ -~]/.test(text)) throw new Error('a record with other than plain characters cannot be coded');
  const characters = Array.from(text, (one) => ({ value: one.charCodeAt(0) - 32, of: 95 }));
  return text === ''
    ? [{ value: 0, of: 2 }]
    : [{ value: 1, of: 2 }, { value: text.length, of: 4096 }, ...characters];
}

function takeText(digits: Unpacking): string {
  if (digits.take(2) === 0) return '';
  const length = digits.take(4096);
  return Array.from({ length }, () => String.fromCharCode(digits.take(95) + 32)).join('');
}

/** What was laid over the scenario, or null where it is nothing that could have been. */
function arrangementIn(text: string): Arrangement | null {
  if (text === '') return {};
  try {
    return readArrangement(JSON.parse(text));
  } catch {
    return null;
  }
}
