import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { type Catalogue, parsed } from '../locale/say.ts';

/**
 * Parses the sentences of a catalogue as it is built into the page, so that the page fetches no parser: a sentence
 * with a place to fill becomes the parts that it is made of, every other stays text (`Catalogue` of src/locale/say.ts).
 */
export function wordsModule(): Plugin {
  return {
    name: 'words-module',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /^@formatjs\/icu-messageformat-parser$/ },
      handler(_, importer, options) {
        return this.resolve('@formatjs/icu-messageformat-parser/no-parser.js', importer, options);
      },
    },
    load: {
      filter: { id: /[\\/]assets[\\/]locales[\\/]\w+[\\/]\w+\.json$/ },
      async handler(id) {
        const texts = JSON.parse(await readFile(id, 'utf8')) as Readonly<Record<string, string>>;
        const catalogue: Catalogue = Object.fromEntries(
          Object.entries(texts).map(([key, text]) => [key, parsed(text)]),
        );
        const literal = JSON.stringify(JSON.stringify(catalogue));
        return { code: `export default JSON.parse(${literal});`, moduleType: 'js', map: null };
      },
    },
  };
}
