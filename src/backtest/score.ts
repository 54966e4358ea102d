import type { Chances } from '../voter/council.ts';

/** One forecast of a hand, and what came. */
export interface Forecast extends Chances {
  readonly hand: 'yes' | 'abstain' | 'no';
}

/** How good forecasts of three-way votes were. Brier sums over the three classes, so it runs from 0 to 2. */
export interface VoteScores {
  readonly n: number;
  readonly accuracy: number;
  readonly brier: number;
  readonly logLoss: number;
  /** Of the votes that were not yes, the share for which not yes was the likelier forecast; null where there were none. */
  readonly dissentRecall: number | null;
  /** Of the forecasts for which not yes was likelier, the share that were right; null where there were none. */
  readonly dissentPrecision: number | null;
  /** Chance that a dissent was given less chance of a yes than a yes was; null where one kind is missing. */
  readonly auc: number | null;
}

/** How good forecasts of something that came or did not were. Brier sums over both classes. */
export interface EventScores {
  readonly n: number;
  readonly auc: number | null;
  readonly brier: number | null;
}

/** A chance under this is taken for it in the log loss: one vote must not cost infinity. */
const LEAST = 0.001;

export function scoreVotes(forecasts: readonly Forecast[]): VoteScores {
  const n = forecasts.length;
  const dissents = forecasts.filter(({ hand }) => hand !== 'yes');
  const called = forecasts.filter(({ yes }) => yes < 0.5);
  const caught = called.filter(({ hand }) => hand !== 'yes').length;
  const mean = (of: (forecast: Forecast) => number): number =>
    forecasts.reduce((sum, forecast) => sum + of(forecast), 0) / Math.max(1, n);
  return {
    n,
    accuracy: digits(mean((forecast) => (likeliest(forecast) === forecast.hand ? 1 : 0))),
    brier: digits(mean(squaredMiss)),
    logLoss: digits(mean((forecast) => -Math.log(Math.max(LEAST, forecast[forecast.hand])))),
    dissentRecall: dissents.length === 0 ? null : digits(caught / dissents.length),
    dissentPrecision: called.length === 0 ? null : digits(caught / called.length),
    auc: areaUnderCurve(forecasts.map(({ yes, hand }) => ({ score: -yes, came: hand !== 'yes' }))),
  };
}

/** @param events chances from 0 to 1 that something comes, and whether it did */
export function scoreEvents(
  events: readonly { readonly chance: number; readonly came: boolean }[],
): EventScores {
  const squared = events.reduce((sum, { chance, came }) => {
    const miss = chance - (came ? 1 : 0);
    return sum + miss * miss;
  }, 0);
  return {
    n: events.length,
    auc: areaUnderCurve(events.map(({ chance, came }) => ({ score: chance, came }))),
    brier: events.length === 0 ? null : digits((2 * squared) / events.length),
  };
}

/** The Brier score of one vote, 0 to 2: what each hand was given against what came, squared and added up. */
export function squaredMiss(forecast: Forecast): number {
  return HANDS.reduce((sum, hand) => {
    const miss = forecast[hand] - (forecast.hand === hand ? 1 : 0);
    return sum + miss * miss;
  }, 0);
}

const HANDS = ['yes', 'abstain', 'no'] as const;

function likeliest(forecast: Forecast): Forecast['hand'] {
  return HANDS.reduce((best, hand) => (forecast[hand] > forecast[best] ? hand : best));
}

/** Chance that one that came scored above one that did not, ties by half; null where one kind is missing. */
function areaUnderCurve(cases: readonly { readonly score: number; readonly came: boolean }[]): number | null {
  const came = cases.filter((one) => one.came);
  const not = cases.filter((one) => !one.came);
  if (came.length === 0 || not.length === 0) return null;
  let above = 0;
  for (const a of came) for (const b of not) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return digits(above / (came.length * not.length));
}

/** Four digits after the point. */
export function digits(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
