import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS, violations } from './layers.ts';

const SRC = join(import.meta.dirname, '../../src');
const all = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
const files = all.filter((file) => /\.(ts|tsx|js)$/.test(file) && !file.endsWith('.d.ts'));

test('every file keeps to its layer of the import table', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => violations(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('only the reader and the guide load the form of a scenario file, which brings zod; all others take types from it', () => {
  const loads = files.filter((file) =>
    /^(?:import|export) (?!type\b)[^;]*?from '[^']*\/form\/\w+\.ts'/m.test(
      readFileSync(join(SRC, file), 'utf8'),
    ),
  );
  expect(
    loads.filter((file) => !/^(?:scenario\/(?:model\/form|read)\/|build\/guide\.ts$)/.test(file)),
  ).toEqual([]);
  expect(loads).toContain('scenario/read/read.ts');
});

test('every layer of the table has files, and below the session every one is pure', () => {
  const unused = LAYERS.filter(
    ({ path }) => !all.some((file) => file === path || file.startsWith(`${path}/`)),
  );
  expect(unused.map(({ path }) => path)).toEqual([]);
  expect(LAYERS.filter(({ pure }) => pure).map(({ path }) => path)).toEqual([
    'core',
    'locale',
    'scenario',
    'voter',
    'game',
    'explain',
    'campaign',
    'telling',
    'policy',
    'simulate',
    'balance',
  ]);
});

describe('a planted fault is found', () => {
  test.each([
    ['core/luck.ts', `import { x } from '../game/state.ts';`, 'core may not import ../game/state.ts'],
    ['core/luck.ts', `import { setup } from 'xstate';`, 'core may not import xstate in this file'],
    ['scenario/model/scenario.ts', `import * as z from 'zod';`, 'scenario may not import zod in this file'],
    ['game/rules/voting.ts', `import { setup } from 'xstate';`, 'game may not import xstate in this file'],
    ['game/apply.ts', `import { speaker } from '../locale/say.ts';`, 'game may not import ../locale/say.ts'],
    ['game/apply.ts', `export * from '../policy/policies.ts';`, 'game may not import ../policy/policies.ts'],
    [
      'game/apply.ts',
      `const late = () => import('../session/store.ts');`,
      'game may not import ../session/store.ts',
    ],
    [
      'game/apply.ts',
      `const late = (name: string) => import(name);`,
      'imports a name that is worked out at run time',
    ],
    ['game/apply.ts', `let x: import('../cli/main.ts').T;`, 'game may not import ../cli/main.ts'],
    [
      'policy/hand.ts',
      `import type { A } from '../simulate/play.ts';`,
      'policy may not import ../simulate/play.ts',
    ],
    ['simulate/play.ts', `import { readFileSync } from 'node:fs';`, 'simulate may not import node:fs'],
    [
      'balance/survey.ts',
      `import { Worker } from 'node:worker_threads';`,
      'balance may not import node:worker_threads',
    ],
    ['session/store.ts', `import { x } from '../view/dom.ts';`, 'session may not import ../view/dom.ts'],
    [
      'session/store.ts',
      `import { createActor } from 'xstate';`,
      'session may not import xstate in this file',
    ],
    ['view/table/draft.tsx', `import Phaser from 'phaser';`, 'view may not import phaser'],
    ['view/stage/boot.ts', `import { x } from '../table/a.tsx';`, 'view/stage may not import ../table/a.tsx'],
    ['view/stage/boot.ts', `import { h } from 'preact';`, 'view/stage may not import preact'],
    ['cli/main.ts', `import { x } from '../session/store.ts';`, 'cli may not import ../session/store.ts'],
    ['stray/file.ts', '', 'belongs to no layer of the import table'],
    ['game/rules/voting.ts', 'const p = 1 / (1 + Math.exp(-x));', 'uses Math.exp'],
    ['game/rules/voting.ts', `const p = Math['log'](x);`, 'uses Math.log'],
    ['game/rules/voting.ts', 'const { pow } = Math;', 'uses Math'],
    ['game/rules/voting.ts', 'const h = Math.hypot(3, 4);', 'uses Math.hypot'],
    ['game/rules/voting.ts', 'const h = x ** 2;', 'raises to a power with **'],
    ['game/rules/voting.ts', 'x **= 2;', 'raises to a power with **'],
    ['core/luck.ts', 'const x = Math.random();', 'uses Math.random'],
    ['core/luck.ts', 'const x = Date.now();', 'uses Date.now'],
    ['core/luck.ts', 'const x = new Date();', 'uses Date'],
    ['simulate/batch.ts', 'const t = performance.now();', 'uses performance'],
    ['simulate/batch.ts', 'console.log(1);', 'uses console'],
    ['locale/say.ts', 'const x = { language: navigator.language };', 'uses navigator'],
    ['policy/hand.ts', 'names.sort((a, b) => a.localeCompare(b));', 'uses localeCompare'],
  ])('%s: %s', (file, source, fault) => {
    expect(violations(file, source)).toEqual([`${file}: ${fault}`]);
  });
});

describe('what is allowed passes', () => {
  test.each([
    ['core/machine.ts', `import { setup } from 'xstate';`],
    ['core/luck.ts', `import { x } from 'pure-rand/generator/xoroshiro128plus';`],
    ['game/actors/mission.ts', `import { setup } from 'xstate';`],
    ['telling/events.ts', `import type { Say } from '../locale/say.ts';`],
    ['game/rules/voting.ts', 'const x = Math.sqrt(Math.round(2)); const day = Date.UTC(2023, 5, 5);'],
    [
      'scenario/read/syntax.ts',
      `import { parseDocument } from 'yaml'; const document = parseDocument(text); use(document);`,
    ],
    ['game/apply.ts', 'const told = { process: 1, window: 2 }; told.process;'],
    ['cli/main.ts', `import { readFileSync } from 'node:fs'; console.log(new Date());`],
  ])('%s: %s', (file, source) => {
    expect(violations(file, source)).toEqual([]);
  });
});
