import { penOf } from '../scenario/model/roster.ts';
import { type Verb, VERB_IDS } from '../game/verbs/index.ts';
import type { Outcome, Seal, Seals } from '../game/state.ts';
import type { PolicyName } from '../policy/policies.ts';
import {
  ENDINGS,
  type Ending,
  LEVELS,
  type Level,
  PARAGRAPHS,
  type Paragraph,
} from '../scenario/model/scenario.ts';
import { TRIED, turnedActors } from './actors.ts';
import { betterInAll, type Impossible, impossible } from './facts.ts';
import { type Player, verbsOf } from './line.ts';
import { everCounted, NEGOTIATORS, type Survey, tallyOf } from './survey.ts';
import { countOf, counts, meanScore, type Tally } from './tally.ts';

/** How one player's games went. Shares are thousandths of its games, means are rounded to hundredths. */
export interface PlayerRow {
  readonly player: Player;
  readonly games: number;
  readonly good: number;
  readonly endings: Record<Ending, number>;
  readonly vote: Record<Outcome['vote'], number>;
  readonly tally: Record<string, number>;
  readonly seals: Record<keyof Seals, Record<Seal, number>>;
  readonly lead: Record<string, number>;
  /** Vetoes cast, by whom. */
  readonly vetoes: Record<string, number>;
  readonly meanScore: number;
  /** Mean hands in favour, of the games with a vote; null where there was none. */
  readonly meanYes: number | null;
  readonly meanRounds: number;
  /** Games by their number of moves. */
  readonly lengths: Record<number, number>;
}

/** A difference of mean scores, in points of 100, and its standard error. */
export interface Difference {
  readonly games: number;
  readonly change: number;
  readonly error: number;
}

/** A move: who plays it, and what becomes of the games without it. */
export interface VerbRow {
  readonly verb: Verb;
  /** Of all moves: by the bots that negotiate, and in the explorers' best tenth; thousandths. */
  readonly share: number;
  readonly best: number;
  /** Share of each bot's games in which it is played, thousandths. */
  readonly plays: Record<string, number>;
  /** The bot that plays it best, forbidden to: its score against its own games of the same seeds. */
  readonly forbidden:
    | (Difference & {
        readonly player: PolicyName;
        readonly lost: readonly Ending[];
        readonly gained: readonly Ending[];
        /** Share of its games with a good end, with the move and without; thousandths. */
        readonly before: number;
        readonly after: number;
      })
    | null;
  /** Explorers that drew to do without it, against the others. */
  readonly drawn: Difference | null;
}

/** A paragraph: who edits it, and what the explorers' games came to that meant it to stand at each level. */
export interface ParagraphRow {
  readonly paragraph: Paragraph;
  readonly open: boolean;
  /** Share of each bot's games in which it is edited, thousandths. */
  readonly edits: Record<string, number>;
  readonly levels: readonly {
    readonly level: Level;
    readonly games: number;
    readonly score: number;
    readonly error: number;
  }[];
}

export interface EventRow {
  readonly event: string;
  /** Share of the games of bots that negotiate and of explorers in which it happened, thousandths. */
  readonly fires: number;
  readonly choices: readonly {
    readonly option: number;
    readonly games: number;
    readonly score: number;
    /** Points of score behind the best choice, of explorers, who choose by lot. */
    readonly loss: number;
    /** Another choice that is better in every effect. */
    readonly dominatedBy: number | null;
  }[];
}

export interface EndingRow {
  readonly ending: Ending;
  /** Of all games played. */
  readonly reached: number;
  readonly impossible: Impossible | null;
}

export interface ActorRow {
  readonly kind: 'member' | 'lead' | 'contributor' | 'funder' | 'strand';
  readonly id: string;
  /** Share of games with another result once the actor was turned round, thousandths: the larger of two bots. */
  readonly changes: number;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole));

