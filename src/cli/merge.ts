import { listOf } from '../locale/sentences.ts';
import { type Mismatch, merged } from '../simulate/shard.ts';
import { type Command, outJson } from './command.ts';
import { type Fault, fault } from './fault.ts';
import { type PrintedShard, readShard } from './shards.ts';
import { tellBatch } from './tellBatch.ts';
import { say } from './words.ts';

/** `penholder merge`: the shards of one run put together. */
export const merge: Command = {
  options: [],
  run: ({ positionals, json }, terminal) => {
    if (positionals.length === 0) return { ok: false, problems: fault('missing-argument', { name: 'FILE' }) };
    const shards: PrintedShard[] = [];
    for (const file of positionals) {
      const read = readShard(file);
      if (!read.ok) return read;
      shards.push(read.value);
    }
    const whole = merged(shards);
    if (!whole.ok) return { ok: false, problems: mismatchFault(whole.problems, positionals) };
    const { difficulty } = shards[0] as PrintedShard;
    const seconds = shards.reduce((sum, { games, gamesPerSecond }) => sum + games / gamesPerSecond, 0);
    const gamesPerSecond = Math.round(whole.value.games / seconds);
    if (json) outJson(terminal, { ...whole.value, ...(difficulty && { difficulty }), gamesPerSecond });
    else terminal.out(tellBatch(whole.value, gamesPerSecond));
    return { ok: true, value: 0 };
  },
};

function mismatchFault(found: Mismatch, files: readonly string[]): Fault {
  const named = (place: number): string => files[place] ?? '';
  switch (found.code) {
    case 'other-run':
      return fault('other-run', {
        what: say(`cli.merge.${found.what}`),
        one: named(0),
        other: named(found.other),
      });
    case 'same-seeds':
      return fault('same-seeds', { one: named(found.one), other: named(found.other), seed: found.seed });
    case 'parts-missing': {
      const parts = found.parts.slice(0, MOST_NAMED).map((part) => `${part}/${found.of}`);
      return fault('parts-missing', { parts: listOf(say, parts), count: found.parts.length });
    }
  }
}

/** Missing parts that are named. */
const MOST_NAMED = 12;
