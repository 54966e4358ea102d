import { citationFaults, citedFacts, type Facts } from './citations.ts';
import { formFaults } from './formFaults.ts';
import { type Fault, type Problem, problemsOf } from './problem.ts';
import { referenceFaults } from './references.ts';
import type { Scenario } from './scenario.ts';
import { openFile } from './scenarioFile.ts';
import { scenarioForm } from './schema.ts';

export type Reading =
  | { readonly ok: true; readonly value: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  /** What problems call the file. */
  readonly file?: string;
  /** The facts of seeds/. Where given, a citation of any other fact is a problem. */
  readonly facts?: Facts;
}

/**
 * Reads a scenario file: text in, a Scenario or the problems out, each at its line and column. It
 * never throws, and takes no text for good that is only partly understood: syntax first, then the
 * form, then what the parts say of one another, each only once the one before is sound.
 */
export function readScenario(text: string, options: ReadingOptions = {}): Reading {
  const refuse = (faults: readonly Fault[]): Reading => ({
    ok: false,
    problems: problemsOf(faults, text, options.file ?? 'scenario'),
  });
  const opened = openFile(text);
  if (!opened.ok) return refuse(opened.faults);
  const { file } = opened;
  const parsed = scenarioForm.safeParse(file.data);
  if (!parsed.success) return refuse(formFaults(parsed.error.issues, file));
  const form = parsed.data;
  const faults = [
    ...referenceFaults(form, file),
    ...(options.facts ? citationFaults(form, options.facts, file) : []),
  ];
  if (faults.length > 0) return refuse(faults);
  return { ok: true, value: { ...form, facts: citedFacts(form, options.facts ?? {}) } };
}
