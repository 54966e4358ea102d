import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { digest } from '../../src/core/digest.ts';
import { rulesHash, wordsHash } from '../../src/game/record/hashes.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { marksOf } from '../../src/scenario/model/form/marks.ts';
import { form, text, whole } from '../../src/scenario/model/form/parts.ts';
import { rulesOf } from '../../src/scenario/model/readership.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';

const SCENARIOS = shipped().map((scenario) => [scenario.id, scenario] as const);

describe.each(SCENARIOS)('%s', (_id, scenario) => {
  // A rule that reads a word meets none here: it fails, or its game is another one.
  test.each(POLICIES)('without its words %s plays the same game on it', (name) => {
    // History's bot reads what history did; the rules do not.
    const { history } = scenario;
    const bare = { ...(rulesOf(scenario) as Scenario), history };
    expect(digest(play(bare, 3, policy(name)))).toBe(digest(play(scenario, 3, policy(name))));
  });

  test('every value in it stands in the hash of the rules or in the hash of the words, never in both', () => {
    const before = hashesOf(scenario);
    for (const { path, value } of oneOfEach(leavesOf(scenario))) {
      const after = hashesOf(withLeaf(scenario, path, changed(value)) as Scenario);
      const moved = [after.rules !== before.rules && 'rules', after.words !== before.words && 'words'];
      const heard = moved.filter((part) => part !== false);
      expect(heard, path.join('.')).toHaveLength(1);
      // What is written in sentences is words; what is counted is for the rules, but in what stands beside the game.
      if (/ /.test(String(value))) expect(heard, path.join('.')).toEqual(['words']);
      if (typeof value !== 'string' && path[0] !== 'history')
        expect(heard, path.join('.')).toEqual(['rules']);
      if (/^(id|paragraph|at|seat|lead|group)$/.test(String(path.at(-1))) && !BESIDE.has(String(path[0])))
        expect(heard, path.join('.')).toEqual(['rules']);
    }
  });
});

/** What is read beside the game, ids included. */
const BESIDE = new Set(['history', 'glossary', 'instructions', 'teaching', 'balance', 'contested', 'shelf']);

test('whether a lead refuses for good, and whether an ask is documented, is for the rules', () => {
  const scenario = shipped().find(({ leads }) => leads.some(({ refuses }) => refuses));
  if (!scenario) throw new Error('no lead refuses for good');
  const willing = scenario.leads.map(({ refuses: _refuses, ...lead }) => lead);
  expect(rulesHash({ ...scenario, leads: willing })).not.toBe(rulesHash(scenario));
  const undocumented = scenario.council.map((member) => ({
    ...member,
    asks: member.asks.map(({ src: _src, ...ask }) => ({ ...ask, basis: 'design' as const })),
  }));
  expect(rulesHash({ ...scenario, council: undocumented })).not.toBe(rulesHash(scenario));
});

test('a key that says of nobody who reads it is refused, by its name', () => {
  const block = form({ known: whole(0, 1), told: text });
  expect(marksOf(block)).toEqual({ words: ['told'], at: {} });
  expect(() => marksOf(form({ known: text, fresh: z.array(z.string()) }))).toThrow(
    'fresh is marked neither as rules nor as words',
  );
});

function hashesOf(scenario: Scenario): { rules: string; words: string } {
  return { rules: rulesHash(scenario), words: wordsHash(scenario) };
}

type Path = readonly (string | number)[];
type Leaf = { readonly path: Path; readonly value: string | number | boolean };

function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value: value as Leaf['value'] }];
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** One leaf of each key: a mark does not depend on the place in a list, nor on which fact it is. */
function oneOfEach(leaves: readonly Leaf[]): readonly Leaf[] {
  const slot = ({ path }: Leaf): string =>
    path.filter((step) => typeof step === 'string' && !/^[AP]-\d/.test(step)).join('.');
  return [...new Map(leaves.map((leaf) => [slot(leaf), leaf])).values()];
}

function changed(value: Leaf['value']): Leaf['value'] {
  if (typeof value === 'string') return `${value} `;
  return typeof value === 'number' ? value + 1 : !value;
}

function withLeaf(of: unknown, [step, ...rest]: Path, value: Leaf['value']): unknown {
  if (step === undefined) return value;
  if (Array.isArray(of)) return of.with(Number(step), withLeaf(of[Number(step)], rest, value));
  const block = of as Readonly<Record<string, unknown>>;
  return { ...block, [step]: withLeaf(block[step], rest, value) };
}
