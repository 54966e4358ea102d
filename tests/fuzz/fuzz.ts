/**
 * `npm run fuzz`: hostile scenario files, commands and saves, put to the game on all cores. Ends with an error when one of
 * them makes the game throw, breaks a rule of its states, or is refused without words. See tests/README.md.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { hire } from '../../src/cli/cores.ts';
import { KIND_NAMES, KINDS, type KindName } from './kinds.ts';
import { type Piece, piecesOf, tryPiece } from './piece.ts';
import { type Found, together } from './trial.ts';

/** Outcomes and faults that are listed of each kind. */
const LISTED = 12;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string', default: KIND_NAMES.join(',') },
    /** How many times the whole run of 20,000 files, 100,000 commands and 2,000 saves. */
    times: { type: 'string', default: '1' },
  },
});

const seed = number('seed', values.seed);
const times = number('times', values.times);
const kinds = values.only.split(',').map((name): KindName => {
  const kind = KIND_NAMES.find((one) => one === name);
  return kind ?? stop(`--only names no kind "${name}"; the kinds are ${KIND_NAMES.join(', ')}`);
});

let failed = 0;
for (const kind of kinds) failed += run(kind);
console.log(failed === 0 ? 'no faults' : `${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns how many faults were found */
function run(kind: KindName): number {
  const began = Date.now();
  const wanted = Math.round(KINDS[kind].whole * times);
  let tried = 0;
  const after = (inputs: number): void => {
    tried += inputs;
    if (process.stderr.isTTY) process.stderr.write(`\r${tried} of ${wanted} ${kind}`);
  };
  const job = { work: seed, perform: tryPiece, worker: new URL('worker.ts', import.meta.url), after };
  const crew = hire<number, Piece, Found>(job, number('jobs', values.jobs));
  const found = together(crew.performAll(piecesOf(kind, wanted)));
  crew.leave();
  if (process.stderr.isTTY) process.stderr.write('\r');
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${found.tried} ${kind}, ${found.faults.length} faults, ${seconds} s (seed ${seed})`);
  const outcomes = Object.entries(found.outcomes).sort(([, a], [, b]) => b - a);
  for (const [outcome, count] of outcomes.slice(0, LISTED))
    console.log(`  ${String(count).padStart(7)}  ${outcome}`);
  if (outcomes.length > LISTED) console.log(`           and ${outcomes.length - LISTED} outcomes more`);
  for (const fault of found.faults.slice(0, LISTED)) console.log(`  FAULT ${fault}`);
  return found.faults.length;
}

function number(name: string, text: string): number {
  const value = Number(text);
  return value > 0 && Number.isFinite(value)
    ? value
    : stop(`--${name} wants a number above 0, not "${text}"`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
