import { expect, test } from 'vitest';
import { type FileName, readVotes, type TableFault } from '../../src/backtest/votes.ts';
import { recordedTexts, seedFiles } from './recorded.ts';

/** The faults found where one file of seeds/votes was changed. */
function faultsWhere(file: FileName, change: (text: string) => string): readonly TableFault[] {
  const files = seedFiles();
  const changed = change(files[file]);
  expect(changed).not.toBe(files[file]);
  const read = readVotes({ ...files, [file]: changed });
  return read.ok ? [] : read.problems;
}

/** One line of a file replaced, counted from 1. */
const line = (number: number, change: (line: string) => string) => (text: string) =>
  text
    .split('\n')
    .map((one, index) => (index + 1 === number ? change(one) : one))
    .join('\n');

test('all 120 texts are read, each with fifteen hands', () => {
  const texts = recordedTexts();
  expect(texts).toHaveLength(120);
  expect(new Set(texts.map(({ permanent, elected }) => permanent.length + elected.length))).toEqual(
    new Set([15]),
  );
});

test.each<[string, FileName, (text: string) => string, Partial<TableFault>]>([
  [
    'a column that is missing',
    'features.csv',
    line(1, (header) => header.replace('consent_s', 'consent')),
    {
      file: 'features.csv',
      line: 1,
      code: 'missing-column',
      values: { column: 'consent_s', near: 'consent' },
    },
  ],
  [
    'a vote that is none of yes, no, abstain, absent',
    'long.csv',
    line(5, (row) => row.replace(/yes$/, 'aye')),
    { file: 'long.csv', line: 5, code: 'bad-vote' },
  ],
  [
    'a member that is not in the rosters',
    'long.csv',
    line(7, (row) => row.replace(/,([A-Z][^,]*),0/, ',Atlantis,0')),
    { file: 'long.csv', line: 7, code: 'unknown-member' },
  ],
  [
    'a number that is none',
    'features.csv',
    line(4, (row) => row.replace(',US,1,', ',US,asked,')),
    { file: 'features.csv', line: 4, code: 'bad-number' },
  ],
  [
    'a text without features',
    'features.csv',
    (text) =>
      text
        .split('\n')
        .filter((_, index) => index !== 3)
        .join('\n'),
    { file: 'votes.csv', line: 4, code: 'no-features' },
  ],
  [
    'a vote on a text that is not there',
    'long.csv',
    line(9, (row) => row.replace(/^[^,]+/, 'H-0')),
    { file: 'long.csv', line: 9, code: 'unknown-text' },
  ],
  [
    'a row with a cell too many',
    'rosters.csv',
    line(3, (row) => `${row},more`),
    { file: 'rosters.csv', line: 3, code: 'ragged-row' },
  ],
  [
    'a member that votes twice',
    'long.csv',
    (text) => text.replace(/\n([^\n]+)\n/, '\n$1\n$1\n'),
    { file: 'long.csv', line: 3, code: 'twice' },
  ],
  [
    'a quote that never closes',
    'votes.csv',
    line(2, (row) => `"${row.replaceAll('"', '')}`),
    { file: 'votes.csv', code: 'not-csv' },
  ],
])('%s is refused with its file and line', (_, file, change, expected) => {
  expect(faultsWhere(file, change)[0]).toMatchObject(expected);
});

test('every fault is told, not only the first', () => {
  const faults = faultsWhere('long.csv', (text) => text.replaceAll(/,abstain$/gm, ',hm'));
  expect(faults.length).toBeGreaterThan(50);
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['bad-vote']));
});

test('a file saved by a spreadsheet reads the same', () => {
  const files = seedFiles();
  const saved = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  ) as typeof files;
  expect(readVotes(saved)).toEqual(readVotes(files));
});
