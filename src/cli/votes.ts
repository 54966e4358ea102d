import type { Result } from '../core/result.ts';
import { FILES, type FileName, STAKES, type TableFault, type VoteFiles } from '../backtest/table.ts';
import { type RecordedText, readVotes } from '../backtest/votes.ts';
import { type Fault, fault } from './fault.ts';
import { readText } from './files.ts';
import { say } from './words.ts';

/** Faults printed one by one; the rest are counted. */
const PRINTED = 20;

/** Reads a folder of votes, or says what is wrong with it, `folder/file:line message`. */
export function openVotes(folder: string): Result<readonly RecordedText[], Fault> {
  const files: Partial<Record<FileName, string>> = {};
  for (const file of FILES) {
    const text = readText(`${folder}/${file}`);
    if (!text.ok) {
      const missing = text.problems.code === 'no-such-file';
      return { ok: false, problems: missing ? fault('no-such-folder', { folder, file }) : text.problems };
    }
    files[file] = text.value;
  }
  const stakes = readText(`${folder}/${STAKES}`);
  if (stakes.ok) files[STAKES] = stakes.value;
  else if (stakes.problems.code !== 'no-such-file') return stakes;
  const read = readVotes(files as VoteFiles);
  if (read.ok) return read;
  const lines = read.problems.slice(0, PRINTED).map((found) => lineOf(folder, found));
  if (read.problems.length > PRINTED)
    lines.push(say('cli.votes.more', { count: read.problems.length - PRINTED }));
  const values = { folder, count: read.problems.length, faults: lines.join('\n') };
  return { ok: false, problems: fault('bad-votes', values) };
}

function lineOf(folder: string, { file, line, code, values }: TableFault): string {
  return `${folder}/${file}:${line} ${code} ${say(`cli.votes.${code}`, { ...values, near: values['near'] || 'none' })}`;
}
