import { listOf, sideBySide } from '../locale/sentences.ts';
import { type Batch, simulate as playMany } from '../simulate/batch.ts';
import { arrange } from '../game/arrange.ts';
import { onlyArgument, wholeNumber } from './arguments.ts';
import { type Command, difficultyTyped, LARGEST_SEED, outJson, policyTyped } from './command.ts';
import { findScenario } from './scenarios.ts';
import { say } from './words.ts';

const MOST_GAMES = 1_000_000;
/** Games between two words of progress. */
const STRIDE = 50;

/** `penholder simulate`: many games with one policy, counted. */
export const simulate: Command = {
  options: ['policy', 'difficulty', 'games', 'seed'],
  run: (given, terminal) => {
    const named = onlyArgument(given, 'SCENARIO');
    if (!named.ok) return named;
    const policy = policyTyped(given.values.policy);
    if (!policy.ok) return policy;
    const difficulty = difficultyTyped(given.values.difficulty);
    if (!difficulty.ok) return difficulty;
    const games = wholeNumber(given.values.games, 100, 'games', 1, MOST_GAMES);
    if (!games.ok) return games;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED);
    if (!seed.ok) return seed;
    const found = findScenario(named.value);
    if (!found.ok) return found;
    const scenario = arrange(found.value, { difficulty: difficulty.value });

    const began = performance.now();
    const batch = playMany(scenario, policy.value, games.value, seed.value, (done) => {
      if (done % STRIDE === 0) terminal.progress(say('cli.simulate.progress', { done, games: games.value }));
    });
    terminal.progress(null);
    const gamesPerSecond = Math.round((games.value * 1000) / (performance.now() - began));
    const asked = scenario.arranged && { difficulty: difficulty.value };
    if (given.json) outJson(terminal, { ...batch, ...asked, gamesPerSecond });
    else terminal.out(table(batch, gamesPerSecond));
    return { ok: true, value: 0 };
  },
};

/** A batch for people: one line to each count, the frequent first, what never happened left out. */
function table(batch: Batch, gamesPerSecond: number): string {
  const { scenario, policy, games, seed, endings, vote, tally, members, seals, lead } = batch;
  const share = (count: number): string => `${((100 * count) / games).toFixed(1)} %`;
  const counts = (of: Readonly<Record<string, number>>): string =>
    listOf(
      say,
      sideBySide(
        Object.entries(of)
          .filter(([, count]) => count > 0)
          .sort(([, a], [, b]) => b - a)
          .map(([key, count]) => `${key} ${share(count)}`),
      ),
    );
  const row = (key: string, text: string): string =>
    `${say(`cli.simulate.${key}`).padEnd(12)}${text || say('cli.simulate.none')}`;
  return [
    say('cli.simulate.head', { scenario, policy, games, seed, speed: gamesPerSecond }),
    '',
    row('endings', counts(endings)),
    row('vote', counts(vote)),
    row('tally', counts(Object.fromEntries(Object.entries(tally).slice(0, 8)))),
    row('lead', counts(lead)),
    ...Object.entries(seals).map(([lock, seal]) => row(`seal.${lock}`, counts({ ...seal }))),
    '',
    say('cli.simulate.hands'),
    ...Object.entries(members).map(
      ([id, hands]) => `  ${id.padEnd(14)}${counts(hands) || say('cli.simulate.none')}`,
    ),
  ].join('\n');
}
