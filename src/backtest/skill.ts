import { draw, luckFrom } from '../core/luck.ts';
import { digits, type Forecast, squaredMiss } from './score.ts';

/** One vote forecast in two ways, and the conflict that it belongs to. */
export interface Compared {
  readonly file: string;
  readonly model: Forecast;
  readonly baseRate: Forecast;
}

/**
 * How much smaller the model's Brier score is than that of the member's base rate, as a share of the latter:
 * 1 is a perfect forecast, 0 no better than the base rate, below 0 worse.
 */
export interface Skill {
  /** Over all votes; null where there are none, or where the base rate is perfect. */
  readonly pooled: number | null;
  /** Each conflict by itself. */
  readonly files: Readonly<Record<string, number | null>>;
}

/** Where 95 of 100 resamples of whole conflicts put the model's Brier score and its skill. */
export interface Interval {
  /** Share of the resamples that lie within, 0 to 1. */
  readonly share: number;
  readonly resamples: number;
  /** Seed of the luck that drew them: the same seed gives the same interval. */
  readonly seed: number;
  readonly brier: readonly [low: number, high: number] | null;
  readonly skill: readonly [low: number, high: number] | null;
}

const SHARE = 0.95;
const RESAMPLES = 2000;
const SEED = 1;

/** Squared misses of one conflict. */
interface Sums {
  readonly n: number;
  readonly model: number;
  readonly baseRate: number;
}

export function skillOf(votes: readonly Compared[]): Skill {
  const sums = sumsByFile(votes);
  return {
    pooled: rounded(skill(total([...sums.values()]))),
    files: Object.fromEntries([...sums].map(([file, sum]) => [file, rounded(skill(sum))])),
  };
}

/**
 * The bootstrap interval over conflicts: as many conflicts as there are, drawn anew with repeats. Votes on one
 * conflict are not independent, so that a conflict is drawn whole or not at all.
 */
export function intervalOf(votes: readonly Compared[]): Interval {
  const conflicts = [...sumsByFile(votes).values()];
  const hand = draw(luckFrom(SEED));
  const briers: number[] = [];
  const skills: number[] = [];
  for (let resample = 0; conflicts.length > 0 && resample < RESAMPLES; resample += 1) {
    const drawn = total(conflicts.map(() => conflicts[hand.below(conflicts.length)] as Sums));
    briers.push(drawn.model / drawn.n);
    const found = skill(drawn);
    if (found !== null) skills.push(found);
  }
  return { share: SHARE, resamples: RESAMPLES, seed: SEED, brier: middle(briers), skill: middle(skills) };
}

function sumsByFile(votes: readonly Compared[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { file, model, baseRate } of votes) {
    const one = { n: 1, model: squaredMiss(model), baseRate: squaredMiss(baseRate) };
    const before = sums.get(file);
    sums.set(file, before ? total([before, one]) : one);
  }
  return sums;
}

function total(sums: readonly Sums[]): Sums {
  return sums.reduce(
    (all, { n, model, baseRate }) => ({
      n: all.n + n,
      model: all.model + model,
      baseRate: all.baseRate + baseRate,
    }),
    { n: 0, model: 0, baseRate: 0 },
  );
}

function skill({ model, baseRate }: Sums): number | null {
  return baseRate === 0 ? null : 1 - model / baseRate;
}

/** The bounds that leave the same share of the values out at each end. */
function middle(values: readonly number[]): readonly [number, number] | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => digits(sorted[Math.round(share * (sorted.length - 1))] as number);
  return sorted.length === 0 ? null : [at((1 - SHARE) / 2), at((1 + SHARE) / 2)];
}

function rounded(value: number | null): number | null {
  return value === null ? null : digits(value);
}
