import { readFileSync } from 'node:fs';
import { FILES, type FileName, type RecordedText, readVotes } from '../../src/backtest/votes.ts';

/** The four files of seeds/votes as text. */
export function seedFiles(): Record<FileName, string> {
  const read = (file: FileName): string =>
    readFileSync(new URL(`../../seeds/votes/${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  return Object.fromEntries(FILES.map((file) => [file, read(file)])) as Record<FileName, string>;
}

/** The 120 recorded texts of seeds/votes. */
export function recordedTexts(): readonly RecordedText[] {
  const read = readVotes(seedFiles());
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value;
}
