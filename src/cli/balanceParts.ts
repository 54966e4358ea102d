import { listOf, sideBySide } from '../locale/sentences.ts';
import type { BalanceReport } from '../balance/report.ts';
import type { Difference, VerbRow } from '../balance/rows.ts';
import { LEVELS, type Scenario } from '../scenario/model/scenario.ts';
import { bar, interval } from './balanceCharts.ts';
import { dataTable, type Markup, markup } from './balanceMarkup.ts';
import { actorName, choiceLabel, eventTitle, percent, playerName, points } from './balanceWords.ts';
import { say } from './words.ts';

/** Points of score that count as none, on the axis of the moves. */
const LEAST = 2;

/** What each move is worth: forbidden to the bot that plays it best, and drawn by lot among explorers. */
export function verbsPart({ verbs }: BalanceReport): Markup {
  const title = say('cli.balance.html.verbs');
  const tried = verbs.flatMap(({ verb, forbidden }) => (forbidden === null ? [] : [{ verb, forbidden }]));
  const reach =
    Math.ceil(
      Math.max(LEAST * 2, ...tried.map(({ forbidden: { change, error } }) => Math.abs(change) + 2 * error)) /
        5,
    ) * 5;
  return markup`<h2>${title}</h2>
<figure><figcaption>${say('cli.balance.html.verbs.desc')}</figcaption>
<div class="rows one">
${[...tried]
  .sort((a, b) => a.forbidden.change - b.forbidden.change)
  .map(({ verb, forbidden }) => verbRow(verb, forbidden, reach))}
<div><span class="label"></span><div class="axis"><span>−${reach}</span><span>${say('cli.balance.html.verb.axis')}</span><span>+${reach}</span></div><span class="value"></span></div>
</div></figure>
${dataTable(
  title,
  ['verb', 'verb.share', 'verb.best', 'verb.who', 'verb.change', 'verb.drawn'].map((key) =>
    say(`cli.balance.html.${key}`),
  ),
  verbs.map(({ verb, share, best, forbidden, drawn }) => [
    say(`verb.${verb}`),
    percent(share),
    percent(best),
    forbidden === null ? say('cli.balance.html.nobody') : playerName(forbidden.player),
    told(forbidden),
    told(drawn),
  ]),
)}`;
}

function verbRow(verb: string, forbidden: NonNullable<VerbRow['forbidden']>, reach: number): Markup {
  const name = say(`verb.${verb}`);
  const drawn = interval(`${name}: ${told(forbidden)}`, forbidden.change, 2 * forbidden.error, {
    reach,
    least: LEAST,
  });
  return markup`<div><span class="label">${name}</span>${drawn}<span class="value">${points(forbidden.change)}</span></div>`;
}

function told(difference: Difference | null): string {
  return difference === null ? '–' : `${points(difference.change)} ± ${difference.error.toFixed(1)}`;
}

/** What explorers came to that meant each paragraph to stand at each level. */
export function paragraphsPart({ paragraphs }: BalanceReport): Markup {
  const title = say('cli.balance.html.paragraphs');
  const most = Math.max(1, ...paragraphs.flatMap(({ levels }) => levels.map(({ score }) => score)));
  const columns = LEVELS.map((level) => say('cli.balance.html.level', { level }));
  return markup`<h2>${title}</h2>
<figure><figcaption>${say('cli.balance.html.paragraphs.desc')}</figcaption>
<div class="rows four"><div><span class="label"></span>${columns.map((column) => markup`<span class="head">${column}</span>`)}</div>
${paragraphs
  .filter(({ open }) => open)
  .map(
    ({ paragraph, levels }) =>
      markup`<div><span class="label">${say(`paragraph.${paragraph}`)}</span>${LEVELS.map((level) => {
        const score = levels.find((one) => one.level === level)?.score ?? 0;
        const words = `${say(`paragraph.${paragraph}`)}, ${say('cli.balance.html.level', { level })}: ${score.toFixed(1)}`;
        return bar(words, [{ share: (1000 * score) / most, shade: 'measure' }]);
      })}</div>`,
  )}
</div></figure>
${dataTable(
  title,
  [say('cli.balance.html.paragraph'), ...columns, say('cli.balance.html.edited')],
  paragraphs.map(({ paragraph, open, edits, levels }) => {
    const editors = Object.entries(edits).filter(([, share]) => share > 0);
    const by = listOf(say, sideBySide(editors.map(([player, share]) => `${player} ${percent(share)}`)));
    return [
      say(`paragraph.${paragraph}`),
      ...LEVELS.map((level) => {
        const one = levels.find((other) => other.level === level);
        return one === undefined ? '–' : `${one.score.toFixed(1)} ± ${one.error.toFixed(1)}`;
      }),
      open ? by || say('cli.balance.html.nobody') : say('cli.balance.html.closed'),
    ];
  }),
  [LEVELS.length + 1],
)}`;
}

/** How often each event happens, and what its answers lead to. */
export function eventsPart(scenario: Scenario, { events }: BalanceReport): Markup {
  const title = say('cli.balance.html.events');
  if (events.length === 0) return markup``;
  return markup`<h2>${title}</h2>
<figure><figcaption>${say('cli.balance.html.events.desc')}</figcaption>
<div class="rows one">
${events.map(({ event, fires }) => {
  const name = eventTitle(scenario, event);
  return markup`<div><span class="label">${name}</span>${bar(`${name}: ${percent(fires)}`, [{ share: fires, shade: 'measure' }], [20])}<span class="value">${percent(fires)}</span></div>`;
})}
</div></figure>
${dataTable(
  title,
  [say('cli.balance.html.event'), say('cli.balance.html.choices')],
  events
    .filter(({ choices }) => choices.length > 0)
    .map(({ event, choices }) => [
      eventTitle(scenario, event),
      markup`<ul>${choices.map(({ option, loss }) => markup`<li>${choiceLabel(scenario, event, option)}: ${loss.toFixed(1)}</li>`)}</ul>`,
    ]),
  [1],
)}`;
}

/** Who would change the games by wanting the opposite. */
export function actorsPart(scenario: Scenario, { actors }: BalanceReport): Markup {
  const title = say('cli.balance.html.actors');
  const ordered = [...actors].sort((a, b) => b.changes - a.changes);
  return markup`<h2>${title}</h2>
<figure><figcaption>${say('cli.balance.html.actors.desc')}</figcaption>
<div class="rows one">
${ordered.map(({ kind, id, changes }) => {
  const name = `${actorName(scenario, id)} (${say(`cli.balance.html.kind.${kind}`)})`;
  return markup`<div><span class="label">${name}</span>${bar(`${name}: ${percent(changes)}`, [{ share: changes, shade: 'measure' }], [30])}<span class="value">${percent(changes)}</span></div>`;
})}
</div></figure>`;
}
