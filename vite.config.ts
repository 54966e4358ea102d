import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy } from './src/build/contentPolicy.ts';
import { licences } from './src/build/licences.ts';
import { fontFirst } from './src/build/fontFirst.ts';
import { landModule } from './src/build/landModule.ts';
import { paletteModule } from './src/build/paletteModule.ts';
import { phaserParts } from './src/build/phaserParts.ts';
import { scenarioModules } from './src/build/scenarioModules.ts';
import { weights } from './src/build/weights.ts';
import { wordsModule } from './src/build/wordsModule.ts';

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
      phaserParts(),
      fontFirst(),
      contentPolicy(),
      wordsModule(),
      weights(),
    ],
    build: {
      target: 'es2022',
      // Phaser's loader fails on the data: address that vite writes for a small SVG (it is not base64).
      assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
      // Phaser alone is over vite's generic limit; weights.ts holds the real ones.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What the page starts with is one file: thirty small ones weigh more.
            groups: [
              { name: 'phaser', test: /phaser/ },
              { name: 'start', tags: ['$initial'] },
            ],
          },
        },
      },
    },
  };
});