export function playerRow(found: Survey, player: Player): PlayerRow {
  const { scenario } = found;
  const tally = tallyOf(found, player);
  const seal = (lock: keyof Seals): Record<Seal, number> => ({
    empty: countOf(tally, `seal.${lock}.empty`),
    half: countOf(tally, `seal.${lock}.half`),
    full: countOf(tally, `seal.${lock}.full`),
  });
  const vote = (result: Outcome['vote']): number => countOf(tally, `vote.${result}`);
  const votes = countOf(tally, 'votes');
  return {
    player,
    games: tally.games,
    good: countOf(tally, 'good'),
    endings: Object.fromEntries(
      ENDINGS.map((ending) => [ending, countOf(tally, `ending.${ending}`)]),
    ) as PlayerRow['endings'],
    vote: {
      adopted: vote('adopted'),
      vetoed: vote('vetoed'),
      failed: vote('failed'),
      notTabled: vote('notTabled'),
    },
    tally: Object.fromEntries(counts(tally, 'tally.')),
    seals: { text: seal('text'), lead: seal('lead'), money: seal('money'), consent: seal('consent') },
    lead: Object.fromEntries(counts(tally, 'lead.')),
    vetoes: Object.fromEntries(
      scenario.council
        .filter(({ permanent, id }) => permanent && id !== penOf(scenario))
        .map(({ id }) => [id, countOf(tally, `veto.${id}`)]),
    ),
    meanScore: hundredths(meanScore(tally)),
    meanYes: votes === 0 ? null : hundredths(countOf(tally, 'yes') / votes),
    meanRounds: hundredths(countOf(tally, 'rounds') / Math.max(1, tally.games)),
    lengths: Object.fromEntries(counts(tally, 'length.')),
  };
}

export function verbRows(found: Survey): readonly VerbRow[] {
  const all = VERB_IDS.reduce((sum, verb) => sum + movesOf(found, verb), 0);
  const best = bestTenth(found);
  return verbsOf(found.scenario).map((verb) => ({
    verb,
    share: share(movesOf(found, verb), all),
    best: share(best.verbs.get(verb) ?? 0, best.moves),
    plays: byBot(found, `plays.${verb}`),
    forbidden: forbiddenRow(found, verb),
    drawn: drawnDifference(found, verb),
  }));
}

function movesOf(found: Survey, verb: string): number {
  return NEGOTIATORS.reduce((sum, player) => sum + countOf(tallyOf(found, player), `moves.${verb}`), 0);
}

function byBot(found: Survey, name: string): Record<string, number> {
  return Object.fromEntries(
    NEGOTIATORS.map((player) => {
      const tally = tallyOf(found, player);
      return [player, share(countOf(tally, name), tally.games)];
    }),
  );
}

/** Games, thousandths, in which an ending counts as within reach. */
const WITHIN_REACH = 20;

function forbiddenRow(found: Survey, verb: Verb): VerbRow['forbidden'] {
  for (const player of NEGOTIATORS) {
    const without = tallyOf(found, player, verb);
    if (without.games === 0) continue;
    const base = tallyOf(found, player);
    const reaches = (tally: Tally, ending: Ending): boolean =>
      1000 * countOf(tally, `ending.${ending}`) >= WITHIN_REACH * tally.games;
    const never = (tally: Tally, ending: Ending): boolean => countOf(tally, `ending.${ending}`) === 0;
    return {
      player,
      ...pairedDifference(base, without),
      lost: ENDINGS.filter((ending) => reaches(base, ending) && never(without, ending)),
      gained: ENDINGS.filter((ending) => never(base, ending) && reaches(without, ending)),
      before: share(countOf(base, 'good'), base.games),
      after: share(countOf(without, 'good'), without.games),
    };
  }
  return null;
}

/** How much more was scored in some games than in others of the same seeds. */
function pairedDifference(base: Tally, other: Tally): Difference {
  const changes = Object.entries(other.scores).map(
    ([seed, score]) => score - (base.scores[Number(seed)] ?? score),
  );
  const games = changes.length;
  const change = changes.reduce((sum, one) => sum + one, 0) / Math.max(1, games);
  const squares = changes.reduce((sum, one) => sum + (one - change) * (one - change), 0);
  const error = games < 2 ? 0 : Math.sqrt(squares / (games - 1) / games);
  return { games, change: hundredths(change), error: hundredths(error) };
}

