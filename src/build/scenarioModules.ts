import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Seeds } from '../scenario/read/facts.ts';
import type { Problem } from '../scenario/read/problem.ts';

// Loaded only when a scenario is imported, and by Node itself, which runs the same files for the command line.
type Reader = typeof import('../game/readScenario.ts');
type Facts = typeof import('../scenario/read/facts.ts');
type EvidenceReader = typeof import('../scenario/read/evidence.ts');

/** What a page may import besides scenario files: which there are, the facts that they are held to, and all that is said of those. */
const SHELF = 'virtual:scenarios';
const SEEDS = 'virtual:seeds';
const EVIDENCE = 'virtual:evidence';
const FLAGS = 'virtual:flags';
const OTHER_FLAGS = 'virtual:other-flags';

/**
 * Turns `import scenario from '…/scenarios/x.yaml'` into the checked scenario itself: no YAML parser in the
 * page. `virtual:scenarios` lists what scenarios/ holds, each to be fetched when it is chosen, and
 * `virtual:flags` holds the flags that they show, `virtual:other-flags` all that circle-flags has besides.
 */
export function scenarioModules(): Plugin {
  let root = '.';
  return {
    name: 'scenario-modules',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId: {
      filter: { id: /^virtual:(scenarios|seeds|evidence|flags|other-flags)$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      // Not matched with a query: `x.yaml?raw` stays text, for the editor.
      filter: {
        id: /[\\/]scenarios[\\/].*\.yaml$|^\0virtual:(scenarios|seeds|evidence|flags|other-flags)$/,
      },
      async handler(id) {
        if (id === `\0${SEEDS}`) return module(await seeds(root));
        if (id === `\0${EVIDENCE}`) return module(await evidence(root));
        if (id === `\0${FLAGS}`) return module(await flags(root, true));
        if (id === `\0${OTHER_FLAGS}`) return module(await flags(root, false));
        const read = await reading(root);
        if (id === `\0${SHELF}`) return { code: await shelf(root, read), moduleType: 'js', map: null };
        const file = relative(root, id).replaceAll('\\', '/');
        const result = read(await readFile(id, 'utf8'), file);
        if (result.ok) return module(result.value);
        const lines = result.problems.map((problem) => describe(file, problem));
        return this.error(`${file} is not a valid scenario\n${lines.join('\n')}`);
      },
    },
  };
}

/** A module whose default is this value. JSON.parse of a literal loads faster than the same object written as code. */
function module(value: unknown) {
  const literal = JSON.stringify(JSON.stringify(value));
  return { code: `export default JSON.parse(${literal});`, moduleType: 'js' as const, map: null };
}

/** What every scenario on the shelf shows before it is fetched, in order of date, and how to fetch it. */
async function shelf(root: string, read: Read): Promise<string> {
  const folder = join(root, 'scenarios');
  const entries: string[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.yaml')).sort()) {
    const path = join(folder, name);
    const result = read(await readFile(path, 'utf8'), `scenarios/${name}`);
    // The page that fetches it meets the problems; the shelf shows what can be played.
    if (!result.ok) continue;
    const { id, title, subtitle, period, shelf: card } = result.value;
    const { start, end, rounds } = period;
    const fetched = `() => import(${JSON.stringify(path.replaceAll('\\', '/'))}).then((module) => module.default)`;
    entries.push(
      `{ ...${JSON.stringify({ id, title, subtitle, start, end, rounds, card })}, fetch: ${fetched} }`,
    );
  }
  return `export default [${entries.join(',\n')}];`;
}

/**
 * Flags of circle-flags as SVG by file name: those that some scenario shows, or all others. All 400 would be too much
 * to fetch for a game that shows thirty.
 */
async function flags(root: string, shown: boolean): Promise<Record<string, string>> {
  const scenarios = join(root, 'scenarios');
  const named = new Set(ALWAYS_SHOWN);
  for (const name of (await readdir(scenarios)).filter((one) => one.endsWith('.yaml')))
    for (const [, flag] of (await readFile(join(scenarios, name), 'utf8')).matchAll(
      /^ +flag: *"?([a-z0-9_-]+)/gm,
    ))
      if (flag) named.add(flag);
  const folder = join(root, 'node_modules', 'circle-flags', 'flags');
  const drawn: Record<string, string> = {};
  for (const file of (await readdir(folder)).filter((one) => one.endsWith('.svg')).sort()) {
    const flag = file.slice(0, -'.svg'.length);
    if (named.has(flag) === shown) drawn[flag] = await readFile(join(folder, file), 'utf8');
  }
  if (drawn['un']) drawn['un'] = globe(await readFile(join(root, GLOBE), 'utf8'));
  return drawn;
}

const GLOBE = join('node_modules', 'lucide-static', 'icons', 'globe.svg');

/** The flag of the United Nations bears its emblem, which is not for a game to use: who would have it has a globe. */
function globe(icon: string): string {
  const lines = icon.replace(/^[^]*?<svg[^>]*>|<\/svg>[^]*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#1e3644"/><g transform="translate(4.2 4.2) scale(.65)" fill="none" stroke="#eaf1f5" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</g></svg>`;
}

/** Haiti's own, which no scenario names as a delegation's. */
const ALWAYS_SHOWN = ['ht'];

type Read = (text: string, file: string) => ReturnType<Reader['readScenario']>;

async function reading(root: string): Promise<Read> {
  const reader = new URL('../game/readScenario.ts', import.meta.url).href;
  const { readScenario } = (await import(/* @vite-ignore */ reader)) as Reader;
  const held = await seeds(root);
  return (text, file) => readScenario(text, { file, ...held });
}

/** What a scenario is held to. */
async function seeds(root: string): Promise<Seeds> {
  const reader = new URL('../scenario/read/facts.ts', import.meta.url).href;
  const { readFacts, readConflicts } = (await import(/* @vite-ignore */ reader)) as Facts;
  const text = async (file: string) => ({ file, text: await readFile(join(root, 'seeds', file), 'utf8') });
  return {
    facts: readFacts(await seedTexts(root), [await text('votes/rosters.csv')]),
    conflicts: readConflicts(await text('conflicts.yaml')),
  };
}

/** All of seeds/ that the page of sources shows. */
async function evidence(root: string): Promise<ReturnType<EvidenceReader['readEvidence']>> {
  const reader = new URL('../scenario/read/evidence.ts', import.meta.url).href;
  const { readEvidence } = (await import(/* @vite-ignore */ reader)) as EvidenceReader;
  return readEvidence(await seedTexts(root), await readFile(join(root, 'seeds', 'conflicts.yaml'), 'utf8'));
}

/** The seeds that hold facts: one file per article, and the public records. */
async function seedTexts(root: string): Promise<{ file: string; text: string }[]> {
  const folder = join(root, 'seeds', 'articles');
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
  return Promise.all(
    [...files.sort(), join(root, 'seeds', 'public.yaml')].map(async (file) => ({
      file,
      text: await readFile(file, 'utf8'),
    })),
  );
}

function describe(file: string, problem: Problem): string {
  const { line, column, severity, code, message, hint } = problem;
  return `${file}:${line}:${column} ${severity} ${code} ${message}${hint ? `\n    ${hint}` : ''}`;
}
