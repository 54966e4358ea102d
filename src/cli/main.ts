import { nearest } from '../core/nearest.ts';
import { readArguments } from './arguments.ts';
import { backtest } from './backtest.ts';
import { balance } from './balance.ts';
import { campaign } from './campaign.ts';
import { calibrate } from './calibrate.ts';
import { type Command, outJson } from './command.ts';
import { explain } from './explain.ts';
import { didYouMean, exitOf, type Fault, fault } from './fault.ts';
import { fit } from './fit.ts';
import { merge } from './merge.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { sensitivity } from './sensitivity.ts';
import { simulate } from './simulate.ts';
import type { Terminal } from './terminal.ts';
import { validate } from './validate.ts';
import { say } from './words.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  play,
  simulate,
  merge,
  replay,
  validate,
  explain,
  balance,
  campaign,
  backtest,
  fit,
  calibrate,
  sensitivity,
};
const NAMES = Object.keys(COMMANDS);

/**
 * The command line.
 * @returns the exit code: 0 done, 1 a fault found in the input, 2 wrong usage
 */
export function main(argv: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h') {
    terminal.out(say('cli.usage'));
    return 0;
  }
  if (name === undefined) {
    terminal.err(say('cli.usage'));
    return 2;
  }
  const wantsJson = argv.includes('--json');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const values = { name, hint: didYouMean(nearest(name, NAMES)), names: NAMES };
    return report(fault('unknown-command', values), wantsJson, terminal);
  }
  const given = readArguments(rest, command.options);
  if (!given.ok) return report(given.problems, wantsJson, terminal);
  if (given.value.help) {
    terminal.out(say(`cli.usage.${name}`));
    return 0;
  }
  try {
    const done = command.run(given.value, terminal);
    return done.ok ? done.value : report(done.problems, wantsJson, terminal);
  } catch (error) {
    // A bug of ours, or a file of the game gone: said in a sentence all the same.
    const reason = error instanceof Error ? error.message : String(error);
    return report(fault('broken', { reason, command: argv.join(' ') }), wantsJson, terminal);
  }
}

function report(found: Fault, wantsJson: boolean, terminal: Terminal): 1 | 2 {
  if (wantsJson) outJson(terminal, { fault: found });
  terminal.err(say('cli.fault', { message: found.message }));
  return exitOf(found);
}
