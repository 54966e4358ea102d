import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { guideText, schemaText } from '../../src/build/guide.ts';
import { shippedNames } from '../../src/cli/scenarios.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { penholder } from '../cli/console.ts';
import { SMALL } from './smallScenario.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8');
const GUIDE = read('README.md');

test('the schema for editors and the format in the guide are those of the reader: npm run guide writes them', () => {
  expect(read('schema.json')).toBe(schemaText());
  expect(GUIDE).toBe(guideText(GUIDE));
});

test('every shipped scenario begins by naming the schema for editors', () => {
  for (const name of shippedNames())
    expect(read(`${name}.yaml`).split('\n')[0], name).toBe('# yaml-language-server: $schema=schema.json');
});

describe('the examples of the guide', () => {
  const examples = [...GUIDE.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml]) => yaml as string);

  test.each(examples.map((yaml) => [yaml.split('\n')[0] as string, yaml] as const))(
    '%s can be written into a scenario',
    (_, yaml) => {
      const scenario = { ...(parse(SMALL) as object), ...(parse(yaml) as object) } as Record<string, unknown>;
      const example = parse(yaml) as object;
      // History may not make a move, nor answer a cable, that the example leaves out; cables wait for leads.
      if ('leads' in example) scenario['events'] = [];
      if ('verbs' in example || 'events' in example || 'leads' in example)
        scenario['history'] = { ...(scenario['history'] as object), moves: [] };
      const reading = readScenario(stringify(scenario, { aliasDuplicateObjects: false }));
      expect(reading.ok ? [] : reading.problems).toEqual([]);
    },
  );

  const commands = [...GUIDE.matchAll(/^ +npx penholder (.*)$/gm)].map(([, line]) => line as string);

  test.each(commands)('npx penholder %s does what it says', (line) => {
    const { exit, err, out } = penholder(...line.split(' '));
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(out).not.toBe('');
  });

  test('there are some of both', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });
});
