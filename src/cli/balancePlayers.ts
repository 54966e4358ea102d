import { sideBySide } from '../locale/sentences.ts';
import type { BalanceReport } from '../balance/report.ts';
import type { PlayerRow } from '../balance/rows.ts';
import { ENDINGS, type Ending } from '../scenario/model/scenario.ts';
import { bar, columns } from './balanceCharts.ts';
import { dataTable, type Markup, markup } from './balanceMarkup.ts';
import { figuresOf } from './balanceText.ts';
import { percent, playerName } from './balanceWords.ts';
import { say } from './words.ts';

const FAMILIES = ['good', 'text', 'stuck', 'none'] as const;
type Family = (typeof FAMILIES)[number];
const PARTLY: readonly Ending[] = ['ON_PAPER', 'TEXT_ONLY', 'ROAD', 'PEN_DOWN'];
const NO_TEXT: readonly Ending[] = [
  'VETOED',
  'SHORT',
  'NOT_TABLED',
  'LAPSED',
  'OVEREXTENDED',
  'TWO_PROMISES',
];

function familyOf(ending: Ending, good: readonly Ending[]): Family {
  if (good.includes(ending)) return 'good';
  if (PARTLY.includes(ending)) return 'text';
  return NO_TEXT.includes(ending) ? 'none' : 'stuck';
}

const share = (n: number, games: number): number => (1000 * n) / Math.max(1, games);

/** How each player's games end, as bars and as a table. */
export function endingsPart({ players, good }: BalanceReport): Markup {
  const reached = ENDINGS.filter((ending) => players.some(({ endings }) => endings[ending] > 0));
  const ordered = FAMILIES.flatMap((family) => reached.filter((one) => familyOf(one, good) === family));
  const title = say('cli.balance.html.endings');
  return markup`<h2>${title}</h2>
<figure><figcaption>${say('cli.balance.html.endings.desc')}</figcaption>
<ul class="key">${FAMILIES.map((family) => keyTo(family, say(`cli.balance.html.family.${family}`)))}</ul>
<div class="rows one">
${players.map((row) => endingsRow(row, ordered, good))}
</div></figure>
${dataTable(
  say('cli.balance.html.table.percent'),
  [say('cli.balance.html.table.percent'), ...players.map(({ player }) => playerName(player))],
  ordered.map((ending) => [
    say(`ending.${ending}.title`),
    ...players.map(({ endings, games }) => cell(endings[ending], games)),
  ]),
)}`;
}

/** Percent of games in a table: a dot for none, and two places where one would show nothing. */
function cell(n: number, games: number): string {
  const percent = share(n, games) / 10;
  return n === 0 ? '·' : percent.toFixed(percent < 0.1 ? 2 : 1);
}

function keyTo(shade: string, words: string): Markup {
  return markup`<li><svg aria-hidden="true" viewBox="0 0 10 10" style="display:inline"><rect class="${shade}" width="10" height="10"/></svg>${words}</li>`;
}

function endingsRow(
  { player, games, endings }: PlayerRow,
  ordered: readonly Ending[],
  good: readonly Ending[],
): Markup {
  const there = ordered.filter((ending) => endings[ending] > 0);
  const most = [...there].sort((a, b) => endings[b] - endings[a]);
  const told = (ending: Ending): string =>
    `${say(`ending.${ending}.title`)} ${percent(share(endings[ending], games))}`;
  const drawn = bar(
    say('cli.balance.row', { label: playerName(player), figures: sideBySide(most.map(told)) }),
    there.map((ending) => ({ share: share(endings[ending], games), shade: familyOf(ending, good) })),
  );
  return markup`<div><span class="label">${playerName(player)}</span>${drawn}<span class="value">${most[0] === undefined ? '' : told(most[0])}</span></div>`;
}

