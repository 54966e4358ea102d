/** Edits (insert, drop, swap one letter) from one word to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known names most like a mistyped one, best first, at most three; empty where none is close.
 * Long input is cut, so that a hostile name costs nothing.
 */
export function nearest(word: string, known: readonly string[]): string[] {
  const typed = word.slice(0, 64).toLowerCase();
  return known
    .map((name) => {
      const lower = name.toLowerCase();
      const contained = typed.length >= 3 && (lower.includes(typed) || typed.includes(lower));
      return { name, far: contained ? 0 : distance(typed, lower) };
    })
    .filter(({ name, far }) => far <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
