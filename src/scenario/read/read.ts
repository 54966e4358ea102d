import { withAllowances } from '../check/allowances.ts';
import { choiceFindings } from '../check/choices.ts';
import { citationFindings, citedFacts } from '../check/citations.ts';
import { claimFindings } from '../check/claims.ts';
import { contestedFindings } from '../check/contested.ts';
import { datingFindings } from '../check/datings.ts';
import type { Conflict, Facts } from './facts.ts';
import { fairnessFindings } from '../check/fairness.ts';
import { figureFindings } from '../check/figures.ts';
import { flagFindings } from '../check/flags.ts';
import { faultsOf } from '../check/finding.ts';
import { formFaults } from './formFaults.ts';
import { possibilityFindings } from '../check/possibility.ts';
import { type Fault, type Problem, problemsOf } from './problem.ts';
import { severityOf } from './problemCodes.ts';
import { referenceFindings } from '../check/references.ts';
import type { MoveDeclared } from '../model/moves.ts';
import type { Scenario } from '../model/scenario.ts';
import { openFile } from './scenarioFile.ts';
import { scenarioForm } from '../model/form/scenarioForm.ts';
import { wordingFindings } from '../check/wording.ts';

export type Reading =
  | { readonly ok: true; readonly value: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  /** What problems call the file. */
  readonly file?: string;
  /** The facts of seeds/. Where given, a citation of any other fact is a problem, and so is a value that they do not give. */
  readonly facts?: Facts;
  /** Where given, a file that takes two sides of one of these must say so. */
  readonly conflicts?: readonly Conflict[];
}

/**
 * Reads a scenario file: text in, a Scenario or the problems out, each at its line and column. It
 * never throws, and takes no text for good that is only partly understood: syntax first, then the
 * form, then what the parts say of one another, then what they say against their sources and whether
 * a game could be as they say, each only once the one before is sound. Warnings come with the
 * scenario and stand in nobody's way.
 * @param moves the moves that the game has: what `verbs` may list and history may make
 */
export function readScenarioText(
  text: string,
  moves: readonly MoveDeclared[],
  options: ReadingOptions = {},
): Reading {
  const { facts, conflicts } = options;
  const told = (faults: readonly Fault[]): Problem[] => problemsOf(faults, text, options.file ?? 'scenario');
  const opened = openFile(text);
  if (!opened.ok) return { ok: false, problems: told(opened.faults) };
  const { file } = opened;
  const parsed = scenarioForm(moves).safeParse(file.data);
  if (!parsed.success) return { ok: false, problems: told(formFaults(parsed.error.issues, file)) };
  const { allow, ...form } = parsed.data;
  const named = [...referenceFindings(parsed.data, moves), ...(facts ? citationFindings(form, facts) : [])];
  if (named.length > 0) return { ok: false, problems: told(faultsOf(named, file)) };
  const found = [
    ...(facts ? [...figureFindings(parsed.data, facts), ...datingFindings(parsed.data, facts)] : []),
    ...(facts ? claimFindings(parsed.data, facts) : []),
    ...(conflicts ? contestedFindings(parsed.data, conflicts, file) : []),
    ...possibilityFindings(parsed.data, moves),
    ...choiceFindings(parsed.data),
    ...flagFindings(parsed.data),
    ...wordingFindings(parsed.data),
    ...fairnessFindings(parsed.data),
  ];
  const faults = faultsOf(withAllowances(found, allow, file.data), file);
  if (faults.some(({ code }) => severityOf(code) === 'error')) return { ok: false, problems: told(faults) };
  return { ok: true, value: { ...form, facts: citedFacts(form, facts ?? {}) }, warnings: told(faults) };
}
