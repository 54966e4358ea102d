import type { Fault } from '../read/problem.ts';
import type { Path, ScenarioFile } from '../read/scenarioFile.ts';

/** Something wrong with what a file's parts say: a fault whose place is still a path. */
export interface Finding extends Omit<Fault, 'at' | 'place'> {
  readonly path: Path;
}

/** Findings at their places of the text, each with the name of its place. */
export function faultsOf(findings: readonly Finding[], file: ScenarioFile): Fault[] {
  return findings.map(({ path, ...fault }) => ({
    ...fault,
    at: file.placeOf(path),
    place: placeName(path, file.data),
  }));
}

/** A path as an allowance names it: blocks of a list by their ids where they have them, others by number from 0. */
export function placeName(path: Path, data: unknown): string {
  let here = data;
  const steps: string[] = [];
  for (const step of path) {
    // A text in one language is the text itself.
    if (isText(here)) break;
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
    const { id, seat } = (here ?? {}) as { id?: unknown; seat?: unknown };
    const named = [id, seat].find((name) => typeof name === 'string');
    steps.push(typeof step === 'number' && typeof named === 'string' ? named : String(step));
  }
  return steps.join('.');
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'en' in value);
