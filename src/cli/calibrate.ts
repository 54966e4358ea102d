import { type Bin, calibrate as holdAgainst, type Calibration } from '../simulate/calibration.ts';
import { onlyArgument, wholeNumber } from './arguments.ts';
import { type Command, LARGEST_SEED, outJson, policyTyped } from './command.ts';
import { findScenario } from './scenarios.ts';
import { say } from './words.ts';

const MOST_GAMES = 100_000;
/** Games between two words of progress. */
const STRIDE = 50;

/** `penholder calibrate`: what whip counts said, and what came. */
export const calibrate: Command = {
  options: ['policy', 'games', 'seed'],
  run: (given, terminal) => {
    const named = onlyArgument(given, 'SCENARIO');
    if (!named.ok) return named;
    const policy = policyTyped(given.values.policy);
    if (!policy.ok) return policy;
    const games = wholeNumber(given.values.games, 2000, 'games', 1, MOST_GAMES);
    if (!games.ok) return games;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED);
    if (!seed.ok) return seed;
    const scenario = findScenario(named.value);
    if (!scenario.ok) return scenario;

    const found = holdAgainst(scenario.value, policy.value, games.value, seed.value, (done) => {
      if (done % STRIDE === 0) terminal.progress(say('cli.simulate.progress', { done, games: games.value }));
    });
    terminal.progress(null);
    if (given.json) outJson(terminal, found);
    else terminal.out(table(found));
    return { ok: true, value: 0 };
  },
};

function table({ scenario, policy, games, votes, yes, veto, passes, inBand }: Calibration): string {
  const share = (thousandths: number): string => `${(thousandths / 10).toFixed(1)} %`.padStart(9);
  const part = (name: string, bins: readonly Bin[]): string[] => [
    say(`cli.calibrate.${name}`),
    ...bins.map(
      ({ from, n, said, came }) =>
        `  ${`${from / 10}-${from / 10 + 10} %`.padEnd(10)}${String(n).padStart(7)}${share(said)}${share(came)}`,
    ),
    '',
  ];
  return [
    say('cli.calibrate.head', { scenario, policy, games, votes }),
    '',
    ...part('yes', yes),
    ...part('veto', veto),
    ...part('passes', passes),
    say('cli.calibrate.band', { share: share(inBand).trim() }),
  ].join('\n');
}
