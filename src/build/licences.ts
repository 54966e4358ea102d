import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package that the page is built with, and the terms it comes under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const LICENCES = 'virtual:licences';

/** `virtual:licences`: every package that may be part of the page, with its licence in full, as those ask. */
export function licences(): Plugin {
  let root = '.';
  return {
    name: 'licences',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:licences$/ }, handler: () => `\0${LICENCES}` },
    load: {
      filter: { id: /^\0virtual:licences$/ },
      handler() {
        return {
          code: `export default ${JSON.stringify(licencesOf(root))};`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}

/**
 * The licences of everything that package.json depends on, and of what those depend on in turn, by name.
 * Read in one go: a few dozen small files that wait for one another in turn would wait for all the rest of a build.
 * @throws where a package comes without a licence text: it could not be passed on
 */
export function licencesOf(root: string): Licence[] {
  const found = new Map<string, Licence>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const folder = join(root, 'node_modules', name);
    const { version, license, dependencies = {} } = manifest(folder);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without the text of its licence`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    found.set(name, { name, version, licence: license, text });
    // A package that npm has put inside another is under the same terms as its twin outside, or is not bundled.
    for (const inner of Object.keys(dependencies))
      if (existsSync(join(root, 'node_modules', inner))) visit(inner);
  };
  for (const name of Object.keys(manifest(root).dependencies ?? {})) visit(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
