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
import { VERSION } from '../core/version.ts';
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
/** How a person asks for help, and for the version, in place of a command. */
const HELP: readonly string[] = ['help', '--help', '-h'];
const WHICH: readonly string[] = ['version', '--version', '-v', '-V'];

/**
 * The command line.
 * @returns the exit code: 0 done, 1 a fault found in the input, 2 wrong usage
 */
export function main(argv: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  const [name, ...rest] = argv;
  const wantsJson = argv.includes('--json');
  if (name === undefined) {
    terminal.err(say('cli.usage'));
    return 2;
  }
  if (WHICH.includes(name)) {
    if (wantsJson) outJson(terminal, { version: VERSION });
    else terminal.out(VERSION);
    return 0;
  }
  if (HELP.includes(name)) return help(rest, wantsJson, terminal);
  const command = commandNamed(name);
  if (!command) return report(unknown(name), wantsJson, terminal);
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

function commandNamed(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

/** The usage of the command named, or of the whole program where none is. */
function help(rest: readonly string[], wantsJson: boolean, terminal: Terminal): 0 | 1 | 2 {
  const name = rest.find((word) => !word.startsWith('-')) ?? 'help';
  const all = HELP.includes(name) || WHICH.includes(name);
  if (!all && !commandNamed(name)) return report(unknown(name), wantsJson, terminal);
  terminal.out(say(all ? 'cli.usage' : `cli.usage.${name}`));
  return 0;
}

function unknown(name: string): Fault {
  const near = nearest(name.replace(/^-+/, ''), [...NAMES, 'help', 'version']);
  return fault('unknown-command', { name, hint: didYouMean(near), names: NAMES });
}

function report(found: Fault, wantsJson: boolean, terminal: Terminal): 1 | 2 {
  if (wantsJson) outJson(terminal, { fault: found });
  terminal.err(say('cli.fault', { message: found.message }));
  return exitOf(found);
}
