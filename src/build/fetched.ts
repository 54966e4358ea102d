import { posix } from 'node:path';
import type { Rolldown } from 'vite';

/** What a build has written: its files, and what each of them holds. */
export interface Written {
  readonly bundle: Rolldown.OutputBundle;
  readonly text: (name: string) => string;
  readonly isFile: (name: string) => boolean;
}

/**
 * The files that the page fetches for some of them: what index.html names, the static imports and styles of a script,
 * the fonts and pictures of a style.
 */
export function fetchedFor(roots: readonly string[], { bundle, text, isFile }: Written): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name) || !isFile(name)) return;
    seen.add(name);
    const file = bundle[name];
    if (file?.type === 'chunk') {
      file.imports.forEach(visit);
      file.viteMetadata?.importedCss.forEach(visit);
    } else if (name.endsWith('.html')) {
      for (const [, target = ''] of text(name).matchAll(/\s(?:src|href)="([^"#?]+)/g))
        visit(beside(name, target));
    } else if (name.endsWith('.css')) {
      for (const url of latinUrls(text(name))) visit(beside(name, url));
    }
  };
  roots.forEach(visit);
  return seen;
}

/** The scripts that begin with a module whose path matches. */
export function scriptsOf(bundle: Rolldown.OutputBundle, path: RegExp): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && path.test((file.facadeModuleId ?? '').replaceAll('\\', '/'))
      ? [file.fileName]
      : [],
  );
}

/** The files a style sheet makes a page of Latin text fetch: fonts by unicode-range, everything else. */
function latinUrls(css: string): string[] {
  const urls: string[] = [];
  const rest = css.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]+)/i.exec(face)?.[1];
    // A browser takes the first source it can read; the build writes woff2 first.
    const [source] = urlsIn(face);
    if (source && (!range || coversLatin(range))) urls.push(source);
    return '';
  });
  return [...urls, ...urlsIn(rest)];
}

function urlsIn(css: string): string[] {
  const found = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url = '']) => url);
  return found.filter((url) => !url.startsWith('data:'));
}

/** Whether a unicode-range holds the letter "a". */
function coversLatin(range: string): boolean {
  return range.split(',').some((part) => {
    const [low = '', high = low] = part.trim().replace(/^u\+/i, '').split('-');
    // In "U+4??" the question marks stand for any digit.
    return (
      Number.parseInt(low.replaceAll('?', '0'), 16) <= 0x61 &&
      Number.parseInt(high.replaceAll('?', 'f'), 16) >= 0x61
    );
  });
}

/** The name, from the output folder, of a file that `from` names by a relative or absolute path. */
function beside(from: string, target: string): string {
  const clean = target.replace(/[?#].*$/, '');
  return clean.startsWith('/') ? clean.slice(1) : posix.normalize(posix.join(posix.dirname(from), clean));
}
