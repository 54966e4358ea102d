import type { Facts } from '../read/facts.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Path } from '../read/scenarioFile.ts';

/** A fact that some place of a file cites. */
export interface Citation {
  readonly id: string;
  readonly path: Path;
}

/** Citations of facts that seeds/ does not have. */
export function citationFindings(data: unknown, facts: Facts): Finding[] {
  const known = Object.keys(facts);
  return citationsIn(data, [])
    .filter(({ id }) => !Object.hasOwn(facts, id))
    .map(({ id, path }) => ({
      code: 'unknown-fact',
      path,
      values: { name: id },
      typed: id,
      known,
    }));
}

/** The facts that some data cites, in order of their ids. */
export function citedFacts(data: unknown, facts: Facts): Scenario['facts'] {
  const ids = new Set(citationsIn(data, []).map(({ id }) => id));
  const cited: Record<string, Scenario['facts'][string]> = {};
  for (const id of [...ids].sort()) {
    const fact = facts[id];
    if (fact) cited[id] = { text: fact.text, citation: fact.citation };
  }
  return cited;
}

/** Every id in a `src` list, at whatever depth. */
export function citationsIn(data: unknown, path: Path): Citation[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => citationsIn(item, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'src' && Array.isArray(value)
      ? value.map((id, index) => ({ id: String(id), path: [...path, key, index] }))
      : citationsIn(value, [...path, key]),
  );
}
