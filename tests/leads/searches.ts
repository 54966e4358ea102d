import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expectedWeeks, type Road } from '../../src/game/rules/deployment.ts';
import { willingness } from '../../src/game/rules/willingness.ts';

const SEEDS = join(import.meta.dirname, '../../seeds/leads');

/** One search as seeds/leads/cases.csv has it. */
interface Search {
  readonly id: string;
  readonly called: string;
  readonly arrived: string;
  readonly host: string;
  readonly danger: string;
  readonly peers: string;
  readonly urgency: string;
  readonly lead: string;
  readonly kind: string;
}

/** One row of seeds/leads/candidates.csv. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;
const COLUMNS = [
  'case',
  'candidate',
  'interest',
  'ties',
  'status',
  'package',
  'tolerance',
  'stretch',
  'history',
  'opposition',
  'payer',
  'muster',
  'gates',
  'barred',
  'why',
] as const;

/** A candidate as the game's own rules see it. */
export interface Candidate {
  readonly id: string;
  readonly row: Row;
  /** Index once the text is adopted, hundredths. */
  readonly index: number;
  /** Weeks from being asked to its first aircraft. */
  readonly weeks: number;
  /** Whether it could have led at all. */
  readonly able: boolean;
}

/** A search with its candidates, those who could lead ranked by willingness. */
export interface Ranked {
  readonly search: Search;
  readonly candidates: readonly Candidate[];
  /** Place of the country that led among those able to, from 1; null where nobody has. */
  readonly rank: number | null;
  /** Weeks from the call to the first arrival; null where there was none. */
  readonly actual: number | null;
}

export const COVER: Readonly<Record<string, number>> = { own: 1000, backed: 600, fund: 300, none: 150 };
/** A mandate that is only drafted, as in `prospectOf`, and one that is adopted. */
const DRAFTED = 350;
const ADOPTED = 1000;

export const ROWS: readonly Row[] = read('candidates.csv');
export const SEARCHES: readonly Ranked[] = read<Search>('cases.csv').map(ranked);

function read<T>(file: string): T[] {
  return parse(readFileSync(join(SEEDS, file), 'utf8'), { columns: true });
}

function ranked(search: Search): Ranked {
  const candidates = ROWS.filter((row) => row.case === search.id)
    .map((row) => candidate(search, row))
    .sort((a, b) => b.index - a.index);
  const rank = candidates.filter(({ able }) => able).findIndex(({ id }) => id === search.lead) + 1;
  return {
    search,
    candidates,
    rank: rank === 0 ? null : rank,
    actual:
      search.arrived === '' ? null : (Date.parse(search.arrived) - Date.parse(search.called)) / 604_800_000,
  };
}

function candidate(search: Search, row: Row): Candidate {
  const index = (mandate: number): number =>
    willingness(
      {
        willingness: {
          interest: Number(row.interest),
          ties: Number(row.ties),
          status: Number(row.status),
          pay: Number(row.package),
          tolerance: Number(row.tolerance),
          stretch: Number(row.stretch),
          history: Number(row.history),
          opposition: Number(row.opposition),
        },
      },
      { courtship: 0, pressed: 0 },
      {
        cover: COVER[row.payer] ?? 0,
        mandate,
        host: Number(search.host),
        peers: Math.min(1000, 350 * Number(search.peers)),
        scrutiny: 0,
      },
      Number(search.danger),
      0,
      null,
    );
  const outOfReach = search.urgency === 'days' && row.muster === 'lent' && row.payer !== 'backed';
  return {
    id: row.candidate,
    row,
    index: index(ADOPTED),
    weeks: expectedWeeks(index(DRAFTED), index(ADOPTED), {
      muster: row.muster as Road['muster'],
      gates: (row.gates === '' ? [] : row.gates.split(' ')) as Road['gates'],
    }),
    able: row.barred === '' && !outOfReach,
  };
}
