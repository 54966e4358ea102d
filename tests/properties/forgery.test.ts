import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { type Command, VERB_IDS } from '../../src/game/verbs/index.ts';
import { REFUSALS } from '../../src/game/verbs/refusals.ts';
import type { GameState } from '../../src/game/state.ts';
import { policy } from '../../src/policy/policies.ts';
import { PARAGRAPHS, STRANDS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { faultsOf, frozen } from './invariants.ts';

const scenario = nassau();
const COMMANDS = 5000;
const LONGEST_MS = 250;

/** States of every part of a game: brief, cables, moves, every stage of the text, the year after, the debrief. */
function phases(): GameState[] {
  return (['balanced', 'random', 'soften', 'buyer'] as const).flatMap((name, index) => {
    const seed = 21 + index;
    const states = [newGame(scenario, seed)];
    for (const command of play(scenario, seed, policy(name)).commands) {
      const applied = apply(scenario, states[states.length - 1] as GameState, command);
      if (applied.ok) states.push(applied.state);
    }
    return states.map(frozen);
  });
}

const nasty = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    ' ',
    '\u0000',
    'null',
    'NaN',
  ),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    -1,
    4,
    0.5,
    1e308,
    2 ** 53,
    2 ** 31,
  ),
  fc.constantFrom(
    null,
    undefined,
    true,
    false,
    10n,
    [],
    {},
    [['china']],
    { toString: null },
    {
      valueOf: () => {
        throw new Error('touched');
      },
    },
  ),
  fc.constantFrom(
    'x'.repeat(1_000_000),
    Array(100_000).fill('china'),
    nested(5_000),
    Symbol('china'),
    () => 'china',
    new Date(0),
    /./,
  ),
  fc.string(),
  fc.jsonValue(),
);

const named = fc.constantFrom(
  ...scenario.council.map(({ id }) => id),
  ...scenario.leads.map(({ id }) => id),
  ...scenario.contributors.map(({ id }) => id),
  ...scenario.funders.map(({ id }) => id),
  ...scenario.events.map(({ id }) => id),
  ...PARAGRAPHS,
  ...STRANDS,
  'haiti-authorities',
  'congress',
);

const part = fc.oneof(
  { weight: 3, arbitrary: named },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 5 }) },
  { weight: 2, arbitrary: nasty },
);

/** A command nearly right: a known verb with any field right, wrong, missing or too many. */
const forged = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        type: fc.constantFrom(...VERB_IDS),
        who: part,
        paragraph: part,
        level: part,
        strand: part,
        event: part,
        option: part,
        extra: nasty,
      },
      { requiredKeys: ['type'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ type: nasty, who: part }) },
  { weight: 1, arbitrary: nasty },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      JSON.parse('{"type":"call","__proto__":{"who":"china"},"who":"__proto__"}'),
      Object.create({ type: 'begin' }),
    ),
  },
);

test(`${COMMANDS} forged commands are refused or carried out: none throws, hangs, or leaves a trace`, {
  timeout: 120_000,
}, () => {
  const states = phases();
  const texts = states.map((state) => JSON.stringify(state));
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  const samples = fc.sample(fc.tuple(forged, fc.nat()), { numRuns: COMMANDS, seed: 1 });
  let refused = 0;
  for (const [command, pick] of samples) {
    const index = pick % states.length;
    const state = states[index] as GameState;
    const { applied, fastest } = timed(() => apply(scenario, state, command as unknown as Command));
    expect(fastest).toBeLessThan(LONGEST_MS);
    if (applied.ok) {
      expect(faultsOf(scenario, applied.state)).toEqual([]);
      expect(JSON.parse(JSON.stringify(applied.state))).toEqual(applied.state);
    } else {
      refused += 1;
      expect(REFUSALS).toContain(applied.refusal.code);
      expect(say(`refusal.${applied.refusal.code}`, applied.refusal.values)).not.toBe('');
    }
  }
  expect(states.map((state) => JSON.stringify(state))).toEqual(texts);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  // Forged well enough to reach the rules, and badly enough to be worth it.
  expect(refused).toBeGreaterThan(COMMANDS / 2);
  expect(refused).toBeLessThan(COMMANDS);
});

/** Milliseconds that a call takes: the fastest of three where the first was slow, so that a busy machine is no fault. */
function timed<T>(call: () => T): { readonly applied: T; readonly fastest: number } {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; ; run += 1) {
    const began = performance.now();
    const applied = call();
    fastest = Math.min(fastest, performance.now() - began);
    if (run === 2 || fastest < LONGEST_MS) return { applied, fastest };
  }
}

function nested(depth: number): unknown {
  let value: unknown = 'china';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
