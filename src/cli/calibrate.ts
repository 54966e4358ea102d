import { type Bin, calibrate as holdAgainst, type Calibration } from '../simulate/calibration.ts';
import { type Command, outJson } from './command.ts';
import { gamesAsked } from './gamesAsked.ts';
import { say } from './words.ts';

const MOST_GAMES = 100_000;
/** Games between two words of progress. */
const STRIDE = 50;

/** `penholder calibrate`: what whip counts said, and what came. */
export const calibrate: Command = {
  options: ['policy', 'games', 'seed'],
  run: (given, terminal) => {
    const asked = gamesAsked(given, 2000, MOST_GAMES);
    if (!asked.ok) return asked;
    const { scenario, policy, games, seed } = asked.value;

    const found = holdAgainst(scenario, policy, games, seed, (done) => {
      if (done % STRIDE === 0) terminal.progress(say('cli.simulate.progress', { done, games }));
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
