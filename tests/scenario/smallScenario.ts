import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Conflict, Facts, Figure } from '../../src/scenario/read/facts.ts';

/** The smallest complete scenario, as text. */
export const SMALL = readFileSync(join(import.meta.dirname, '../fixtures/small-scenario.yaml'), 'utf8');

/** The figures of the facts that the small scenario cites. */
const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'A-000-06': [],
  'A-003-02': [
    { value: 1000, unit: 'persons' },
    { value: '2023-07', unit: 'date' },
  ],
  'A-003-03': [],
  'P-106': [{ value: 1.26, unit: 'ideal_point', of: 'Albania 2023' }],
  'A-003-31': [{ value: [200, 400], unit: 'USD_M_per_year' }],
  'P-01': [
    { value: 2699, unit: 'resolution' },
    { value: 13, unit: 'votes_for' },
    { value: 0, unit: 'votes_against' },
    { value: 2, unit: 'abstentions' },
    { value: '2023-10-02', unit: 'date' },
  ],
};

/** The evidence that the small scenario cites. */
export const FACTS: Facts = Object.fromEntries(
  Object.entries(FIGURES).map(([id, figures]) => [
    id,
    { text: `What ${id} says.`, citation: `Source of ${id}`, figures },
  ]),
);

/** A matter on which two of them disagree; the small scenario cites both. */
export const CONFLICTS: readonly Conflict[] = [
  {
    id: 'C-01',
    topic: 'who was to lead',
    versions: [
      { claim: 'somebody else', facts: ['A-000-06'] },
      { claim: 'nobody', facts: ['A-003-03'] },
    ],
  },
];

/** A text with one place of it marked. */
export interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The small scenario with one passage replaced. `‸` marks where the reader should point, and is taken
 * out: in the new passage, or in another passage given for that. A second passage may be replaced before.
 */
export function edited(
  passage: string,
  instead: string,
  pointed?: string,
  also: readonly [string, string] = ['', ''],
): Marked {
  const text = replaced(also[0] === '' ? SMALL : replaced(SMALL, ...also), passage, instead);
  return marked(pointed === undefined ? text : replaced(text, pointed.replace('‸', ''), pointed));
}

function replaced(text: string, passage: string, instead: string): string {
  const parts = text.split(passage);
  if (parts.length !== 2)
    throw new Error(`"${passage}" stands ${parts.length - 1} times in the small scenario`);
  return parts.join(instead);
}

/** A text with the place of its mark. */
export function marked(text: string): Marked {
  const [before, after, ...more] = text.split('‸');
  if (before === undefined || after === undefined || more.length > 0) throw new Error('one mark, please');
  const lines = before.split('\n');
  return { text: before + after, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The rest of a seat's instructions. */
export const INSTRUCTED =
  'aim: A short text, priorities: [Time, Money, Rest], redLine: No bill, success: A quiet vote, basis: design';

/** The lines that describe one member. */
export function memberBlock(id: string): string {
  const from = SMALL.indexOf(`  - id: ${id}\n`);
  return SMALL.slice(from, SMALL.indexOf('  - id: ', from + 1));
}

/** The place and code of everything that is said of a text. */
export function told(text: string): string[] {
  const reading = readScenario(text, { file: 'broken.yaml', facts: FACTS, conflicts: CONFLICTS });
  const problems = reading.ok ? reading.warnings : reading.problems;
  return problems.map((problem) => `${problem.line}:${problem.column} ${problem.code}`);
}
