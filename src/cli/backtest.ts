import { backtest as score, type BacktestReport, type Scores } from '../backtest/backtest.ts';
import { COEFFICIENTS } from '../voter/coefficients.ts';
import { onlyArgument } from './arguments.ts';
import { type Command, outJson } from './command.ts';
import { openVotes } from './votes.ts';
import { say } from './words.ts';

/** `penholder backtest`: the voters of the game held against recorded votes. */
export const backtest: Command = {
  options: ['leave-one-file-out'],
  run: (given, terminal) => {
    const folder = onlyArgument(given, 'FOLDER');
    if (!folder.ok) return folder;
    const texts = openVotes(folder.value);
    if (!texts.ok) return texts;
    const report = score(texts.value, COEFFICIENTS, given.leaveOneFileOut);
    if (given.json) outJson(terminal, report);
    else terminal.out(table(report));
    return { ok: true, value: 0 };
  },
};

/** One line for each way to forecast, then structure and process for the larger files. */
function table(report: BacktestReport): string {
  const { structure, process, baselines, files, texts, leaveOneFileOut, skill, interval } = report;
  const baseRate = baselines.memberBaseRate.permanent.brier;
  const against = ({ permanent }: Scores): number | null =>
    baseRate === 0 ? null : 1 - permanent.brier / baseRate;
  const rows: [string, Scores, number | null][] = [
    [say('cli.backtest.structure'), structure, skill.pooled],
    [say('cli.backtest.process'), process, against(process)],
    ...Object.entries(baselines).map(([name, of]): [string, Scores, number | null] => [
      say(`cli.backtest.${name}`),
      of,
      against(of),
    ]),
    ...Object.entries(files).flatMap(([file, modes]) =>
      (['structure', 'process'] as const).map((mode): [string, Scores, number | null] => [
        say('cli.backtest.file', { file, mode: say(`cli.backtest.${mode}`) }),
        modes[mode],
        mode === 'structure' ? (skill.files[file] ?? null) : null,
      ]),
    ),
  ];
  const columns = say('cli.backtest.columns').split('\t');
  const label = Math.max(...rows.map(([name]) => name.length)) + 2;
  const wide = columns.map((column) => Math.max(column.length, 5) + 2);
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(label) + cells.map((cell, index) => cell.padStart(wide[index] ?? 0)).join('');
  return [
    say('cli.backtest.head', {
      texts,
      n: structure.permanent.n,
      elected: structure.elected.n,
      how: say(leaveOneFileOut ? 'cli.backtest.left-out' : 'cli.backtest.committed'),
    }),
    '',
    line('', columns),
    ...rows.map(([name, scores, of]) => line(name, cellsOf(scores, of))),
    '',
    say('cli.backtest.skill', {
      skill: figure(skill.pooled),
      low: figure(interval.skill?.[0]),
      high: figure(interval.skill?.[1]),
      brier: figure(structure.permanent.brier),
      lowBrier: figure(interval.brier?.[0]),
      highBrier: figure(interval.brier?.[1]),
      conflicts: Object.keys(skill.files).length,
      resamples: interval.resamples,
      share: 100 * interval.share,
    }),
    '',
    say('cli.backtest.note'),
  ].join('\n');
}

function cellsOf({ permanent, elected, veto }: Scores, skill: number | null): string[] {
  const { accuracy, brier, logLoss, dissentRecall, dissentPrecision, auc } = permanent;
  const ofPermanent = [accuracy, brier, skill, logLoss, dissentRecall, dissentPrecision, auc];
  return [...ofPermanent, elected.auc, elected.brier, veto.auc, veto.brier].map(figure);
}

function figure(value: number | null | undefined): string {
  return value?.toFixed(3) ?? '-';
}
