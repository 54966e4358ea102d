import fc from 'fast-check';
import { say } from '../../src/cli/words.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Command, VERB_IDS } from '../../src/game/verbs/index.ts';
import { REFUSALS } from '../../src/game/verbs/refusals.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import { DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import { PARAGRAPHS, type Scenario, STRANDS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { describe } from '../../src/telling/events.ts';
import { shipped } from '../fixtures/shipped.ts';
import { faultsOf, frozen } from '../properties/invariants.ts';
import type { Trial, Tried } from './trial.ts';

/** Forged commands in one trial, each put to some state of one game. */
export const PER_GAME = 200;

/** Commands that nobody at a table could send, put to every part of one game: each is refused or carried out, and leaves no trace. */
export const forgedCommands: Trial = (luck, index) => {
  const plain = shipped()[index % shipped().length] as Scenario;
  const difficulty = DIFFICULTIES[luck.below(DIFFICULTIES.length)] ?? 'normal';
  const scenario = arrange(plain, { difficulty });
  const states = statesOf(scenario, POLICIES[luck.below(POLICIES.length)] as PolicyName, index);
  const texts = states.map((state) => JSON.stringify(state));
  const tried = fc
    .sample(forged(scenario), { numRuns: PER_GAME, seed: luck.below(2 ** 30) })
    .map((command) => {
      const at = luck.below(states.length);
      const one = put(scenario, states[at] as GameState, command as Command);
      const trace = JSON.stringify(states[at]) === texts[at] ? [] : ['the state before is another'];
      return { ...one, faults: [...one.faults, ...trace] };
    });
  return tried;
};

/** Every state of one game, from the brief to the debrief. */
function statesOf(scenario: Scenario, bot: PolicyName, seed: number): GameState[] {
  const states = [newGame(scenario, seed)];
  for (const command of play(scenario, seed, policy(bot)).commands) {
    const applied = apply(scenario, states.at(-1) as GameState, command);
    if (applied.ok) states.push(applied.state);
  }
  return states.map(frozen);
}

function put(scenario: Scenario, state: GameState, command: Command): Tried {
  const applied = apply(scenario, state, command);
  if (applied.ok) {
    const { state: after, events } = applied;
    const faults = faultsOf(scenario, after);
    if (JSON.stringify(JSON.parse(JSON.stringify(after))) !== JSON.stringify(after))
      faults.push('not plain JSON');
    if (events.some((event) => describe(scenario, event, say) === ''))
      faults.push('an event is told in no words');
    return { outcome: 'carried out', faults };
  }
  const { code, values } = applied.refusal;
  const known = REFUSALS.includes(code) && say(`refusal.${code}`, values) !== '';
  return { outcome: code, faults: known ? [] : [`refused as ${code}, which has no words`] };
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

/** A command nearly right: a known verb with any field right, wrong, missing or too many. */
function forged(scenario: Scenario): fc.Arbitrary<unknown> {
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...namesIn(scenario)) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 5 }) },
    { weight: 2, arbitrary: nasty },
  );

  return fc.oneof(
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
}

/** Everybody and everything that a command of this scenario may name. */
function namesIn({ council, leads, contributors, funders, events }: Scenario): readonly string[] {
  return [
    ...[...council, ...leads, ...contributors, ...funders, ...events].map(({ id }) => id),
    ...PARAGRAPHS,
    ...STRANDS,
    'haiti-authorities',
    'congress',
  ];
}

function nested(depth: number): unknown {
  let value: unknown = 'china';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
