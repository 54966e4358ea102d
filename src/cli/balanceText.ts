import { listOf, sideBySide } from '../locale/sentences.ts';
import type { Check, Gate, Verdict } from '../balance/gate.ts';
import type { BalanceReport } from '../balance/report.ts';
import type { PlayerRow } from '../balance/rows.ts';
import { ENDINGS, type Scenario } from '../scenario/model/scenario.ts';
import { percent, playerName, pointTo, sentence } from './balanceWords.ts';
import { say } from './words.ts';
import { wrapped } from './wrap.ts';

/** Games of each bot below which the gates say little. */
const FEW = 200;

/** A balance report for a terminal: the bots in a table, then the gates, each with what did not hold. */
export function tellBalance(scenario: Scenario, named: string, report: BalanceReport): string {
  const { games, seed, played, players, gates, good } = report;
  const endings = good.map((ending) => say(`ending.${ending}.title`));
  return [
    say('cli.balance.head', { title: scenario.title.en }).toUpperCase(),
    '',
    ...wrapped(say('cli.balance.sub', { games, seed, played }), '', ''),
    ...wrapped(say('cli.balance.good', { endings }), '', ''),
    ...(games < FEW ? wrapped(say('cli.balance.few'), '', '') : []),
    '',
    ...table(players),
    '',
    ...wrapped(say('cli.balance.columns.note'), '', ''),
    '',
    say('cli.balance.endings').toUpperCase(),
    '',
    ...players.flatMap(endingsLine),
    '',
    say('cli.balance.gates').toUpperCase(),
    '',
    say('cli.balance.gates.count', verdictCounts(gates)),
    '',
    ...gates.flatMap((gate) => tellGate(scenario, named, gate)),
  ].join('\n');
}

/** How many gates passed, warned and failed, and how many had nothing to hold. */
export function verdictCounts(
  gates: readonly Gate[],
): Record<'passed' | 'warned' | 'failed' | 'expected' | 'none', number> {
  const of = (verdict: Verdict): number => gates.filter((gate) => gate.verdict === verdict).length;
  return {
    passed: of('passed'),
    warned: of('warned'),
    failed: of('failed'),
    expected: of('expected'),
    none: of('notApplicable'),
  };
}

/** A player's figures, in the order of the table's columns. */
export function figuresOf(row: PlayerRow): readonly string[] {
  const share = (n: number): string => ((100 * n) / Math.max(1, row.games)).toFixed(1);
  return [
    share(row.vote.adopted),
    share(row.vote.vetoed),
    row.meanYes === null ? '-' : row.meanYes.toFixed(1),
    share(row.good),
    row.meanScore.toFixed(1),
    ...Object.values(row.seals).map(({ full, half }) => share(full + half / 2)),
    row.meanRounds.toFixed(1),
    String(middleLength(row)),
  ];
}

/** Moves in the middle game, by length. */
function middleLength({ lengths, games }: PlayerRow): number {
  let seen = 0;
  for (const [moves, n] of Object.entries(lengths)) {
    seen += n;
    if (2 * seen >= games) return Number(moves);
  }
  return 0;
}

function table(players: readonly PlayerRow[]): string[] {
  const columns = say('cli.balance.columns').split('\t');
  const line = ([first = '', ...cells]: readonly string[]): string =>
    first.padEnd(17) + cells.map((cell, at) => cell.padStart((columns[at + 1]?.length ?? 0) + 2)).join('');
  const wide = (cells: readonly string[]): string => line(cells).trimEnd();
  return [wide(columns), ...players.map((row) => wide([playerName(row.player), ...figuresOf(row)]))];
}

function endingsLine({ player, games, endings }: PlayerRow): string[] {
  const told = ENDINGS.filter((ending) => endings[ending] > 0)
    .sort((a, b) => endings[b] - endings[a])
    .map((ending) => `${ending} ${percent((1000 * endings[ending]) / games)}`);
  return wrapped(listOf(say, sideBySide(told)), playerName(player).padEnd(17), ' '.repeat(17));
}

/** A gate in a line, and under it what did not hold, each with the command that shows it. */
function tellGate(scenario: Scenario, named: string, { id, verdict, checks, idle }: Gate): string[] {
  const title = say(`cli.balance.gate.${id}`);
  const fallen = checks.filter(({ passed }) => !passed);
  return [
    `${id.padEnd(5)}${say(`cli.balance.verdict.${verdict}`).padEnd(11)}${title}`,
    ...fallen.flatMap((check, at) => {
      const next = fallen[at + 1];
      const game = pointer(named, check);
      // Said once under those that one game shows, and once under those with one excuse.
      const shownBelow = game === pointer(named, next);
      const excusedBelow = check.excuse === null || check.excuse === next?.excuse;
      return [
        ...wrapped(sentence(scenario, check), '       - ', '         '),
        ...(excusedBelow
          ? []
          : wrapped(say('cli.balance.excuse', { why: check.excuse?.en ?? '' }), '         ', '         ')),
        ...(game === null || shownBelow ? [] : [`         ${game}`]),
      ];
    }),
    ...idle.flatMap((why) => wrapped(say('cli.balance.idle', { why: why.en }), '       - ', '         ')),
  ];
}

function pointer(named: string, check: Check | undefined): string | null {
  return check?.shown ? pointTo(named, check.shown) : null;
}
