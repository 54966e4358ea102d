import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import type { CodedText } from '../voter/codedText.ts';
import type { Asks } from '../voter/forecast.ts';
import { checkStakes } from './stakes.ts';
import {
  byId,
  type FileName,
  number,
  type Report,
  type Row,
  rowsOf,
  STAKES,
  type TableFault,
  type VoteFiles,
} from './table.ts';

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

/**
 * Reads a folder of votes.
 * @returns every text in the order of features.csv, or every fault with its file and line
 */
export function readVotes(files: VoteFiles): Result<readonly RecordedText[], readonly TableFault[]> {
  const faults: TableFault[] = [];
  const report: Report = (file, line, code, values = {}) => faults.push({ file, line, code, values });
  const table = (file: FileName): readonly Row[] => rowsOf(file, files[file] ?? '', report);

  const votes = table('votes.csv');
  const features = table('features.csv');
  const long = table('long.csv');
  const rosters = table('rosters.csv');
  const stakes = files[STAKES] === undefined ? null : table(STAKES);
  if (faults.length > 0) return { ok: false, problems: faults };

  const known = byId(votes, 'votes.csv', report);
  const described = byId(features, 'features.csv', report);
  for (const [id, row] of known) if (!described.has(id)) report('votes.csv', row.line, 'no-features', { id });
  if (stakes) checkStakes(stakes, features, report);
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