/** The figures of each player. */
export function playersPart({ players, good }: BalanceReport): Markup {
  const [, ...columnsOf] = say('cli.balance.columns').split('\t');
  const title = say('cli.balance.html.players');
  const endings = good.map((ending) => say(`ending.${ending}.title`));
  return markup`<h2>${title}</h2>
<p class="muted">${say('cli.balance.html.players.note', { endings })}</p>
${dataTable(
  title,
  [say('cli.balance.html.policy'), ...columnsOf],
  players.map((row) => [playerName(row.player), ...figuresOf(row)]),
)}`;
}

/** The four seals of each player, full and half. */
export function sealsPart({ players }: BalanceReport): Markup {
  const locks = ['text', 'lead', 'money', 'consent'] as const;
  return markup`<h2>${say('cli.balance.html.seals')}</h2>
<figure><figcaption>${say('cli.balance.html.seals.desc')}</figcaption>
<ul class="key">${(['full', 'half'] as const).map((seal) => keyTo(seal, say(`seal.${seal}`)))}</ul>
<div class="rows four"><div><span class="label"></span>${locks.map((lock) => markup`<span class="head">${say(`seal.${lock}`)}</span>`)}</div>
${players.map(
  ({ player, games, seals }) =>
    markup`<div><span class="label">${playerName(player)}</span>${locks.map((lock) => {
      const { full, half } = seals[lock];
      const words = `${playerName(player)}, ${say(`seal.${lock}`)}: ${say('seal.full')} ${percent(share(full, games))}, ${say('seal.half')} ${percent(share(half, games))}`;
      return bar(words, [
        { share: share(full, games), shade: 'full' },
        { share: share(half, games), shade: 'half' },
      ]);
    })}</div>`,
)}
</div></figure>
${dataTable(
  say('cli.balance.html.seals'),
  [say('cli.balance.html.seals.table'), ...locks.map((lock) => say(`seal.${lock}`))],
  players.map(({ player, games, seals }) => [
    playerName(player),
    ...locks.map((lock) => `${cell(seals[lock].full, games)} + ${cell(seals[lock].half, games)}`),
  ]),
)}`;
}

/** Moves drawn on either side of the band. */
const MARGIN = 2;

/** How many moves the games have of the two players who mean it. */
export function lengthsPart({ players, gates }: BalanceReport): Markup {
  const asked = gates.find(({ id }) => id === 'B10')?.checks.find(({ key }) => key === 'length')?.values;
  const [low, high] = [Number(asked?.['shortest'] ?? 0), Number(asked?.['longest'] ?? 0)];
  const drawn = players.filter(({ player }) => player === 'balanced' || player === 'history');
  const last = Math.max(high, ...drawn.flatMap(({ lengths }) => Object.keys(lengths).map(Number)));
  const counted = Array.from({ length: last + 1 }, (_, moves) => moves).filter((moves) =>
    drawn.some(({ lengths }) => lengths[moves] !== undefined),
  );
  const first = Math.max(0, Math.min(low, counted[0] ?? low) - MARGIN);
  const title = say('cli.balance.html.lengths');
  return markup`<h2>${title}</h2>
<p class="muted">${say('cli.balance.html.lengths.desc', { low, high })}</p>
${drawn.map(({ player, lengths }) => {
  const heights = Array.from({ length: last + 1 + MARGIN - first }, (_, at) => lengths[first + at] ?? 0);
  const words = `${playerName(player)}: ${say('cli.balance.html.lengths.desc', { low, high })}`;
  return markup`<figure><figcaption>${playerName(player)}</figcaption>
${columns(words, heights, [low - first, high - first])}
<div class="axis"><span>${first}</span><span>${say('cli.balance.html.moves', { moves: last + MARGIN })}</span></div></figure>`;
})}
${dataTable(
  title,
  [say('cli.balance.html.policy'), ...counted.map(String)],
  drawn.map(({ player, lengths }) => [
    playerName(player),
    ...counted.map((moves) => (lengths[moves] === undefined ? '·' : String(lengths[moves]))),
  ]),
)}`;
}
