import type { Verb } from '../game/verbs/index.ts';
import { POLICIES, type PolicyName } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { tryActors } from './actors.ts';
import { playLine } from './count.ts';
import { type Line, nameOfLine, type Player, type Shown, verbsOf } from './line.ts';
import { addTo, countOf, emptyTally, firstOf, meanScore, type Tally } from './tally.ts';

/** A piece of the work, small enough to hand to whichever core is free. */
export interface Unit {
  /** Who plays, or null where games are replayed with actors turned round. */
  readonly line: Line | null;
  readonly seed: number;
  readonly games: number;
}

/** All that was played for a report, counted. */
export interface Survey {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Games of each bot. */
  readonly games: number;
  /** Games played in all. */
  readonly played: number;
  readonly lines: ReadonlyMap<string, { readonly line: Line; readonly tally: Tally }>;
  readonly actors: Tally;
}

/** Games in one unit, and seeds in one in which every actor is tried. */
const GAMES = 25;
const SEEDS = 2;
/** Explorers for one game of each bot: what they find hangs on how many they are. */
const EXPLORERS = 2;
/** Shares of the games, thousandths, that a forbidden move and a turned actor are tried on. */
const FORBIDDEN = 300;
const TURNED = 50;
/** A bot whose play is said of a move plays it in so many of its games, thousandths. */
const PLAYS = 200;

/** Bots that negotiate: all but the one that plays anything and the one that does nothing. */
export const NEGOTIATORS: readonly PolicyName[] = POLICIES.filter(
  (name) => name !== 'random' && name !== 'passive',
);

/** Does one unit of work. */
export function perform(scenario: Scenario, { line, seed, games }: Unit): Tally {
  return line === null ? tryActors(scenario, seed, games) : playLine(scenario, line, seed, games);
}

/**
 * Plays all that a report is made of: every bot and twice as many explorers; some of the games again with each
 * actor turned round; and without each move in turn, by the bot that plays it best.
 * @param games games of each bot
 * @param performAll does the units in any order and answers in theirs
 */
export function survey(
  scenario: Scenario,
  games: number,
  seed: number,
  performAll: (units: readonly Unit[]) => readonly Tally[],
): Survey {
  const lines = new Map<string, { readonly line: Line; readonly tally: Tally }>();
  const actors = emptyTally();
  const run = (units: readonly Unit[]): void => {
    for (const [index, tally] of performAll(units).entries()) {
      const line = units[index]?.line ?? null;
      if (line === null) {
        addTo(actors, tally);
        continue;
      }
      const name = nameOfLine(line);
      const into = lines.get(name) ?? { line, tally: emptyTally() };
      lines.set(name, into);
      addTo(into.tally, tally);
    }
  };
  run([
    ...POLICIES.flatMap((player) => unitsOf({ player, without: null }, seed, games)),
    ...unitsOf({ player: 'explorer', without: null }, seed, EXPLORERS * games),
    ...split(null, seed, shareOf(games, TURNED), SEEDS),
  ]);
  const found: Survey = { scenario, seed, games, played: 0, lines, actors };
  run(
    verbsOf(scenario).flatMap((without) => {
      const player = bestWith(found, without);
      return player === null ? [] : unitsOf({ player, without }, seed, shareOf(games, FORBIDDEN));
    }),
  );
  let played = 0;
  for (const { tally } of lines.values()) played += tally.games;
  return { ...found, played };
}

/** Games that a survey will play at most. */
export function gamesIn(scenario: Scenario, games: number): number {
  return (
    games * (POLICIES.length + EXPLORERS) +
    shareOf(games, TURNED) +
    shareOf(games, FORBIDDEN) * verbsOf(scenario).length
  );
}

function unitsOf(line: Line, seed: number, games: number): Unit[] {
  return split(line, seed, games, GAMES);
}

function split(line: Line | null, seed: number, games: number, each: number): Unit[] {
  const units: Unit[] = [];
  for (let done = 0; done < games; done += each)
    units.push({ line, seed: seed + done, games: Math.min(each, games - done) });
  return units;
}

function shareOf(games: number, thousandths: number): number {
  return Math.ceil((games * thousandths) / 1000);
}

/** The bot of the highest score among those that often play a move; null where none does. */
function bestWith(found: Survey, verb: Verb): PolicyName | null {
  let best: PolicyName | null = null;
  let most = -1;
  for (const player of NEGOTIATORS) {
    if (player === 'history') continue;
    const tally = tallyOf(found, player);
    if (1000 * countOf(tally, `plays.${verb}`) < PLAYS * tally.games || meanScore(tally) <= most) continue;
    best = player;
    most = meanScore(tally);
  }
  return best;
}

/** What was counted in the games of one line; nothing where it was not played. */
export function tallyOf({ lines }: Survey, player: Player, without: Verb | null = null): Tally {
  return lines.get(nameOfLine({ player, without }))?.tally ?? emptyTally();
}

/** Of all games played: how often something was counted. */
export function everCounted({ lines }: Survey, name: string): number {
  let n = 0;
  for (const { tally } of lines.values()) n += countOf(tally, name);
  return n;
}

/** A game in which something was counted: of the players named if there is one, else of anybody. */
export function gameWith(found: Survey, name: string, ...first: readonly Player[]): Shown | null {
  const ordered = [
    ...first.map((player) => ({ player, without: null })),
    ...[...found.lines.values()].map(({ line }) => line),
  ];
  for (const line of ordered) {
    const seed = firstOf(tallyOf(found, line.player, line.without), name);
    if (seed !== null) return { ...line, seed };
  }
  return null;
}

/** A player's first game, where nothing else is to be shown. */
export function firstGame({ seed }: Survey, player: Player): Shown {
  return { player, without: null, seed };
}
