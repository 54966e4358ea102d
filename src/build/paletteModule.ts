import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the stage may import: the colours of tokens.css as numbers. */
const PALETTE = 'virtual:palette';

/**
 * `virtual:palette` exports each colour of the first rule of styles/tokens.css as the number that Phaser takes,
 * under its name in camel case: `--can-live: #9cc7dd` as `canLive`.
 */
export function paletteModule(): Plugin {
  let root = '.';
  return {
    name: 'palette-module',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: /^virtual:palette$/ }, handler: () => `\0${PALETTE}` },
    load: {
      filter: { id: /^\0virtual:palette$/ },
      async handler() {
        const file = join(root, 'src', 'view', 'styles', 'tokens.css');
        this.addWatchFile(file);
        const [, rule = ''] = /:root \{([^}]*)\}/.exec(await readFile(file, 'utf8')) ?? [];
        const exported = [...rule.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(
          ([, name = '', colour = '']) => `export const ${camelCase(name)} = 0x${colour};`,
        );
        return { code: exported.join('\n'), moduleType: 'js', map: null };
      },
    },
  };
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
