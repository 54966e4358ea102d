import { defineConfig } from 'vitest/config';
import { paletteModule } from './src/build/paletteModule.ts';
import { scenarioModules } from './src/build/scenarioModules.ts';

// Not an extension of vite.config.ts: unit tests need no Phaser, and browser tests run on the finished build.
const plugins = () => [scenarioModules(), paletteModule()];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    // All cores: by itself vitest leaves one idle, which on a machine of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: plugins(),
        oxc,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          // Property tests and batches of games on two cores.
          testTimeout: 60_000,
        },
      },
      {
        plugins: plugins(),
        oxc,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Two Chromiums that draw WebGL by processor leave little of a small machine for each.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
