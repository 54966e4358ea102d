import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { flagsText, guideText, marksText, schemaText } from '../../src/build/guide.ts';
import { shippedNames } from '../../src/cli/scenarios.ts';
import { formatProblem } from '../../src/scenario/read/problem.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import { penholder } from '../cli/console.ts';
import { SMALL } from './smallScenario.ts';

type Block = Record<string, unknown>;

/**
 * A scenario with an example written into it: blocks of a list that have an id replace what they say of
 * the block with that id, other blocks are added, and everything else takes the place of what was there.
 */
function written(scenario: Block, example: Block): Block {
  const merged = { ...scenario };
  for (const [key, value] of Object.entries(example)) {
    const before = merged[key];
    merged[key] = Array.isArray(before) && Array.isArray(value) ? withItems(before, value) : value;
  }
  return merged;
}

function withItems(before: readonly unknown[], items: readonly unknown[]): unknown[] {
  if (items.some((item) => typeof item !== 'object')) return [...items];
  const blocks = items as readonly Block[];
  const kept = (before as readonly Block[]).map((old) => ({
    ...old,
    ...blocks.find(({ id }) => id !== undefined && id === old['id']),
  }));
  return [
    ...kept,
    ...blocks.filter(({ id }) => id === undefined || !kept.some((old: Block) => old['id'] === id)),
  ];
}

const read = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
const GUIDE = read('README.md');

test('the schema for editors and the format in the guide are those of the reader: npm run guide writes them', () => {
  expect(read('schema.json')).toBe(schemaText());
  expect(GUIDE).toBe(guideText(GUIDE));
});

test('the reader knows the flags that circle-flags has: npm run guide lists them', () => {
  const list = readFileSync(new URL('../../assets/guide/flags.json', import.meta.url), 'utf8');
  expect(list).toBe(flagsText());
});

test('the keys that only people read are those that the schema marks: npm run guide lists them', () => {
  const list = readFileSync(new URL('../../assets/guide/marks.json', import.meta.url), 'utf8');
  expect(list).toBe(marksText());
});

test('every shipped scenario begins by naming the schema for editors', () => {
  for (const name of shippedNames())
    expect(read(`${name}.yaml`).split('\n')[0], name).toBe('# yaml-language-server: $schema=schema.json');
});

test('the small scenario that it tells an author to copy is sound by the real evidence', () => {
  const { exit, out } = penholder('validate', 'tests/fixtures/small-scenario.yaml');
  expect(exit).toBe(0);
  expect(out).toContain('no problems');
});

describe('the examples of the guide', () => {
  const examples = [...GUIDE.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml]) => yaml as string);

  test.each(examples.map((yaml) => [yaml.split('\n')[0] as string, yaml] as const))(
    '%s can be written into a scenario',
    (_, yaml) => {
      const example = parse(yaml) as Block;
      const scenario = written(parse(SMALL) as Block, example);
      // What the small scenario allows is in its title.
      if ('title' in example) scenario['allow'] = [];
      // History may not make a move, nor answer a cable, that the example leaves out; cables wait for leads.
      if ('standing' in example) scenario['events'] = [];
      if (!('history' in example) || 'verbs' in example)
        scenario['history'] = { ...(scenario['history'] as Block), lines: [], moves: [] };
      const reading = readScenario(stringify(scenario, { aliasDuplicateObjects: false }));
      expect((reading.ok ? reading.warnings : reading.problems).map(formatProblem)).toEqual([]);
    },
  );

  const commands = [...GUIDE.matchAll(/^ +npx penholder (.*)$/gm)].map(([, line]) => line as string);

  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(commands)('npx penholder %s does what it says', (line) => {
    // The record that one command writes and the next reads is no part of the project.
    const { exit, err, out } = penholder(...line.replace('game.json', join(folder, 'game.json')).split(' '));
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(out).not.toBe('');
  });

  test('there are some of both', () => {
    expect(examples.length).toBeGreaterThanOrEqual(15);
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });
});
