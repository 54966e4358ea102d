import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { POLICIES } from '../../src/policy/policies.ts';
import { simulate } from '../../src/simulate/batch.ts';
import { penholder } from '../cli/console.ts';

// A sixth case, written by somebody who had read the guide and no code: scenarios/README.md is enough while these hold.
const FILE = 'tests/fixtures/1994-05-the-letter-from-exile.yaml';

const GUIDE = readFileSync('scenarios/README.md', 'utf8');

const found = findScenario(FILE);
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;

test('the validator has nothing to say of it, not even a warning', () => {
  const { exit, out } = penholder('validate', FILE, '--json');
  expect(JSON.parse(out)).toEqual([]);
  expect(exit).toBe(0);
});

describe('the moves that history made, 100 games', () => {
  const GAMES = 100;
  const { vote, members, lead, tally } = simulate(scenario, 'history', GAMES, 1);

  test('the text is adopted, and nobody votes against it', () => {
    expect(vote.adopted).toBe(GAMES);
    expect(Object.keys(tally).every((count) => count.split('-')[1] === '0')).toBe(true);
  });

  test('Brazil and China stand aside in most games, and no other member does', () => {
    const mostlyAside = Object.entries(members)
      .filter(([, hands]) => hands.abstain > GAMES / 2)
      .map(([who]) => who);
    expect(mostlyAside.sort()).toEqual(['brazil', 'china']);
  });

  test('the forces that went are those that go', () => {
    expect(lead['pentagon']).toBeGreaterThan(0.8 * GAMES);
  });
});

test.each(POLICIES)('%s plays it to an end', (policy) => {
  const { endings } = simulate(scenario, policy, 10, 1);
  expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(10);
});

test.each(['random', 'passive'] as const)('%s gets nowhere', (policy) => {
  const { vote, seals } = simulate(scenario, policy, 50, 1);
  expect(vote.adopted).toBe(0);
  expect(seals.lead.empty).toBe(50);
  expect(seals.money.empty).toBe(50);
});

test('the guide says with what each move is made, as the schema has it', () => {
  const schema = JSON.parse(readFileSync('scenarios/schema.json', 'utf8')) as {
    properties: { history: { properties: { moves: { items: { items: { oneOf: Made[] } } } } } };
  };
  const moves = schema.properties.history.properties.moves.items.items.oneOf;
  const rows = moves.map(({ properties: { type, ...more } }) => {
    const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
    const made = code(Object.keys(more)) || 'nothing more';
    return `| ${made} | ${code(type.enum ?? [type.const ?? ''])} |`;
  });
  expect(rows.filter((row) => !GUIDE.includes(row))).toEqual([]);
});

/** What a move of the history is made with, in the schema. */
interface Made {
  properties: Record<string, unknown> & { type: { enum?: string[]; const?: string } };
}
