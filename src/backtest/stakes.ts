import { number, type Report, type Row, STAKES } from './table.ts';

/** The column of features.csv that holds the stake of each member that has one. */
const COLUMNS = { Russia: 'stake_ru', China: 'stake_cn', 'United States': 'stake_us' } as const;
type Tied = keyof typeof COLUMNS;

/** By the rule of seeds/votes/README.md: itself, an ally or a neighbour; arms or a large investment; nothing. */
const VALUES: readonly number[] = [0, 0.5, 1];

/** One member's stake in one conflict for a time; either end may be open. */
interface Stake {
  readonly line: number;
  readonly file: string;
  readonly member: Tied;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/**
 * Holds a folder to one stake for each member, conflict and period. A stake that is coded text by text follows
 * the vote, and a fit then learns the vote from itself. A text in no period of stakes.csv has none.
 */
export function checkStakes(stakes: readonly Row[], features: readonly Row[], report: Report): void {
  const known = new Set(features.map(({ of }) => of['file']));
  const read = stakes.flatMap((row): Stake[] => {
    const { file = '', member = '', from = '', to = '', fact = '' } = row.of;
    const value = number(row, 'stake', STAKES, report);
    if (!known.has(file)) report(STAKES, row.line, 'unknown-conflict', { file });
    if (!VALUES.includes(value)) report(STAKES, row.line, 'bad-stake', { cell: row.of['stake'] ?? '' });
    if (fact === '') report(STAKES, row.line, 'no-fact', { file, member });
    if (isTied(member)) return [{ line: row.line, file, member, from, to, value }];
    report(STAKES, row.line, 'bad-member', { member });
    return [];
  });
  for (const [index, one] of read.entries())
    for (const before of read.slice(0, index))
      if (before.file === one.file && before.member === one.member && overlap(before, one))
        report(STAKES, one.line, 'two-stakes', {
          file: one.file,
          member: one.member,
          line: String(before.line),
        });
  for (const row of features)
    for (const member of Object.keys(COLUMNS) as Tied[]) {
      const { file = '', date = '' } = row.of;
      const held = read.find(
        (stake) => stake.file === file && stake.member === member && covers(stake, date),
      );
      const value = number(row, COLUMNS[member], 'features.csv', report);
      if (value !== (held?.value ?? 0))
        report('features.csv', row.line, 'other-stake', {
          column: COLUMNS[member],
          cell: String(value),
          held: String(held?.value ?? 0),
          file,
        });
    }
}

function isTied(member: string): member is Tied {
  return Object.hasOwn(COLUMNS, member);
}

/** Dates are written so that they sort as text; an open end is empty. */
function covers({ from, to }: Pick<Stake, 'from' | 'to'>, date: string): boolean {
  return (from === '' || from <= date) && (to === '' || date <= to);
}

function overlap(one: Stake, other: Stake): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  return first.to === '' || second.from <= first.to;
}
