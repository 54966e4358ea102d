import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Source files by path under src, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/**
 * Folders of one layer, in the order in which they may know one another: a folder may import those before it.
 * The files beside these folders are not held to it; that nothing goes round in a circle is held of all.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  game: ['tuning', 'actors', 'rules', 'seats', 'locks', 'phases', 'verbs', 'record'],
};

/** The files that each file imports, types included; what is imported late, by `import()`, is no part of it. */
export function importsOf(sources: Sources): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(sources).map(([file, source]) => {
      const named = parseSync(file, source).program.body.flatMap((node) =>
        'source' in node && node.source ? [String(node.source.value)] : [],
      );
      const inside = named
        .filter((from) => from.startsWith('.'))
        .map((from) => posix.normalize(posix.join(posix.dirname(file), from.replace(/[?#].*$/, ''))));
      return [file, inside.filter((target) => Object.hasOwn(sources, target))];
    }),
  );
}

/** Circles of imports, each as the files on it; types count, since a type that needs its user has the wrong home. */
export function circles(imports: Readonly<Record<string, readonly string[]>>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push(way.slice(at));
      return;
    }
    if (done.has(file)) return;
    for (const target of imports[file] ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of Object.keys(imports)) walk(file, []);
  return found;
}

/** Imports of a folder by one that stands before it in ORDER. */
export function arrowsUp(imports: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(imports).flatMap(([file, targets]) =>
    targets
      .filter((target) => {
        const [layer = '', folder = ''] = file.split('/');
        const [other = '', its = ''] = target.split('/');
        const order = ORDER[layer] ?? [];
        return layer === other && order.includes(folder) && order.indexOf(its) > order.indexOf(folder);
      })
      .map((target) => `${file} imports ${target}`),
  );
}

/** Lines of each file, the shortest first. */
export function lengths(sources: Sources): { readonly file: string; readonly lines: number }[] {
  return Object.entries(sources)
    .map(([file, source]) => ({ file, lines: source.trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
}
