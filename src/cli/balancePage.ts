import type { Check, Gate, Verdict } from '../balance/gate.ts';
import type { Shown } from '../balance/line.ts';
import type { BalanceReport } from '../balance/report.ts';
import { gamesShown, nameOfGame, recordOfGame } from '../balance/show.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { endingsPart, lengthsPart, playersPart, sealsPart } from './balancePlayers.ts';
import { actorsPart, eventsPart, paragraphsPart, verbsPart } from './balanceParts.ts';
import { asIs, type Markup, markup } from './balanceMarkup.ts';
import { STYLE } from './balanceStyle.ts';
import { verdictCounts } from './balanceText.ts';
import type { Ways } from './balanceLinks.ts';
import { sentence } from './balanceWords.ts';
import { say } from './words.ts';

/** What a page is made of: the scenario, and the ways to each game that is shown. */
interface Sheet {
  readonly scenario: Scenario;
  readonly waysTo: (game: Shown) => Ways;
}

/** A balance report as one page: nothing is fetched, and nothing has to run for it to be read. */
export function balancePage(sheet: Sheet, named: string, report: BalanceReport): string {
  const { scenario } = sheet;
  const { games, seed, played, gates, hash } = report;
  const title = say('cli.balance.head', { title: scenario.title.en });
  return markup`<!doctype html>
<html lang="${say('cli.balance.html.language')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${asIs(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="muted">${scenario.subtitle.en}</p>
<p class="summary">${say('cli.balance.gates.count', verdictCounts(gates))}</p>
<p>${say('cli.balance.sub', { games, seed, played })}</p>
<p class="muted">${say('cli.balance.html.intro')}</p>
<h2>${say('cli.balance.html.gates')}</h2>
<ol class="gates">
${gates.map((gate) => gatePart(sheet, gate))}
</ol>
${endingsPart(report)}
${playersPart(report)}
${sealsPart(report)}
${lengthsPart(report)}
${verbsPart(report)}
${paragraphsPart(report)}
${eventsPart(scenario, report)}
${actorsPart(scenario, report)}
${gamesPart(sheet, report)}
<footer><p>${say('cli.balance.html.foot', { scenario: named, games: String(games), seed: String(seed), hash: hash.slice(0, 12) })}</p></footer>
</main>
</body>
</html>
`.html;
}

const SIGNS = {
  passed: '✓',
  warned: '!',
  failed: '✕',
  expected: '≈',
  notApplicable: '–',
} as const satisfies Record<Verdict, string>;

/** A gate: its verdict, what did not hold, and folded away what did. */
function gatePart(sheet: Sheet, { id, verdict, checks, idle }: Gate): Markup {
  const fallen = checks.filter(({ passed }) => !passed);
  const held = checks.filter(({ passed }) => passed);
  return markup`<li id="${id}"><div class="gate"><span class="id">${id}</span><h3>${say(`cli.balance.gate.${id}`)}</h3><span class="verdict ${verdict}">${SIGNS[verdict]} ${say(`cli.balance.verdict.${verdict}`)}</span></div>
${fallen.length === 0 ? '' : checkList(sheet, fallen)}
${idle.map((why) => markup`<p class="excuse">${say('cli.balance.idle', { why: why.en })}</p>`)}
${held.length === 0 ? '' : markup`<details><summary>${say('cli.balance.html.held', { held: held.length })}</summary>${checkList(sheet, held)}</details>`}</li>`;
}

function checkList(sheet: Sheet, checks: readonly Check[]): Markup {
  return markup`<ul class="checks">
${checks.map((check) => markup`<li>${sentence(sheet.scenario, check)} ${check.shown === null ? '' : gameLinks(sheet, check.shown)}${check.excuse === null ? '' : markup`<p class="excuse">${say('cli.balance.excuse', { why: check.excuse.en })}</p>`}</li>`)}
</ul>`;
}

/** A finding's game: opened in the browser game, told on the command line, saved as a record further down. */
function gameLinks({ waysTo }: Sheet, game: Shown): Markup {
  const name = nameOfGame(game);
  const { link, command } = waysTo(game);
  return markup`<span class="ways"><a href="${link}">${say('cli.balance.html.shown', { game: name })}</a> · <a href="#game-${name}">${say('cli.balance.html.its-record')}</a> <code>${command}</code></span>`;
}

/** Every game that the page points to, each with its record inside the link that saves it. */
function gamesPart(sheet: Sheet, report: BalanceReport): Markup {
  const title = say('cli.balance.html.games');
  return markup`<h2 id="games">${title}</h2>
<p class="muted">${say('cli.balance.html.games.note')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr><th scope="col">${say('cli.balance.html.record')}</th><th scope="col" class="left">${say('cli.balance.html.again')}</th></tr></thead>
<tbody>
${gamesShown(report).map((game) => gameRow(sheet, game))}
</tbody></table></div>`;
}

function gameRow({ scenario, waysTo }: Sheet, game: Shown): Markup {
  const name = nameOfGame(game);
  const record = JSON.stringify(recordOfGame(scenario, game));
  const href = `data:application/json;base64,${Buffer.from(record).toString('base64')}`;
  const { link, command } = waysTo(game);
  return markup`<tr id="game-${name}"><th scope="row"><a download="${name}.json" href="${href}">${name}.json</a></th>
<td class="left"><code>${command}</code><br><a href="${link}">${say('cli.balance.html.shown', { game: name })}</a></td></tr>`;
}
