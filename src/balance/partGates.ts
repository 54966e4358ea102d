import type { PolicyName } from '../policy/policies.ts';
import { type Gate, gate, type Held } from './gate.ts';
import type { Shown } from './line.ts';
import {
  type ActorRow,
  bestTenth,
  type Difference,
  type EventRow,
  type ParagraphRow,
  type VerbRow,
} from './rows.ts';
import { firstGame, gameWith, NEGOTIATORS, type Survey, tallyOf } from './survey.ts';

/** Points of mean score below which a change is none. */
const LEAST = 2;
/** A difference this many standard errors from none is taken for one. */
const SURE = 2;
/** Good ends, thousandths of games, that a move must bring to be missed for them. */
const LEAST_GOOD = 50;

/** No move and no opening carries the explorers' best games by itself. */
export function dominanceGate(found: Survey): Gate {
  const best = bestTenth(found);
  if (best.games === 0) return gate('B5', []);
  const [verb, uses] = most(best.verbs);
  const [opening, games] = most(best.openings);
  const verbShare = Math.round((1000 * uses) / Math.max(1, best.moves));
  const openingShare = Math.round((1000 * games) / best.games);
  return gate('B5', [
    {
      key: 'top-verb',
      values: { verb, share: verbShare, high: 350, games: best.games, from: best.from },
      passed: verbShare <= 350,
      shown: bestGameWith(found, best.from, `verb.${verb}`),
    },
    {
      key: 'top-opening',
      values: { opening, share: openingShare, high: 250, games: best.games },
      passed: openingShare <= 250,
      shown: bestGameWith(found, best.from, `opening.${opening}`),
    },
  ]);
}

function most(counts: ReadonlyMap<string, number>): readonly [string, number] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['-', 0];
}

function bestGameWith(found: Survey, from: number, name: string): Shown | null {
  for (let score = 100; score >= from; score -= 1) {
    const shown = gameWith(found, `scored.${score}.${name}`, 'explorer');
    if (shown) return shown;
  }
  return null;
}

/** A move that is forbidden is missed: the bot that plays it best, planning without it, does worse or elsewhere. */
export function verbGate(found: Survey, rows: readonly VerbRow[]): Gate {
  return gate(
    'B6',
    rows.map((row): Held => {
      const { verb, forbidden, drawn } = row;
      if (forbidden === null) {
        const shown = gameWith(found, `plays.${verb}`, 'explorer') ?? firstGame(found, 'balanced');
        const change = drawn?.change ?? 0;
        return { key: 'verb-unplayed', values: { verb, change }, passed: isSure(drawn), shown };
      }
      const { player, change, error, games, lost, gained, before, after } = forbidden;
      const shown: Shown = { player, without: verb, seed: mostChanged(found, forbidden.player, verb) };
      const values = { verb, player, change, error, games };
      // Doing better without it: the move costs the bot more than it brings, whatever it brings to others.
      if (isMissedAtTheEnd(forbidden))
        return { key: 'verb-good', values: { ...values, before, after }, passed: true, shown };
      if (change >= LEAST && isSure(forbidden))
        return { key: 'verb-harms', values: { ...values, drawn: drawn?.change ?? 0 }, passed: false, shown };
      if (Math.abs(change) >= LEAST) return { key: 'verb', values, passed: true, shown };
      const [ending] = [...lost, ...gained];
      if (ending !== undefined)
        return { key: 'verb-endings', values: { ...values, ending }, passed: true, shown };
      return { key: 'verb-dead', values, passed: isSure(drawn), shown };
    }),
  );
}

/** Whether fewer games come to a good end without a move, surely: what counts where a good end is no matter of seals. */
function isMissedAtTheEnd({ before, after, games }: NonNullable<VerbRow['forbidden']>): boolean {
  const error = Math.sqrt((before * (1000 - before)) / Math.max(1, games));
  return before - after >= LEAST_GOOD && before - after >= SURE * error;
}

