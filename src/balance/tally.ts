/** How often something was counted, and the first game in which it was. */
interface Counted {
  n: number;
  /** Lowest seed. */
  first: number;
}

/**
 * What was counted in some games. Every count is a whole number under a name, `ending.NO_LEAD` or
 * `verb.call`, so that parts of a long piece of work can be added up in any order and come to the same.
 */
export interface Tally {
  games: number;
  /** Score by seed, 0 to 100. */
  readonly scores: Record<number, number>;
  readonly counted: Record<string, Counted>;
}

export function emptyTally(): Tally {
  return { games: 0, scores: {}, counted: {} };
}

/** Counts something in the game of a seed. */
export function note(tally: Tally, name: string, seed: number, by = 1): void {
  const counted = tally.counted[name];
  if (counted === undefined) tally.counted[name] = { n: by, first: seed };
  else {
    counted.n += by;
    if (seed < counted.first) counted.first = seed;
  }
}

/** Adds what was counted in other games. */
export function addTo(tally: Tally, more: Tally): void {
  tally.games += more.games;
  Object.assign(tally.scores, more.scores);
  for (const [name, { n, first }] of Object.entries(more.counted)) note(tally, name, first, n);
}

export function countOf(tally: Tally, name: string): number {
  return tally.counted[name]?.n ?? 0;
}

/** The first game in which something was counted, null where it never was. */
export function firstOf(tally: Tally, name: string): number | null {
  return tally.counted[name]?.first ?? null;
}

/** What was counted under names that begin alike, by the rest of the name; the most frequent first. */
export function counts(tally: Tally, start: string): readonly (readonly [name: string, n: number])[] {
  return Object.entries(tally.counted)
    .filter(([name]) => name.startsWith(start))
    .map(([name, { n }]) => [name.slice(start.length), n] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Mean score, 0 to 100; 0 where nobody played. */
export function meanScore({ scores, games }: Tally): number {
  return games === 0 ? 0 : Object.values(scores).reduce((sum, score) => sum + score, 0) / games;
}
