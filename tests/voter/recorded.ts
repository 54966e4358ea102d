import { readFileSync } from 'node:fs';
import { FILES, type FileName, STAKES } from '../../src/backtest/table.ts';
import { type RecordedText, readVotes } from '../../src/backtest/votes.ts';

/** The files of seeds/votes as text. */
export function seedFiles(): Record<FileName, string> {
  const read = (file: FileName): string =>
    readFileSync(new URL(`../../seeds/votes/${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  return Object.fromEntries(
    ([...FILES, STAKES] satisfies FileName[]).map((file) => [file, read(file)]),
  ) as Record<FileName, string>;
}

/** The 166 recorded texts of seeds/votes. */
export function recordedTexts(): readonly RecordedText[] {
  const read = readVotes(seedFiles());
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value;
}
