import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The smallest complete scenario, as text. */
export const SMALL = readFileSync(join(import.meta.dirname, '../fixtures/small-scenario.yaml'), 'utf8');

/** The evidence that the small scenario cites. */
export const FACTS = Object.fromEntries(
  ['A-000-06', 'A-003-02', 'A-003-03', 'A-003-31', 'P-01'].map((id) => [
    id,
    { text: `What ${id} says.`, citation: `Source of ${id}` },
  ]),
);

/** A text with one place of it marked. */
export interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The small scenario with one passage replaced. `‸` marks where the reader should point, and is taken
 * out: in the new passage, or in another passage given for that.
 */
export function edited(passage: string, instead: string, pointed?: string): Marked {
  const text = replaced(SMALL, passage, instead);
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
