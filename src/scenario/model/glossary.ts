import words from '../../../assets/locales/en/glossary.json' with { type: 'json' };
import type { GlossaryTerm } from './scenario.ts';

/** A term as a codex shows it, in one language. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** What it is, in one or two sentences. */
  readonly means: string;
  /** Other words for it, as they stand in texts. */
  readonly also: readonly string[];
  /** Where the explanation of a common term rests; a scenario's own terms cite facts instead. */
  readonly source: string | null;
}

const catalogue: Readonly<Record<string, string>> = words;
const KEY = /^glossary\.([a-z0-9-]+)$/;

/** The terms of the Council and of this game that every scenario may use, in the order of the catalogue. */
export const COMMON_TERMS: readonly Term[] = Object.entries(catalogue).flatMap(([key, term]) => {
  const id = KEY.exec(key)?.[1];
  if (id === undefined) return [];
  const also = catalogue[`${key}.also`]?.split('; ') ?? [];
  return [
    { id, term, means: catalogue[`${key}.means`] ?? '', also, source: catalogue[`${key}.source`] ?? null },
  ];
});

/** A scenario's terms and the common ones, by their names. A scenario that explains a common term anew is heard. */
export function termsOf(scenario: { readonly glossary: readonly GlossaryTerm[] }): readonly Term[] {
  const own = scenario.glossary.map(({ id, term, means, also }): Term => {
    return { id, term: term.en, means: means.en, also, source: null };
  });
  const common = COMMON_TERMS.filter(({ id }) => !own.some((term) => term.id === id));
  return [...own, ...common].sort((one, other) =>
    one.term.toLowerCase() < other.term.toLowerCase() ? -1 : 1,
  );
}
