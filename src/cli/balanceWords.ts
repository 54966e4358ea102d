import type { Check } from '../balance/gate.ts';
import type { Player, Shown } from '../balance/line.ts';
import { nameOfGame } from '../balance/show.ts';
import { calledIn, nameOf } from '../scenario/model/names.ts';
import { roster } from '../scenario/model/roster.ts';
import { type Scenario, type Strand, STRANDS } from '../scenario/model/scenario.ts';
import { commandOf } from './balanceLinks.ts';
import { say } from './words.ts';

/** Values of a check that are shares, in thousandths. */
const SHARES: ReadonlySet<string> = new Set(['share', 'low', 'high', 'known', 'before', 'after']);

/** What a check found, in a sentence. */
export function sentence(scenario: Scenario, { key, values }: Check): string {
  const told = Object.entries(values).map(([name, value]) => [name, valueIn(scenario, values, name, value)]);
  return say(`cli.balance.check.${key}`, Object.fromEntries(told) as Record<string, string | number>);
}

/** A value as it stands in a sentence: names for ids, percent for shares, points with a sign. */
function valueIn(
  scenario: Scenario,
  values: Check['values'],
  name: string,
  value: string | number,
): string | number {
  if (typeof value === 'number' && SHARES.has(name)) return percent(value);
  if (name === 'change' || name === 'drawn') return points(Number(value));
  const id = String(value);
  if (name === 'verb') return say(`verb.${id}`);
  if (name === 'ending') return say(`ending.${id}.title`);
  if (name === 'paragraph') return say(`paragraph.${id}`);
  if (name === 'strand') return actorName(scenario, id);
  if (name === 'who') return calledIn(scenario, id);
  if (name === 'actor')
    return isStrand(id)
      ? say('cli.balance.strand', { name: actorName(scenario, id) })
      : calledIn(scenario, id);
  if (name === 'event') return eventTitle(scenario, id);
  if (name === 'option' || name === 'better')
    return choiceLabel(scenario, String(values['event']), Number(value));
  return value;
}

export function actorName(scenario: Scenario, id: string): string {
  return isStrand(id) ? scenario.strands[id].name.en : nameOf(scenario, id);
}

function isStrand(id: string): id is Strand {
  return (STRANDS as readonly string[]).includes(id);
}

export function eventTitle(scenario: Scenario, id: string): string {
  return roster(scenario).events[id]?.title.en ?? id;
}

export function choiceLabel(scenario: Scenario, event: string, option: number): string {
  return roster(scenario).events[event]?.choices[option]?.label.en ?? String(option);
}

/** Thousandths as percent, 12.5 %, which no line breaks in two. */
export function percent(thousandths: number): string {
  return `${(thousandths / 10).toFixed(1).replace(/\.0$/, '')}\u00A0%`;
}

/** Points of score with a sign, for a change. */
export function points(value: number): string {
  const size = Math.abs(value).toFixed(1);
  return size === '0.0' ? '0' : `${value < 0 ? '−' : '+'}${size}`;
}

/** Who a game was played by, for a reader. */
export function playerName(player: Player): string {
  return player === 'explorer' ? say('cli.balance.explorers') : player;
}

/** How a game is pointed to in the text: by its command, or in words where no command plays it. */
export function pointTo(named: string, game: Shown): string {
  return commandOf(named, game) ?? say('cli.balance.only-page', { game: nameOfGame(game) });
}
