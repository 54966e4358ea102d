import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../../assets/locales/en/provenance.json' with { type: 'json' };
import { ACCOUNTS, type Account, roadOf, startOf } from '../../src/game/accounts.ts';
import { pressurePoints } from '../../src/game/rules/pressurePoints.ts';
import type { GameState } from '../../src/game/state.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';

/** Where an account stands, as the table shows it. */
function standing(state: GameState, account: Account): number {
  switch (account) {
    case 'pressure':
      return pressurePoints(state.pressure);
    case 'needLow':
      return state.estimate[0];
    case 'needHigh':
      return state.estimate[1];
    case 'pledged':
    case 'obligated':
    case 'banked':
      return Object.values(state.funders).reduce((sum, funder) => sum + funder[account], 0);
    case 'capital':
    case 'credibility':
    case 'authorities':
    case 'people':
      return state[account];
  }
}

test.each(shipped())('in $id every number’s road leads from its start to where it stands', (scenario) => {
  for (const name of POLICIES)
    for (let seed = 1; seed <= 3; seed += 1) {
      const { state, events } = play(scenario, seed, policy(name));
      for (const account of ACCOUNTS) {
        const road = roadOf(scenario, events, account);
        const sum = road.reduce((total, { by }) => total + by, startOf(scenario, account).v);
        expect([name, seed, account, sum]).toEqual([name, seed, account, standing(state, account)]);
        expect(road.at(-1)?.now ?? sum).toBe(sum);
        for (const { cause } of road)
          if ('rule' in cause) expect(Object.keys(words)).toContain(`road.rule.${cause.rule}`);
      }
    }
});

test('every reason that a rule gives for moving a number has its words, and no other has', () => {
  const rules = new URL('../../src/game/', import.meta.url);
  const given = new Set<string>();
  for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(new URL(file, rules), 'utf8');
    for (const [call] of text.matchAll(/\bmove\(\s*turn,[^;]*;/g))
      for (const [, reason = ''] of call.matchAll(/'(\w+)'(?=\s*(?:,\s*)?\)|\s*:)/g)) given.add(reason);
    // A step that is worked out before it is taken names its reason, and so does a verb that costs capital.
    for (const [, reason = ''] of text.matchAll(/\b(?:why|spentAs): '(\w+)'/g)) given.add(reason);
  }
  const told = Object.keys(words).flatMap((key) => /^road\.rule\.(\w+)$/.exec(key)?.[1] ?? []);
  expect([...given].sort()).toEqual(told.sort());
});
