import { parse } from 'csv-parse/sync';
import { nearest } from '../core/nearest.ts';

/** The files of a folder of votes, as text. What ties a member to a conflict may be left out. */
export const FILES = ['votes.csv', 'features.csv', 'long.csv', 'rosters.csv'] as const;
export const STAKES = 'stakes.csv';
export type FileName = (typeof FILES)[number] | typeof STAKES;
export type VoteFiles = Readonly<Record<(typeof FILES)[number], string> & { readonly [STAKES]?: string }>;

/** What is wrong with a file, and where. */
export interface TableFault {
  readonly file: FileName;
  readonly line: number;
  readonly code: TableFaultCode;
  readonly values: Readonly<Record<string, string>>;
}
export type TableFaultCode =
  | 'not-csv'
  | 'missing-column'
  | 'ragged-row'
  | 'bad-number'
  | 'bad-date'
  | 'unknown-text'
  | 'twice'
  | 'no-features'
  | 'no-votes'
  | 'unknown-member'
  | 'bad-vote'
  | 'bad-member'
  | 'bad-stake'
  | 'no-fact'
  | 'unknown-conflict'
  | 'two-stakes'
  | 'other-stake';

const COLUMNS = {
  'votes.csv': ['id', 'date'],
  'features.csv': [
    'id',
    'date',
    'file',
    'penholder',
    'consent_s',
    'region_s',
    'targets_government',
    'authorises_force',
    'new_mandate',
    'assessed_funding_extension',
    'taiwan',
    'stake_ru',
    'stake_cn',
    'stake_us',
    'accommodation_ru',
    'accommodation_cn',
  ],
  'long.csv': ['id', 'date', 'member', 'permanent', 'vote'],
  'rosters.csv': ['year', 'elected_member', 'unga_ideal_point'],
  'stakes.csv': ['file', 'member', 'from', 'to', 'stake', 'fact'],
} as const satisfies Record<FileName, readonly string[]>;

export interface Row {
  readonly line: number;
  readonly of: Readonly<Record<string, string>>;
}

/** Notes a fault. */
export type Report = (
  file: FileName,
  line: number,
  code: TableFaultCode,
  values?: Readonly<Record<string, string>>,
) => void;

/** The rows of one file under its header; what cannot be read is reported. */
export function rowsOf(file: FileName, text: string, report: Report): Row[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // One kind of line end, or the parser takes the first it meets for the only one.
    records = parse(text.replaceAll('\r\n', '\n'), {
      info: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records;
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    report(file, lines ?? 1, 'not-csv', { reason: message });
    return [];
  }
  const header = records[0]?.record ?? [];
  for (const column of COLUMNS[file]) {
    if (header.includes(column)) continue;
    const near = nearest(column, header).join(', ');
    report(file, 1, 'missing-column', { column, near });
  }
  return records.slice(1).map(({ record, info }) => {
    if (record.length !== header.length)
      report(file, info.lines, 'ragged-row', {
        found: String(record.length),
        expected: String(header.length),
      });
    return {
      line: info.lines,
      of: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])),
    };
  });
}

/** Rows by their id, each there once. */
export function byId(rows: readonly Row[], file: FileName, report: Report): ReadonlyMap<string, Row> {
  const table = new Map<string, Row>();
  for (const row of rows) {
    const id = row.of['id'] as string;
    if (table.has(id)) report(file, row.line, 'twice', { id });
    table.set(id, row);
  }
  return table;
}

/** A number in a cell; an empty one is 0, "none or unknown". */
export function number({ line, of }: Row, column: string, file: FileName, report: Report): number {
  const cell = of[column] ?? '';
  if (cell === '') return 0;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  report(file, line, 'bad-number', { column, cell });
  return 0;
}
