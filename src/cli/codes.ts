import { existsSync } from 'node:fs';
import type { Result } from '../core/result.ts';
import type { GameRecord } from '../game/record/record.ts';
import { runIn } from '../game/record/runLink.ts';
import { openRunCode, readRun, type RunFault } from '../game/record/runCode.ts';
import { type Fault, fault } from './fault.ts';
import { scenarioOf } from './scenarios.ts';
import { say } from './words.ts';

/** Whether what was typed is a run code, or a link that ends in one, and not the name of a file. */
export function isRunCode(typed: string): boolean {
  return (runIn(typed) !== null || /^\W*P[0-9A-Z]\./i.test(typed)) && !existsSync(typed);
}

/**
 * The record that a run code holds.
 * @param named the scenario given on the command line, if one was
 */
export function codedRecord(typed: string, named: string | undefined): Result<GameRecord, Fault> {
  const opened = openRunCode(typed);
  if (!opened.ok) return { ok: false, problems: bad(opened.problems, '') };
  const scenario = scenarioOf(opened.value.scenario, named);
  if (!scenario.ok) return scenario;
  const record = readRun(scenario.value, opened.value);
  return record.ok ? record : { ok: false, problems: bad(record.problems, opened.value.scenario) };
}

function bad(problem: RunFault, name: string): Fault {
  const { code, ...values } = problem;
  return fault('bad-run-code', { reason: say(`run.${code}`, { name, ...values }) });
}
