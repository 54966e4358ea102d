import { parse } from 'csv-parse/sync';
import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import type { CodedText } from '../voter/codedText.ts';
import type { Asks } from '../voter/forecast.ts';

/** The four files of a folder of votes, as text. */
export const FILES = ['votes.csv', 'features.csv', 'long.csv', 'rosters.csv'] as const;
export type FileName = (typeof FILES)[number];

/** How a member voted. Absence and abstention count alike under Article 27: neither is a yes, neither blocks. */
export type RecordedHand = 'yes' | 'no' | 'abstain';

export interface RecordedText {
  readonly id: string;
  readonly date: string;
  /** The conflict it belongs to: texts of one file are not independent of one another. */
  readonly file: string;
  readonly coded: CodedText;
  /** Coded with hindsight, from explanations of vote, -1 to 1. */
  readonly accommodation: Asks;
  readonly permanent: readonly { readonly member: Permanent; readonly hand: RecordedHand }[];
  readonly elected: readonly {
    readonly member: string;
    readonly idealPoint: number;
    readonly hand: RecordedHand;
  }[];
}

export type Permanent = 'russia' | 'china' | 'unitedStates' | 'unitedKingdom' | 'france';

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
  | 'bad-vote';

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
} as const satisfies Record<FileName, readonly string[]>;

const PERMANENT: Readonly<Record<string, Permanent>> = {
  'Russian Federation': 'russia',
  Russia: 'russia',
  China: 'china',
  'United States': 'unitedStates',
  'United Kingdom': 'unitedKingdom',
  France: 'france',
};

const HANDS: Readonly<Record<string, RecordedHand>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  absent: 'abstain',
};

interface Row {
  readonly line: number;
  readonly of: Readonly<Record<string, string>>;
}

type Report = (
  file: FileName,
  line: number,
  code: TableFaultCode,
  values?: Readonly<Record<string, string>>,
) => void;

/**
 * Reads a folder of votes.
 * @returns every text in the order of features.csv, or every fault with its file and line
 */
export function readVotes(
  files: Readonly<Record<FileName, string>>,
): Result<readonly RecordedText[], readonly TableFault[]> {
  const faults: TableFault[] = [];
  const report: Report = (file, line, code, values = {}) => faults.push({ file, line, code, values });
  const table = (file: FileName): readonly Row[] => rowsOf(file, files[file], report);

  const votes = table('votes.csv');
  const features = table('features.csv');
  const long = table('long.csv');
  const rosters = table('rosters.csv');
  if (faults.length > 0) return { ok: false, problems: faults };

  const known = byId(votes, 'votes.csv', report);
  const described = byId(features, 'features.csv', report);
  for (const [id, row] of known) if (!described.has(id)) report('votes.csv', row.line, 'no-features', { id });
  const idealPoints = readRosters(rosters, report);
  const hands = readHands(long, known, idealPoints, report);
  const texts: RecordedText[] = [];
  for (const row of described.values()) {
    const id = row.of['id'] as string;
    if (!known.has(id)) report('features.csv', row.line, 'unknown-text', { id });
    else if (!hands.has(id)) report('features.csv', row.line, 'no-votes', { id });
    else texts.push(readText(row, hands.get(id) as Hands, report));
  }
  return faults.length > 0 ? { ok: false, problems: faults } : { ok: true, value: texts };
}

function rowsOf(file: FileName, text: string, report: Report): Row[] {
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

function byId(rows: readonly Row[], file: FileName, report: Report): ReadonlyMap<string, Row> {
  const table = new Map<string, Row>();
  for (const row of rows) {
    const id = row.of['id'] as string;
    if (table.has(id)) report(file, row.line, 'twice', { id });
    table.set(id, row);
  }
  return table;
}

/** Ideal points by year and member. */
function readRosters(rows: readonly Row[], report: Report): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const years = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const year = row.of['year'] as string;
    const members = years.get(year) ?? new Map<string, number>();
    years.set(year, members);
    members.set(row.of['elected_member'] as string, number(row, 'unga_ideal_point', 'rosters.csv', report));
  }
  return years;
}

type Hands = Pick<RecordedText, 'permanent' | 'elected'>;

function readHands(
  rows: readonly Row[],
  known: ReadonlyMap<string, Row>,
  rosters: ReadonlyMap<string, ReadonlyMap<string, number>>,
  report: Report,
): ReadonlyMap<string, Hands> {
  const texts = new Map<
    string,
    { permanent: Hands['permanent'][number][]; elected: Hands['elected'][number][] }
  >();
  const seen = new Set<string>();
  for (const { line, of } of rows) {
    const { id = '', date = '', member = '', vote = '' } = of;
    if (!known.has(id)) {
      report('long.csv', line, 'unknown-text', { id });
      continue;
    }
    if (seen.has(`${id}\n${member}`)) report('long.csv', line, 'twice', { id: `${id}, ${member}` });
    seen.add(`${id}\n${member}`);
    const hand = Object.hasOwn(HANDS, vote) ? HANDS[vote] : undefined;
    if (!hand) {
      report('long.csv', line, 'bad-vote', { vote, member });
      continue;
    }
    const hands = texts.get(id) ?? { permanent: [], elected: [] };
    texts.set(id, hands);
    const permanent = Object.hasOwn(PERMANENT, member) ? PERMANENT[member] : undefined;
    if (permanent) {
      hands.permanent.push({ member: permanent, hand });
      continue;
    }
    const roster = rosters.get(date.slice(0, 4));
    const idealPoint = roster?.get(member);
    if (idealPoint === undefined) {
      const near = nearest(member, [...Object.keys(PERMANENT), ...(roster?.keys() ?? [])]).join(', ');
      report('long.csv', line, 'unknown-member', { member, year: date.slice(0, 4), near });
      continue;
    }
    hands.elected.push({ member, idealPoint, hand });
  }
  return texts;
}

function readText(row: Row, hands: Hands, report: Report): RecordedText {
  const of = (column: string): number => number(row, column, 'features.csv', report);
  const { id = '', date = '', file = '', penholder = '' } = row.of;
  const year = Number(/^(\d{4})-\d{2}-\d{2}$/.exec(date)?.[1]);
  if (!year) report('features.csv', row.line, 'bad-date', { date });
  return {
    id,
    date,
    file,
    coded: {
      year,
      pen: PENS[penholder] ?? 'elected',
      consent: 2 * of('consent_s') - 1,
      region: of('region_s'),
      targetsGovernment: of('targets_government'),
      newForce: of('authorises_force') * of('new_mandate'),
      assessed: of('assessed_funding_extension'),
      taiwanProvocation: of('taiwan') >= 2 ? 1 : 0,
      stakeRussia: of('stake_ru'),
      stakeChina: of('stake_cn'),
      stakeWest: of('stake_us'),
    },
    accommodation: { russia: of('accommodation_ru'), china: of('accommodation_cn') },
    ...hands,
  };
}

const PENS: Readonly<Record<string, CodedText['pen']>> = {
  US: 'west',
  UK: 'west',
  FR: 'west',
  P3: 'west',
  RU: 'russia',
  CN: 'china',
};

/** A number in a cell; an empty one is 0, "none or unknown". */
function number({ line, of }: Row, column: string, file: FileName, report: Report): number {
  const cell = of[column] ?? '';
  if (cell === '') return 0;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  report(file, line, 'bad-number', { column, cell });
  return 0;
}