function drawnDifference(found: Survey, verb: Verb): Difference | null {
  const tally = tallyOf(found, 'explorer');
  const games = countOf(tally, `drawn.without.${verb}.games`);
  const others = tally.games - games;
  if (games === 0 || others === 0) return null;
  const score = countOf(tally, `drawn.without.${verb}.score`);
  const all = meanScore(tally) * tally.games;
  return {
    games,
    change: hundredths(score / games - (all - score) / others),
    error: hundredths(spread(tally) * Math.sqrt(1 / games + 1 / others)),
  };
}

/** Standard deviation of the scores of some games. */
function spread(tally: Tally): number {
  const mean = meanScore(tally);
  const squares = Object.values(tally.scores).reduce(
    (sum, score) => sum + (score - mean) * (score - mean),
    0,
  );
  return tally.games < 2 ? 0 : Math.sqrt(squares / (tally.games - 1));
}

/** What the explorers' best games have in common: at least a tenth of them, and all of the lowest score among them. */
export interface BestTenth {
  readonly games: number;
  /** Lowest score in it. */
  readonly from: number;
  readonly moves: number;
  readonly verbs: ReadonlyMap<string, number>;
  readonly openings: ReadonlyMap<string, number>;
}

export function bestTenth(found: Survey): BestTenth {
  const tally = tallyOf(found, 'explorer');
  const verbs = new Map<string, number>();
  const openings = new Map<string, number>();
  let games = 0;
  let moves = 0;
  let from = 100;
  for (; from >= 0 && games * 10 < tally.games; from -= 1) {
    games += countOf(tally, `scored.${from}.games`);
    for (const [verb, n] of counts(tally, `scored.${from}.verb.`)) {
      verbs.set(verb, (verbs.get(verb) ?? 0) + n);
      moves += n;
    }
    for (const [opening, n] of counts(tally, `scored.${from}.opening.`))
      openings.set(opening, (openings.get(opening) ?? 0) + n);
  }
  return { games, from: from + 1, moves, verbs, openings };
}

export function paragraphRows(found: Survey): readonly ParagraphRow[] {
  const explorers = tallyOf(found, 'explorer');
  const deviation = spread(explorers);
  return PARAGRAPHS.map((paragraph) => ({
    paragraph,
    open: found.scenario.openParagraphs?.includes(paragraph) !== false,
    edits: byBot(found, `edits.${paragraph}`),
    levels: LEVELS.flatMap((level) => {
      const games = countOf(explorers, `drawn.text.${paragraph}.${level}.games`);
      if (games === 0) return [];
      const score = countOf(explorers, `drawn.text.${paragraph}.${level}.score`) / games;
      return [{ level, games, score: hundredths(score), error: hundredths(deviation / Math.sqrt(games)) }];
    }),
  }));
}

export function eventRows(found: Survey): readonly EventRow[] {
  const players: readonly Player[] = [...NEGOTIATORS, 'explorer'];
  const explorers = tallyOf(found, 'explorer');
  const all = players.reduce((sum, player) => sum + tallyOf(found, player).games, 0);
  return found.scenario.events.map((event) => {
    const fired = players.reduce(
      (sum, player) => sum + countOf(tallyOf(found, player), `event.${event.id}`),
      0,
    );
    const choices = event.choices.map((_, option) => {
      const games = countOf(explorers, `drawn.answer.${event.id}.${option}.games`);
      const score = games === 0 ? 0 : countOf(explorers, `drawn.answer.${event.id}.${option}.score`) / games;
      return { option, games, score };
    });
    const best = Math.max(0, ...choices.map(({ score }) => score));
    return {
      event: event.id,
      fires: share(fired, all),
      choices: choices.map(({ option, games, score }) => ({
        option,
        games,
        score: hundredths(score),
        loss: games === 0 ? 0 : hundredths(best - score),
        dominatedBy: betterInAll(event, option),
      })),
    };
  });
}

export function endingRows(found: Survey): readonly EndingRow[] {
  return ENDINGS.map((ending) => ({
    ending,
    reached: everCounted(found, `ending.${ending}`),
    impossible: impossible(found.scenario, ending),
  }));
}

export function actorRows({ scenario, actors }: Survey): readonly ActorRow[] {
  const each = countOf(actors, 'tried') / TRIED.length;
  return turnedActors(scenario).map(({ kind, id }) => ({
    kind,
    id,
    changes: share(Math.max(...TRIED.map((name) => countOf(actors, `changed.${kind}.${id}.${name}`))), each),
  }));
}
