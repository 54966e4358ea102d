import { expect, test } from 'vitest';
import type { FileName, TableFault } from '../../src/backtest/table.ts';
import { readVotes } from '../../src/backtest/votes.ts';
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

test('all 166 texts are read, each with fifteen hands', () => {
  const texts = recordedTexts();
  expect(texts).toHaveLength(166);
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
    'a text that gives a member another stake than the rest of its conflict',
    'features.csv',
    line(91, (row) => row.replace(/,1,0,0,0,0$/, ',0.5,0,0,0,0')),
    {
      file: 'features.csv',
      line: 91,
      code: 'other-stake',
      values: { column: 'stake_ru', cell: '0.5', held: '1', file: 'Syria' },
    },
  ],
  [
    'a stake in a conflict in which none is on record',
    'features.csv',
    line(2, (row) => row.replace(/,0,0,0$/, ',1,0,0')),
    {
      file: 'features.csv',
      line: 2,
      code: 'other-stake',
      values: { column: 'stake_us', cell: '1', held: '0', file: 'Haiti' },
    },
  ],
  [
    'two stakes of one member in one conflict and period',
    'stakes.csv',
    (text) => `${text}Syria,Russia,2015-09-30,,1,itself,Its air force fights there,seen\n`,
    {
      file: 'stakes.csv',
      line: 32,
      code: 'two-stakes',
      values: { file: 'Syria', member: 'Russia', line: '22' },
    },
  ],
  [
    'a stake that begins on the day on which another ends',
    'stakes.csv',
    (text) => text.replace('Libya,Russia,2019-04-04', 'Libya,Russia,2011-12-31'),
    { file: 'stakes.csv', line: 21, code: 'two-stakes' },
  ],
  [
    'a stake between the steps of the rule',
    'stakes.csv',
    (text) => text.replace('Venezuela,China,,,0.5', 'Venezuela,China,,,0.7'),
    { file: 'stakes.csv', code: 'bad-stake', values: { cell: '0.7' } },
  ],
  [
    'a stake without its fact',
    'stakes.csv',
    (text) => text.replace('Neighbour and invader', ''),
    { file: 'stakes.csv', code: 'no-fact', values: { file: 'Ukraine', member: 'Russia' } },
  ],
  [
    'a stake in a conflict that no text is of',
    'stakes.csv',
    (text) => text.replace('Ukraine,Russia', 'Utopia,Russia'),
    { file: 'stakes.csv', code: 'unknown-conflict', values: { file: 'Utopia' } },
  ],
  [
    'a stake of a member that has no column',
    'stakes.csv',
    (text) => text.replace('Ukraine,Russia', 'Ukraine,France'),
    { file: 'stakes.csv', code: 'bad-member', values: { member: 'France' } },
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

test('a folder without stakes.csv is read as it is coded', () => {
  const { 'stakes.csv': _, ...form } = seedFiles();
  const coded = {
    ...form,
    'features.csv': line(2, (row) => row.replace(/,0,0,0$/, ',0.25,0,0'))(form['features.csv']),
  };
  const read = readVotes(coded);
  expect(read.ok && read.value[0]?.coded.stakeWest).toBe(0.25);
});

test('before and after a period of stakes.csv a member has no stake', () => {
  const stake = (id: string): number | undefined =>
    recordedTexts().find((text) => text.id === id)?.coded.stakeRussia;
  expect([stake('N-1973'), stake('N-2240'), stake('N-2542')]).toEqual([0.5, 0, 1]);
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
