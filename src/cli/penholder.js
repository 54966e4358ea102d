#!/usr/bin/env node
// Plain JavaScript in words that any Node understands, so that an old one says what is wrong rather than break.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // Keeps the compiled sources in the system's folder for temporary files, so that the next start is quicker.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { main } = await import('./main.ts');
  const { processTerminal } = await import('./terminal.ts');
  process.exitCode = main(process.argv.slice(2), processTerminal());
} else {
  console.error(
    `penholder needs Node 22.18 or newer, and this is Node ${process.versions.node}.\n` +
      'Start it from its folder with "npx penholder" or "npm run penholder --": after "npm ci" they bring their own Node\n' +
      'on Linux and Windows (x64). Elsewhere, install a newer Node from https://nodejs.org.',
  );
  process.exitCode = 1;
}
