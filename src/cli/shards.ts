import { z } from 'zod';
import type { Result } from '../core/result.ts';
import { ENDINGS } from '../scenario/model/scenario.ts';
import { DIFFICULTIES } from '../scenario/model/arrangement.ts';
import type { Shard, Share } from '../simulate/shard.ts';
import { type Fault, fault } from './fault.ts';
import { readJson } from './files.ts';

/** Parts into which a run may be cut. */
const MOST_PARTS = 10_000;

/** The part of a run that was typed as `--shard 2/5`, or null where none was. */
export function shareTyped(typed: string | undefined, games: number): Result<Share | null, Fault> {
  if (typed === undefined) return { ok: true, value: null };
  const [, part = 0, of = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(typed) ?? []).map(Number);
  if (part >= 1 && part <= of && of <= Math.min(games, MOST_PARTS)) return { ok: true, value: { part, of } };
  return { ok: false, problems: fault('not-a-shard-number', { typed, games }) };
}

const count = z.int().min(0);
const seals = z.object({ empty: count, half: count, full: count });
const hands = z.object({ yes: count, no: count, abstain: count });
const run = z.object({ games: count.min(1), seed: count });

const shardForm = z.object({
  scenario: z.string(),
  policy: z.string(),
  ...run.shape,
  endings: z.record(z.enum(ENDINGS), count),
  vote: z.object({ adopted: count, vetoed: count, failed: count, notTabled: count }),
  tally: z.record(z.string(), count),
  members: z.record(z.string(), hands),
  seals: z.object({ text: seals, lead: seals, money: seals, consent: seals }),
  lead: z.record(z.string(), count),
  difficulty: z.enum(DIFFICULTIES).optional(),
  gamesPerSecond: count,
  shard: z.object({
    format: z.literal('penholder/shard@1'),
    part: count.min(1),
    of: count.min(1).max(MOST_PARTS),
    run,
    hash: z.string(),
    model: z.string(),
    version: z.string(),
  }),
});

/** A shard as it was printed, with its speed. */
export type PrintedShard = Shard & { readonly gamesPerSecond: number };

/** Reads a file that `simulate --shard --json` wrote. */
export function readShard(file: string): Result<PrintedShard, Fault> {
  const json = readJson(file, 'not-a-shard');
  if (!json.ok) return json;
  const read = shardForm.safeParse(json.value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: fault('not-a-shard', { file }) };
}
