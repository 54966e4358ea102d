import { type Flips, type Sensitivity, sensitivity as moveEach } from '../simulate/sensitivity.ts';
import { onlyArgument, wholeNumber } from './arguments.ts';
import { type Command, LARGEST_SEED, outJson } from './command.ts';
import { findScenario } from './scenarios.ts';
import { say } from './words.ts';

const MOST_GAMES = 10_000;
/** The road that history took, and a good player's. */
const POLICIES = ['history', 'balanced'] as const;

/** `penholder sensitivity`: each weight moved by a quarter, and what flips. */
export const sensitivity: Command = {
  options: ['games', 'seed'],
  run: (given, terminal) => {
    const named = onlyArgument(given, 'SCENARIO');
    if (!named.ok) return named;
    const games = wholeNumber(given.values.games, 100, 'games', 1, MOST_GAMES);
    if (!games.ok) return games;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED);
    if (!seed.ok) return seed;
    const scenario = findScenario(named.value);
    if (!scenario.ok) return scenario;

    const found = moveEach(scenario.value, POLICIES, games.value, seed.value, (done, of) =>
      terminal.progress(say('cli.sensitivity.progress', { done, of })),
    );
    terminal.progress(null);
    if (given.json) outJson(terminal, found);
    else terminal.out(table(found));
    return { ok: true, value: 0 };
  },
};

function table({ scenario, policies, games, by, weights }: Sensitivity): string {
  const wide = Math.max(...weights.map(({ weight }) => weight.length)) + 2;
  const cell = (thousandths: number): string => (thousandths / 10).toFixed(1).padStart(7);
  const cells = ({ hands, votes, endings }: Flips): string => [hands, votes, endings].map(cell).join('');
  return [
    say('cli.sensitivity.head', { scenario, policies, games, by: by / 10 }),
    '',
    `${''.padEnd(wide + 7)}${say('cli.sensitivity.columns')}`,
    ...weights.map(
      ({ weight, value, less, more }) =>
        `${weight.padEnd(wide)}${String(value).padStart(7)}${cells(less)}  ${cells(more)}`,
    ),
  ].join('\n');
}
