import { formatProblem, type Problem } from '../scenario/read/problem.ts';
import type { Command } from './command.ts';
import { outJson } from './command.ts';
import { fault } from './fault.ts';
import { readScenarioFile, scenarioFile } from './scenarios.ts';
import { say } from './words.ts';

/** A problem as `--json` lists it. A file that could not be read at all has its own code. */
type Listed = Pick<Problem, 'file' | 'line' | 'column' | 'severity' | 'message' | 'hint'> & {
  readonly code: string;
};

/** `penholder validate`: what is wrong with scenario files, line by line. */
export const validate: Command = {
  options: [],
  run: ({ positionals, json }, terminal) => {
    if (positionals.length === 0) return { ok: false, problems: fault('missing-argument', { name: 'FILE' }) };
    const listed: Listed[] = [];
    const told: string[] = [];
    for (const named of positionals) {
      const { problems, text } = judge(named);
      listed.push(...problems);
      told.push(text);
    }
    if (json) outJson(terminal, listed);
    else terminal.out(told.join('\n\n'));
    return { ok: true, value: listed.some(({ severity }) => severity === 'error') ? 1 : 0 };
  },
};

function judge(named: string): { readonly problems: readonly Listed[]; readonly text: string } {
  const file = scenarioFile(named);
  const read = file.ok ? readScenarioFile(file.value) : file;
  if (!read.ok) {
    const { code, message } = read.problems;
    const problem: Listed = { file: named, line: 1, column: 1, severity: 'error', code, message, hint: null };
    return { problems: [problem], text: `${named}:1:1 error ${code} ${message}` };
  }
  const reading = read.value;
  const problems = reading.ok ? reading.warnings : reading.problems;
  const verdict = reading.ok
    ? say('cli.validate.sound', { file: named, title: reading.value.title.en, warnings: problems.length })
    : say('cli.validate.count', { file: named, count: problems.length });
  return {
    problems: problems.map(({ source: _source, ...problem }) => problem),
    text: [...problems.map(formatProblem), verdict].join('\n\n'),
  };
}
