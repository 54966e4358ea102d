import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import { isPolicy, POLICIES, type PolicyName } from '../policy/policies.ts';
import { DIFFICULTIES, type Difficulty } from '../scenario/model/arrangement.ts';
import type { Arguments, Option } from './arguments.ts';
import { didYouMean, type Fault, fault } from './fault.ts';
import type { Terminal } from './terminal.ts';

/** One command of the command line. Its usage is `cli.usage.NAME`. */
export interface Command {
  /** Options it knows, besides --json and --help. */
  readonly options: readonly Option[];
  /** Does the work, and answers with the exit code, or with what stood in the way. */
  readonly run: (given: Arguments, terminal: Terminal) => Result<0 | 1, Fault>;
}

/** Any seed that a record can carry. */
export const LARGEST_SEED = 2_147_483_647;

/** The policy typed, or balanced where none was. */
export function policyTyped(typed = 'balanced'): Result<PolicyName, Fault> {
  if (isPolicy(typed)) return { ok: true, value: typed };
  const hint = didYouMean(nearest(typed, POLICIES));
  return { ok: false, problems: fault('unknown-policy', { name: typed, hint, names: POLICIES }) };
}

/** The difficulty typed, or Normal where none was. */
export function difficultyTyped(typed = 'normal'): Result<Difficulty, Fault> {
  const known = DIFFICULTIES.find((one) => one === typed);
  if (known) return { ok: true, value: known };
  const values = {
    name: typed,
    hint: didYouMean(nearest(typed, DIFFICULTIES)),
    names: DIFFICULTIES,
  };
  return { ok: false, problems: fault('unknown-difficulty', values) };
}

/** Prints one JSON object. */
export function outJson(terminal: Terminal, value: unknown): void {
  terminal.out(JSON.stringify(value, null, 2));
}