function isSure(difference: Difference | null): boolean {
  if (difference === null) return false;
  const size = Math.abs(difference.change);
  return size >= LEAST && size >= SURE * difference.error;
}

/** The seed of the game that forbidding a move changed most. */
function mostChanged(found: Survey, player: PolicyName, verb: VerbRow['verb']): number {
  const base = tallyOf(found, player).scores;
  let seed = found.seed;
  let largest = -1;
  for (const [at, score] of Object.entries(tallyOf(found, player, verb).scores)) {
    const change = Math.abs(score - (base[Number(at)] ?? score));
    if (change > largest) [seed, largest] = [Number(at), change];
  }
  return seed;
}

/** An actor that wanted the opposite would change some game. */
export function actorGate(found: Survey, rows: readonly ActorRow[]): Gate {
  return gate(
    'B7',
    rows.map(({ kind, id, changes }): Held => {
      const player = (['balanced', 'history', 'money-first'] as const).find(
        (name) => found.actors.counted[`changed.${kind}.${id}.${name}`] !== undefined,
      );
      const seed = found.actors.counted[`changed.${kind}.${id}.${player ?? 'balanced'}`]?.first;
      return {
        key: 'actor',
        values: { actor: id, kind, share: changes, low: 30 },
        passed: changes >= 30,
        shown:
          player === undefined || seed === undefined
            ? firstGame(found, 'balanced')
            : { player, without: null, seed },
      };
    }),
  );
}

/** Every event happens, and no choice in one is only a mistake. */
export function eventGate(found: Survey, rows: readonly EventRow[]): Gate {
  return gate(
    'B9',
    rows.flatMap(({ event, fires, choices }): Held[] => [
      {
        key: fires === 0 ? 'event-never' : 'event',
        values: { event, share: fires, low: 20 },
        passed: fires >= 20,
        shown: gameWith(found, `event.${event}`, ...NEGOTIATORS) ?? firstGame(found, 'balanced'),
      },
      ...choices.map(({ option, games, loss, dominatedBy }): Held => {
        const shown = gameWith(found, `answer.${event}.${option}`, ...NEGOTIATORS);
        if (dominatedBy !== null)
          return {
            key: 'choice-dominated',
            values: { event, option, better: dominatedBy },
            passed: false,
            shown,
          };
        return { key: 'choice', values: { event, option, games, loss, most: 15 }, passed: loss <= 15, shown };
      }),
    ]),
  );
}

/** Every open paragraph is edited by somebody, and it matters to what level. */
export function paragraphGate(found: Survey, rows: readonly ParagraphRow[]): Gate {
  return gate(
    'B13',
    rows
      .filter(({ open }) => open)
      .flatMap(({ paragraph, edits, levels }): Held[] => {
        const share = Math.max(0, ...Object.values(edits));
        const sorted = [...levels].sort((a, b) => b.score - a.score);
        const [best, worst] = [sorted[0], sorted.at(-1)];
        const change = best && worst ? best.score - worst.score : 0;
        const error = best && worst ? Math.sqrt(best.error * best.error + worst.error * worst.error) : 0;
        const matters = change >= LEAST && change >= SURE * error;
        const shown = gameWith(found, `edits.${paragraph}`, ...NEGOTIATORS) ?? firstGame(found, 'balanced');
        return [
          {
            key: share === 0 ? 'paragraph-unedited' : 'paragraph-edited',
            values: { paragraph, share },
            passed: share > 0,
            shown,
          },
          {
            key: matters ? 'paragraph-matters' : 'paragraph-idle',
            values: {
              paragraph,
              change: Math.round(change * 100) / 100,
              best: best?.level ?? 0,
              worst: worst?.level ?? 0,
            },
            passed: matters,
            shown: gameWith(found, `drawn.text.${paragraph}.${best?.level ?? 0}.games`, 'explorer'),
          },
        ];
      }),
  );
}
