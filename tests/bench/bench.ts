/**
 * `npm run bench`: how fast games are played, by every bot; what a command, a vote and looking back on a finished
 * game take; and ratios, against a switch written by hand, against boardgame.io with the same rules inside
 * (`npm ci --prefix tests/bench/boardgame` installs it), and against another checkout:
 *
 *     npm run bench -- --against ../other-checkout
 *
 * Times are of the processor, so that a busy machine disturbs less.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';
import { afterwards } from './afterwards.ts';
import { foldedInBoardgame } from './boardgame/boardgame.ts';
import { botSpeed } from './bots.ts';
import { commandTimes } from './commands.ts';
import { councilTimes } from './council.ts';
import { sharesOf } from './shares.ts';
import { statechartTimes } from './statecharts.ts';

const HERE = resolve(import.meta.dirname, '../..');
/** Games a second that every bot is to play on one core, once it is warm (issue 12). */
const GOAL = 1000;
const GAMES = 60;
const BATCHES = 5;

const { values } = parseArgs({ options: { against: { type: 'string' } } });
const scenario = nassau();
say(`${scenario.title.en} on Node ${process.versions.node}, one core, processor time\n`);
await bots();
await shares();
inTheGame();
engines();

/** Every bot, cold and warm, held to the goal and to another checkout. */
async function bots(): Promise<void> {
  const other = values.against === undefined ? null : resolve(values.against);
  say(
    `${'bot'.padEnd(18)}${'cold'.padStart(9)}${'warm'.padStart(9)}${'a second'.padStart(10)}${'of goal'.padStart(9)}${other === null ? '' : 'cold, warm against the other'.padStart(31)}`,
  );
  for (const name of POLICIES) {
    const { cold, warm } = await botSpeed(HERE, name);
    const speed = 1000 / warm;
    let line = `${name.padEnd(18)}${ms(cold)}${ms(warm)}${number(speed).padStart(10)}${ratio(speed / GOAL)}`;
    if (other !== null) {
      const theirs = await botSpeed(other, name);
      line += `${ratio(cold / theirs.cold).padStart(22)}${ratio(warm / theirs.warm)}`;
    }
    say(line);
  }
}

/** Where the time of two bots goes. */
async function shares(): Promise<void> {
  say('\nwhere the time goes');
  for (const name of ['history', 'balanced'] as const) {
    const chooses = policy(name);
    const parts = await sharesOf(() => {
      for (let seed = 1; seed <= 2 * GAMES; seed += 1) play(scenario, seed, chooses);
    });
    say(`  ${name}: ${parts.map(({ what, share }) => `${what} ${number(100 * share)} %`).join(', ')}`);
  }
}

function inTheGame(): void {
  say('\ncommands, in the middle of a game');
  for (const { what, microseconds } of commandTimes(scenario)) say(`  ${what}: ${number(microseconds)} µs`);
  say('\nin the Council');
  for (const { what, microseconds } of councilTimes(scenario)) say(`  ${what}: ${number(microseconds)} µs`);
  say('\nlooking back on a finished game, one of each scenario by the balanced bot');
  for (const { what, median, worst, limit } of afterwards(shipped()))
    say(
      `  ${what}: median ${precise(median)} ms, worst ${precise(worst)} ms, ${precise((100 * worst) / limit)} % of ${number(limit)} ms`,
    );
}

/** The same work by other means, as ratios. */
function engines(): void {
  const { byHand, table, xstate } = statechartTimes();
  say('\na statechart, for one event');
  say(
    `  a switch by hand ${number(byHand)} ns, our table ${precise(table / byHand)} times that, XState’s own transition ${precise(xstate / byHand)} times`,
  );
  const chooses = policy('history');
  const games = Array.from({ length: GAMES }, (_, index) => play(scenario, index + 1, chooses).commands);
  const ours = least(() => foldedHere(games));
  say('\nthe rules alone, the commands of history folded again and nobody thinking');
  say(`  ${precise(ours)} ms a game, ${number(1000 / ours)} a second`);
  const theirs = foldedInBoardgame(scenario, games);
  if (theirs === null) {
    say('  boardgame.io is not installed: npm ci --prefix tests/bench/boardgame');
    return;
  }
  const best = Math.min(
    theirs,
    least(() => foldedInBoardgame(scenario, games) as number),
  );
  say(
    `  with the same rules inside, boardgame.io 0.50.2 takes ${precise(best)} ms, ${precise(best / ours)} times as long`,
  );
}

/** Milliseconds of processor for a game. */
function foldedHere(games: readonly (readonly Command[])[]): number {
  const before = process.threadCpuUsage();
  for (const [index, commands] of games.entries()) {
    let state = newGame(scenario, index + 1);
    for (const command of commands) {
      const applied = apply(scenario, state, command);
      if (!applied.ok) throw new Error(`seed ${index + 1}: ${command.type} is refused`);
      state = applied.state;
    }
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / games.length;
}

function least(work: () => number): number {
  return Math.min(...Array.from({ length: BATCHES }, work));
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`.padStart(9);
}

function ratio(value: number): string {
  return value.toFixed(2).padStart(9);
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** To two figures. */
function precise(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
