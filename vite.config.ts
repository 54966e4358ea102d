import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { licences } from './src/build/licences.ts';
import { landModule } from './src/build/landModule.ts';
import { paletteModule } from './src/build/paletteModule.ts';
import { scenarioModules } from './src/build/scenarioModules.ts';
import { weights } from './src/build/weights.ts';

const phaserEntry = fileURLToPath(new URL('./src/view/stage/phaser-custom.js', import.meta.url));

export default defineConfig(({ command, isPreview }) => {
  // The dev server cannot serve Phaser's CommonJS sources, so there `phaser` is the whole package;
  // what the custom build lacks shows only in the build, which is what the browser tests run on.
  const building = command === 'build' && !isPreview;
  return {
    // Works from any path, a folder of a bigger site included.
    base: './',
    // Phaser's core entry ends in `global.Phaser = …`.
    define: building ? { global: 'globalThis' } : {},
    resolve: { alias: building ? { phaser: phaserEntry } : {} },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      scenarioModules(),
      paletteModule(),
      landModule(),
      licences(),
      phaserFlags(),
      phaserUnseen(),
      contentPolicy(),
      weights(),
    ],
    build: {
      target: 'es2022',
      // Phaser's loader fails on the data: address that vite writes for a small SVG (it is not base64).
      assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
      // Phaser alone is over vite's generic limit; weights.ts holds the real ones.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'phaser', test: /phaser/ }] } },
      },
    },
  };
});

/** Phaser's sources ask `typeof WEBGL_RENDERER` and the like, which its own build fills in; here this does. */
function phaserFlags(): Plugin {
  const flags: Record<string, string> = {
    CANVAS_RENDERER: 'true',
    WEBGL_RENDERER: 'true',
    WEBGL_DEBUG: 'false',
    FEATURE_SOUND: 'true',
  };
  const pattern = new RegExp(`typeof (${Object.keys(flags).join('|')})\\b`, 'g');
  return {
    name: 'phaser-flags',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => ({
        code: code.replace(pattern, (_, flag: string) => flags[flag] ?? 'false'),
        map: null,
      }),
    },
  };
}

/**
 * Phaser listens for the page to be hidden with what it never takes off again, so that each game left all of itself
 * behind. The stage does without: it ends what plays, and a hidden page draws no frames.
 */
function phaserUnseen(): Plugin {
  return {
    name: 'phaser-unseen',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]core[\\/]VisibilityHandler\.js$/ },
      handler: () => ({ code: 'module.exports = function () {};', map: null }),
    },
  };
}
