import type { ProblemCode } from '../read/problemCodes.ts';
import type { Path } from '../read/scenarioFile.ts';
import type { Finding } from './finding.ts';

export type Named = { readonly id: string };

/** The ids of some tables, in their order. */
export const idsOf = (...tables: readonly (readonly Named[])[]): string[] =>
  tables.flatMap((table) => table.map((item) => item.id));

/** Codes for a name that nobody bears, and that may be a slip of the pen. */
const MISSPELT: readonly ProblemCode[] = ['unknown-id', 'unknown-seat'];

/** A finding where a name is none of the known ones. */
export function unless(
  known: readonly string[],
  name: string,
  path: Path,
  code: ProblemCode = 'unknown-id',
): Finding[] {
  if (known.includes(name)) return [];
  // A name that somebody does bear is no slip of the pen: those who would do are more use than names like it.
  return [{ code, path, values: { name }, known, ...(MISSPELT.includes(code) ? { typed: name } : {}) }];
}
