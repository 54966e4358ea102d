import type { Fault } from './problem.ts';
import type { Path, ScenarioFile } from './scenarioFile.ts';

/** A numbered fact of seeds/, as the game shows it. */
export interface Fact {
  readonly text: string;
  readonly citation: string;
}
export type Facts = Readonly<Record<string, Fact>>;

interface Citation {
  readonly id: string;
  readonly path: Path;
}

/** Citations of facts that seeds/ does not have. */
export function citationFaults(data: unknown, facts: Facts, file: ScenarioFile): Fault[] {
  const known = Object.keys(facts);
  return citationsIn(data, [])
    .filter(({ id }) => !Object.hasOwn(facts, id))
    .map(({ id, path }) => ({
      code: 'unknown-fact',
      at: file.placeOf(path),
      values: { name: id },
      typed: id,
      known,
    }));
}

/** The facts that some data cites, in order of their ids. */
export function citedFacts(data: unknown, facts: Facts): Facts {
  const ids = new Set(citationsIn(data, []).map(({ id }) => id));
  const cited: Record<string, Fact> = {};
  for (const id of [...ids].sort()) {
    const fact = facts[id];
    if (fact) cited[id] = { text: fact.text, citation: fact.citation };
  }
  return cited;
}

/** Every id in a `src` list, at whatever depth. */
function citationsIn(data: unknown, path: Path): Citation[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => citationsIn(item, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'src' && Array.isArray(value)
      ? value.map((id, index) => ({ id: String(id), path: [...path, key, index] }))
      : citationsIn(value, [...path, key]),
  );
}
