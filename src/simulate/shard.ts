import type { Result } from '../core/result.ts';
import { rulesHash } from '../game/record/hashes.ts';
import type { Difficulty } from '../scenario/model/arrangement.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Batch, joined, partsOf, type Run } from './batch.ts';
import { modelDigest } from './modelDigest.ts';

/** Which part of a run: the first of three is `{ part: 1, of: 3 }`. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What makes a part of a run more than a batch of its own: the run, and the rules that it was played by. */
interface Mark extends Share {
  readonly format: 'penholder/shard@1';
  /** All games of the run. */
  readonly run: Run;
  /** `rulesHash` of the scenario. */
  readonly hash: string;
  /** `modelDigest` of the rules. */
  readonly model: string;
  /** Of this program. */
  readonly version: string;
}

/** A part of a run, counted by itself on some machine. */
export interface Shard extends Batch {
  /** Absent for Normal. */
  readonly difficulty?: Difficulty | undefined;
  readonly shard: Mark;
}

/** The games of one part of a run. */
export function runOf(run: Run, { part, of }: Share): Run {
  return partsOf(run, of)[part - 1] as Run;
}

/** The mark of a part of a run. */
export function markOf(scenario: Scenario, run: Run, share: Share, version: string): Mark {
  return {
    format: 'penholder/shard@1',
    ...share,
    run,
    hash: rulesHash(scenario),
    model: modelDigest(),
    version,
  };
}

/** What the shards of one run have in common. */
const COMMON = {
  scenario: ({ scenario }: Shard) => scenario,
  policy: ({ policy }: Shard) => policy,
  difficulty: ({ difficulty }: Shard) => difficulty ?? 'normal',
  hash: ({ shard }: Shard) => shard.hash,
  model: ({ shard }: Shard) => shard.model,
  version: ({ shard }: Shard) => shard.version,
  run: ({ shard: { run, of } }: Shard) => `${run.games} ${run.seed} ${of}`,
} as const;

/** Why shards are no whole run. Shards are named by their place in the list. */
export type Mismatch =
  | { readonly code: 'other-run'; readonly what: keyof typeof COMMON; readonly other: number }
  | { readonly code: 'same-seeds'; readonly one: number; readonly other: number; readonly seed: number }
  | { readonly code: 'parts-missing'; readonly parts: readonly number[]; readonly of: number };

/**
 * Puts the shards of one run together, in whatever order they come: the batch is the one that a single run counts.
 * @param shards at least one
 */
export function merged(shards: readonly Shard[]): Result<Batch, Mismatch> {
  const [first] = shards;
  if (!first) throw new Error('no shard is to be merged');
  for (const [what, read] of Object.entries(COMMON)) {
    const other = shards.findIndex((shard) => read(shard) !== read(first));
    if (other >= 0) return mismatch({ code: 'other-run', what: what as keyof typeof COMMON, other });
  }
  for (const [other, { seed, games }] of shards.entries()) {
    const one = shards
      .slice(0, other)
      .findIndex((before) => before.seed < seed + games && seed < before.seed + before.games);
    if (one >= 0)
      return mismatch({
        code: 'same-seeds',
        one,
        other,
        seed: Math.max(seed, (shards[one] as Shard).seed),
      });
  }
  const { run, of } = first.shard;
  const has = ({ seed, games }: Run): boolean =>
    shards.some((shard) => shard.seed === seed && shard.games === games);
  const parts = partsOf(run, of).flatMap((part, index) => (has(part) ? [] : [index + 1]));
  if (parts.length > 0) return mismatch({ code: 'parts-missing', parts, of });
  return { ok: true, value: joined([...shards].sort((a, b) => a.seed - b.seed)) };
}

function mismatch(problems: Mismatch): { readonly ok: false; readonly problems: Mismatch } {
  return { ok: false, problems };
}
