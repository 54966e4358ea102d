/**
 * `npm run bench`: how fast games are played, where the time goes, what a vote takes and what looking back on a
 * finished game does, and the same number of moves in boardgame.io.
 */
import { apply, newGame } from '../../src/game/apply.ts';
import { type PolicyName, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';
import { afterwards } from './afterwards.ts';
import { boardgame } from './boardgame.ts';
import { councilTimes } from './council.ts';
import { sharesOf } from './shares.ts';

/** Games of a batch, and batches: the fastest one counts, so that a busy machine disturbs less. */
const GAMES = 100;
const BATCHES = 7;

interface Batch {
  readonly seconds: number;
  readonly commands: number;
}

const scenario = nassau();
say(
  `${scenario.title.en} on Node ${process.versions.node}, one core: the fastest of ${BATCHES} batches of ${GAMES} games`,
);

const history = await measured('history');
await measured('balanced');

const rules = fastest(rulesAlone());
say('\nthe rules alone, the commands of history folded again and nobody thinking');
say(`  ${speedOf(rules)}`);

say('\nin the Council');
for (const { what, microseconds } of councilTimes(scenario)) say(`  ${what}: ${number(microseconds)} µs`);

say('\nlooking back on a finished game, one of each scenario by the balanced bot');
for (const { what, median, worst, limit } of afterwards(shipped()))
  say(
    `  ${what}: median ${precise(median)} ms, worst ${precise(worst)} ms, ${precise((100 * worst) / limit)} % of ${number(limit)} ms`,
  );

const theirs = await theirBest(history.commands);
say(
  `\n${number(history.commands)} moves in boardgame.io 0.50.2, Simulate with RandomBot, fifteen players raising a hand in turn`,
);
say(
  `  ${number(history.commands / theirs)} moves a second, where penholder's history makes ${number(history.commands / history.seconds)}`,
);
say(`  penholder takes 1/${(theirs / history.seconds).toFixed(1)} of the time`);

/** Plays one policy, says how fast and where the time goes. */
async function measured(name: PolicyName): Promise<Batch> {
  const chooses = policy(name);
  const batch = (): Batch => {
    const began = performance.now();
    let commands = 0;
    for (let seed = 1; seed <= GAMES; seed += 1) commands += play(scenario, seed, chooses).commands.length;
    return { seconds: (performance.now() - began) / 1000, commands };
  };
  const best = fastest(batch);
  const shares = await sharesOf(batch);
  say(`\n${name}, ${number(best.commands / GAMES)} commands a game`);
  say(`  ${speedOf(best)}`);
  say(`  of that ${shares.map(({ what, share }) => `${what} ${number(100 * share)} %`).join(', ')}`);
  return best;
}

function rulesAlone(): () => Batch {
  const chooses = policy('history');
  const played = Array.from({ length: GAMES }, (_, index) => play(scenario, index + 1, chooses).commands);
  return () => {
    const began = performance.now();
    let count = 0;
    for (const [index, commands] of played.entries()) {
      let state = newGame(scenario, index + 1);
      for (const command of commands) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(`seed ${index + 1}: ${command.type} is refused`);
        state = applied.state;
      }
      count += commands.length;
    }
    return { seconds: (performance.now() - began) / 1000, commands: count };
  };
}

function fastest(batch: () => Batch): Batch {
  return Array.from({ length: BATCHES }, batch).reduce((best, next) =>
    next.seconds < best.seconds ? next : best,
  );
}

/** Seconds for as many moves there, the best of three. */
async function theirBest(moves: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) best = Math.min(best, await boardgame(moves));
  return best;
}

function speedOf({ seconds, commands }: Batch): string {
  return `${number(GAMES / seconds)} games a second, ${((seconds * 1e6) / commands).toFixed(1)} µs a command`;
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
