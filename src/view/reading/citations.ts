import type { Scenario } from '../../scenario/model/scenario.ts';

/** Each fact that a scenario cites, and the places of the file that cite it, as an author writes them. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/** @returns facts by id, with paths such as `leads.kenya.personnel` */
export function citedPaths(scenario: Scenario): Citations {
  const cited = new Map<string, string[]>();
  const { facts: _, arranged: __, ...file } = scenario;
  visit(file, []);
  return cited;

  function visit(value: unknown, path: readonly string[]): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, nameOf(item, index)]);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if (name !== 'src') visit(inner, [...path, name]);
      else if (Array.isArray(inner))
        for (const id of inner as string[]) cited.set(id, [...(cited.get(id) ?? []), path.join('.')]);
    }
  }
}

/** An item of a list goes by its id, or by its place counted from 1. */
function nameOf(item: unknown, index: number): string {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : String(index + 1);
}
