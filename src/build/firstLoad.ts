import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

// The budget. A KB is 1024 bytes after gzip -9. The first load counts all that is fetched before the title can
// be used, the largest scenario included, for one lies open on it.
const FIRST_LOAD_LIMIT_KB = 200;
const PHASER_LIMIT_KB = 225;
/** The first load, Phaser and the stage's own code together. */
const WITH_PHASER_LIMIT_KB = 450;

type Bundle = Rolldown.OutputBundle;

/** Prints what a first visit downloads and what comes later, and fails the build when either is over budget. */
export function firstLoadReport(): Plugin {
  let print: (line: string) => void = () => {};
  return {
    name: 'first-load-report',
    apply: 'build',
    configResolved(config) {
      print = (line) => config.logger.info(line);
    },
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        if (!dir || !bundle['index.html']) return;
        // Sizes are of the files as written, and index.html may name files copied from public/.
        const read = (name: string) => readFileSync(resolve(dir, name));
        const size = (name: string) => gzipSync(read(name), { level: 9 }).length;
        const isFile = (name: string) => name in bundle || existsSync(resolve(dir, name));

        const first = [
          ...firstVisit(bundle, (name) => read(name).toString('utf8'), isFile),
          ...largestScenario(bundle, size),
        ];
        print('\nFirst visit, gzipped:');
        const total = report(first, size, print);

        const later = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name) && !first.includes(name));
        print('Loaded later, gzipped:');
        report(later, size, print);

        print(`first load: ${kb(total)} KB gzipped (limit ${FIRST_LOAD_LIMIT_KB})`);
        const over = total > FIRST_LOAD_LIMIT_KB * 1024 ? ['first load'] : [];

        const phaser = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'phaser');
        if (phaser) {
          const bytes = size(phaser.fileName);
          print(`phaser chunk: ${kb(bytes)} KB (limit ${PHASER_LIMIT_KB})`);
          if (bytes > PHASER_LIMIT_KB * 1024) over.push('phaser chunk');
          if (first.includes(phaser.fileName)) over.push('phaser in the first load');
          const stage = Object.values(bundle).filter(
            (file) => file.type === 'chunk' && (file.name === 'stage' || file.name === 'flags'),
          );
          const staged = total + bytes + stage.reduce((sum, { fileName }) => sum + size(fileName), 0);
          print(`first load with Phaser and the stage: ${kb(staged)} KB (limit ${WITH_PHASER_LIMIT_KB})`);
          if (staged > WITH_PHASER_LIMIT_KB * 1024) over.push('first load with Phaser and the stage');
        }
        if (over.length > 0) this.error(`over the size budget: ${over.join(', ')} (see the figures above)`);
      },
    },
  };
}

/** index.html, the files it names, the static imports of its scripts, and the fonts and images of its styles. */
function firstVisit(
  bundle: Bundle,
  text: (name: string) => string,
  isFile: (name: string) => boolean,
): Set<string> {
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
  visit('index.html');
  return seen;
}

/** The scenario that takes longest to fetch, as a list of one file or none. */
function largestScenario(bundle: Bundle, size: (name: string) => number): string[] {
  return Object.values(bundle)
    .flatMap((file) =>
      file.type === 'chunk' && /[\\/]scenarios[\\/].*\.yaml$/.test(file.facadeModuleId ?? '')
        ? [file.fileName]
        : [],
    )
    .sort((a, b) => size(b) - size(a))
    .slice(0, 1);
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

function report(names: string[], size: (name: string) => number, print: (line: string) => void): number {
  const sizes = names.map((name) => ({ name, bytes: size(name) })).sort((a, b) => b.bytes - a.bytes);
  for (const { name, bytes } of sizes) print(`${kb(bytes).padStart(8)} KB  ${name}`);
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
