import { listOf, sideBySide } from '../locale/sentences.ts';
import type { Batch } from '../simulate/batch.ts';
import { say } from './words.ts';

/** A batch for people: one line to each count, the frequent first, what never happened left out. */
export function tellBatch(batch: Batch, gamesPerSecond: number): string {
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
