import { availableParallelism } from 'node:os';
import type { Shown } from '../balance/line.ts';
import { type BalanceReport, reportOn } from '../balance/report.ts';
import { gamesShown, nameOfGame, recordOfGame } from '../balance/show.ts';
import { gamesIn, perform, survey } from '../balance/survey.ts';
import type { Result } from '../core/result.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { onlyArgument, wholeNumber } from './arguments.ts';
import { hire } from './cores.ts';
import { balancePage } from './balancePage.ts';
import { tellBalance } from './balanceText.ts';
import { commandOf, GAME_ADDRESS, gameAddress, type Ways, waysTo } from './balanceLinks.ts';
import { sentence } from './balanceWords.ts';
import { type Command, LARGEST_SEED, outJson } from './command.ts';
import { type Fault, fault } from './fault.ts';
import { writeText } from './files.ts';
import { findScenario } from './scenarios.ts';
import { say } from './words.ts';

const MOST_GAMES = 100_000;

/** `penholder balance`: every bot plays many games, and what they show of a scenario is held to the gates. */
export const balance: Command = {
  options: ['games', 'seed', 'html', 'game'],
  run: (given, terminal) => {
    const named = onlyArgument(given, 'SCENARIO');
    if (!named.ok) return named;
    const games = wholeNumber(given.values.games, 1000, 'games', 1, MOST_GAMES);
    if (!games.ok) return games;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED - 2 * MOST_GAMES);
    if (!seed.ok) return seed;
    const found = findScenario(named.value);
    if (!found.ok) return found;
    const scenario = found.value;
    const typed = given.values.game ?? GAME_ADDRESS;
    const address = gameAddress(typed);
    if (address === null) return { ok: false, problems: fault('not-an-address', { typed }) };
    const ways = waysTo(scenario, named.value, address);
    const file = given.values.html;
    if (file !== undefined) {
      // Tried before the work, so that nobody waits for a page that has nowhere to go.
      const written = writeText(file, '');
      if (!written.ok) return written;
    }

    const began = performance.now();
    const cores = availableParallelism();
    const report = made(scenario, games.value, seed.value, cores, (done, of) =>
      terminal.progress(say('cli.balance.progress', { done, of })),
    );
    terminal.progress(null);
    const seconds = (performance.now() - began) / 1000;
    if (file !== undefined) {
      const written = writeText(file, balancePage({ scenario, waysTo: ways }, named.value, report));
      if (!written.ok) return written;
    }
    if (given.json) outJson(terminal, inJson(scenario, ways, named.value, report));
    else {
      terminal.out(tellBalance(scenario, named.value, report));
      const speed = Math.round(report.played / seconds);
      terminal.out(
        say('cli.balance.took', { played: report.played, seconds: seconds.toFixed(1), cores, speed }),
      );
      if (file !== undefined) terminal.out(say('cli.balance.page', { file }));
    }
    return { ok: true, value: 0 } satisfies Result<0 | 1, Fault>;
  },
};

/** The report, made on some cores. */
function made(
  scenario: Scenario,
  games: number,
  seed: number,
  cores: number,
  after: (done: number, of: number) => void,
): BalanceReport {
  const of = gamesIn(scenario, games);
  let done = 0;
  const worker = new URL('./balanceWorker.ts', import.meta.url);
  const progress = (more: number): void => {
    done += more;
    after(done, of);
  };
  const crew = hire({ work: scenario, perform, worker, after: progress }, cores);
  try {
    return reportOn(survey(scenario, games, seed, crew.performAll));
  } finally {
    crew.leave();
  }
}

/** The report as data: each check with its sentence, and each game that it points to with a way to it. */
function inJson(
  scenario: Scenario,
  ways: (game: Shown) => Ways,
  named: string,
  report: BalanceReport,
): object {
  const { gates, ...rest } = report;
  // A game that no command plays is there as its record.
  const unplayable = gamesShown(report).filter((game) => commandOf(named, game) === null);
  return {
    ...rest,
    gates: gates.map(({ checks, ...gate }) => ({
      ...gate,
      title: say(`cli.balance.gate.${gate.id}`),
      checks: checks.map((check) => ({
        ...check,
        message: sentence(scenario, check),
        shown: check.shown && {
          ...check.shown,
          name: nameOfGame(check.shown),
          ...ways(check.shown),
        },
      })),
    })),
    records: Object.fromEntries(unplayable.map((game) => [nameOfGame(game), recordOfGame(scenario, game)])),
  };
}
