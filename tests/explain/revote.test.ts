import { describe, expect, test } from 'vitest';
import { decidingTable, decideWith, oddsWith } from '../../src/explain/revote.ts';
import { textOf } from '../../src/explain/change.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { LEVELS, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';

describe('a vote taken again', () => {
  const scenario = nassau();
  const { commands, state } = play(scenario, 3, policy('history'));
  const table = decidingTable(scenario, { seed: 3, commands });
  if (!table) throw new Error('history votes');
  const text = textOf(table.before);

  test('on the same text and with the same luck comes out as it did, hand by hand', () => {
    expect(table.kind).toBe('vote');
    for (const paragraph of PARAGRAPHS) {
      const again = decideWith(scenario, table, paragraph, text[paragraph]);
      expect(again.tally).toEqual(state.outcome?.tally);
      for (const [who, hand] of Object.entries(again.hands))
        expect(hand).toBe(state.members[who]?.vote?.hand);
    }
  });

  test('on blue helmets has fewer in favour', () => {
    const again = decideWith(scenario, table, 'form', 3);
    expect(again.tally?.yes).toBeLessThan(state.outcome?.tally?.yes ?? 0);
  });

  test('with no force in it is adopted where a hasty text for one failed', () => {
    const [force] = shipped().filter(({ id }) => id === '2022-10-the-force-nobody-leads');
    if (!force) throw new Error('no such scenario');
    const { commands: hasty, state: lost } = play(force, 3, policy('rush'));
    const hastyTable = decidingTable(force, { seed: 3, commands: hasty });
    if (!hastyTable) throw new Error('rush votes');
    expect(lost.outcome?.vote).toBe('failed');
    expect(decideWith(force, hastyTable, 'authority', 0).result).toBe('adopted');
    const { authority } = textOf(hastyTable.before);
    expect(oddsWith(force, hastyTable, 'authority', authority, 1).adopted).toBeLessThan(200);
    expect(oddsWith(force, hastyTable, 'authority', 0, 1).adopted).toBeGreaterThan(800);
  });

  test('gives the same odds for the same luck, and odds that add up', () => {
    const odds = oddsWith(scenario, table, 'authority', 3, 5, 100);
    expect(oddsWith(scenario, table, 'authority', 3, 5, 100)).toEqual(odds);
    expect(odds.adopted + odds.vetoed + odds.failed).toBe(1000);
  });
});

test('a text that was never voted on is decided on where it last could have been, by whatever decides there', () => {
  const kinds = new Set<string>();
  for (const scenario of shipped()) {
    for (const name of POLICIES) {
      const { commands, state } = play(scenario, 2, policy(name));
      const table = decidingTable(scenario, { seed: 2, commands });
      if (!table) throw new Error(`${name} had a round in which to vote`);
      kinds.add(table.kind);
      expect(table.kind === 'vote').toBe(state.outcome?.tally !== null);
      for (const paragraph of PARAGRAPHS) {
        for (const level of LEVELS) {
          const { hands, tally } = decideWith(scenario, table, paragraph, level);
          expect(Object.keys(hands)).toHaveLength(tally ? scenario.council.length : 0);
        }
      }
    }
  }
  expect(kinds).toContain('as-if');
  expect(kinds).toContain('vote');
});
