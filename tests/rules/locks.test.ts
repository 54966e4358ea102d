import { describe, expect, test } from 'vitest';
import { type Facts, type Lock, LOCKS, provisionsOf, sealOf, sealsOf } from '../../src/game/locks/rule.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { nassau } from '../fixtures/nassau.ts';

const vote = nassau();
const meeting: Scenario = {
  ...vote,
  meeting: { partners: { v: 4, basis: 'design' }, money: { v: 90, basis: 'design' } },
};
/** Facts that open all four locks, and no more than that. */
const enough: Facts = {
  levels: { ...vote.start.draft, authority: 1, tasks: 2 },
  adopted: true,
  hands: 11,
  partners: 4,
  people: 0.6 * (vote.required.v[2] as number),
  cash: 80,
  signals: 90,
  cost: 100,
  authorities: 80,
  haitians: 40,
  letter: true,
  accord: true,
};
test('enough of everything makes four full seals, under a vote and at a meeting', () => {
  const full = { text: 'full', lead: 'full', money: 'full', consent: 'full' };
  expect(sealsOf(vote, enough)).toEqual(full);
  expect(sealsOf(meeting, enough)).toEqual(full);
});

describe.each([
  ['text', 'adopted', vote, { adopted: false }, 'empty'],
  ['text', 'authority', vote, { levels: { ...enough.levels, authority: 0 } }, 'half'],
  ['text', 'hands', vote, { hands: 10 }, 'half'],
  ['text', 'hands', vote, { hands: 9 }, 'half'],
  ['text', 'hands', vote, { hands: 8 }, 'empty'],
  ['text', 'adopted', meeting, { adopted: false }, 'empty'],
  ['text', 'partners', meeting, { partners: 3 }, 'half'],
  ['text', 'partners', meeting, { partners: 2 }, 'empty'],
  ['lead', 'adopted', vote, { adopted: false }, 'empty'],
  ['lead', 'people', vote, { people: enough.people - 1 }, 'half'],
  ['lead', 'people', vote, { people: enough.people / 2 }, 'half'],
  ['lead', 'people', vote, { people: enough.people / 2 - 1 }, 'empty'],
  ['lead', 'people', vote, { levels: { ...enough.levels, tasks: 3 } }, 'half'],
  ['money', 'adopted', vote, { adopted: false }, 'empty'],
  ['money', 'cash', vote, { cash: 79 }, 'half'],
  ['money', 'cash', vote, { cash: 40 }, 'half'],
  ['money', 'cash', vote, { cash: 39 }, 'empty'],
  ['money', 'cash', vote, { cost: 101 }, 'half'],
  ['money', 'adopted', meeting, { adopted: false }, 'empty'],
  ['money', 'signals', meeting, { signals: 89 }, 'half'],
  ['money', 'signals', meeting, { signals: 45 }, 'half'],
  ['money', 'signals', meeting, { signals: 44 }, 'empty'],
  ['consent', 'adopted', vote, { adopted: false }, 'half'],
  ['consent', 'letter', vote, { letter: false }, 'half'],
  ['consent', 'accord', vote, { accord: false }, 'half'],
  ['consent', 'consent', vote, { haitians: 39 }, 'half'],
  ['consent', 'consent', vote, { haitians: 10 }, 'half'],
  ['consent', 'consent', vote, { haitians: 9 }, 'empty'],
] as const satisfies readonly (readonly [Lock, string, Scenario, Partial<Facts>, string])[])(
  '%s without enough of its provision “%s”',
  (lock, id, scenario, without, seal) => {
    const facts = { ...enough, ...without };

    test(`${JSON.stringify(without).slice(0, 60)} is ${seal}, and that provision alone is short`, () => {
      const provisions = provisionsOf(scenario, lock, facts);
      expect(sealOf(provisions)).toBe(seal);
      expect(provisions.filter(({ have, full }) => have < full).map((one) => one.id)).toEqual([id]);
    });
  },
);

test('the other locks do not notice', () => {
  expect(sealsOf(vote, { ...enough, hands: 9, partners: 0, signals: 0 })).toMatchObject({
    lead: 'full',
    money: 'full',
    consent: 'full',
  });
  expect(sealsOf(meeting, { ...enough, hands: 0, cash: 0 })).toMatchObject({ text: 'full', money: 'full' });
});

test('every lock is measured by exactly one of its provisions', () => {
  for (const scenario of [vote, meeting]) {
    for (const lock of LOCKS)
      expect(provisionsOf(scenario, lock, enough).filter(({ of }) => of !== undefined)).toHaveLength(1);
  }
});

test('a text that takes nobody is served by the first who comes', () => {
  const nobody: Scenario = { ...vote, required: { ...vote.required, v: [0, 0, 0, 0] } };
  expect(sealsOf(nobody, { ...enough, people: 0 }).lead).toBe('empty');
  expect(sealsOf(nobody, { ...enough, people: 1 }).lead).toBe('full');
});
