import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { scenarioModules } from '../../src/build/scenarioModules.ts';

/**
 * A file and all that it imports as one script, so that a test may run in the browser what the
 * finished page does not show.
 */
export async function bundled(file: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [scenarioModules()],
    build: {
      write: false,
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: 'inPage' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('vite built nothing');
  return bundle.output[0].code;
}
