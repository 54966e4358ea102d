import type { Term } from '../../scenario/model/glossary.ts';

/** A stretch of text, or the words of it that a term of the codex explains. */
export type Part = string | { readonly words: string; readonly term: Term };

/** Words of everyday English as well: a reader would be told of them where nothing is meant. They stand in the codex only. */
const EVERYDAY = new Set([
  'ask',
  'seal',
  'withdrawal',
  'instructions',
  'mandate',
  'exit-strategy',
  'package',
  'attention',
  'credibility',
]);

/** Finds terms in texts: their names and what else they are called. */
export interface Finder {
  readonly pattern: RegExp | null;
  readonly terms: ReadonlyMap<string, Term>;
}

/** @param terms of the codex; those that are everyday words as well are left out */
export function finderOf(terms: readonly Term[]): Finder {
  const found = new Map<string, Term>();
  for (const term of terms) {
    if (EVERYDAY.has(term.id)) continue;
    for (const name of [term.term, ...term.also]) if (!found.has(key(name))) found.set(key(name), term);
  }
  const names = [...found.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern =
    names.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return { pattern, terms: found };
}

/** A text cut where a term stands in it for the first time; the same term is not marked twice. */
export function partsOf(text: string, { pattern, terms }: Finder): Part[] {
  if (!pattern) return [text];
  const parts: Part[] = [];
  const marked = new Set<string>();
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const [words] = match;
    const term = terms.get(key(words));
    // A short form in capitals is a name: "OP" is a term and "op" is not.
    if (!term || marked.has(term.id) || (isAcronym(term, words) && words !== words.toUpperCase())) continue;
    marked.add(term.id);
    if (match.index > done) parts.push(text.slice(done, match.index));
    parts.push({ words, term });
    done = match.index + words.length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

/** Typed and printed apostrophes are one. */
function key(words: string): string {
  return words.toLowerCase().replaceAll('’', "'");
}

function isAcronym(term: Term, words: string): boolean {
  const name = [term.term, ...term.also].find((each) => key(each) === key(words));
  return name !== undefined && name.length <= 5 && name === name.toUpperCase();
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
}
