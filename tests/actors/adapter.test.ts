import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  initialTransition,
  transition,
} from 'xstate';
import { advance, compile, statesOf, type Table, WHOLE } from '../../src/core/machine.ts';
import { MACHINES, TABLES } from '../../src/game/actors/index.ts';
import type { MissionState } from '../../src/game/actors/mission.ts';

const numbers = fc.integer({ min: -1000, max: 1000 });

/** Every event any machine listens for, with data of the right form in its whole range. */
function anyEvent(names: readonly string[]): fc.Arbitrary<EventObject> {
  return fc.record({
    type: fc.constantFrom(...names),
    support: numbers,
    endorsement: numbers,
    blocking: numbers,
    redLineCrossed: fc.boolean(),
    inFavour: fc.integer({ min: 0, max: 15 }),
    permanentAgainst: fc.integer({ min: 0, max: 5 }),
    hand: fc.constantFrom('yes', 'no', 'abstain'),
    willing: fc.boolean(),
    lasting: fc.boolean(),
    satisfied: fc.boolean(),
    conducive: fc.boolean(),
    all: fc.boolean(),
    met: fc.boolean(),
    share: fc.integer({ min: 0, max: 1500 }),
    pressure: fc.integer({ min: 0, max: 1000 }),
  });
}

function valueOf(snapshot: AnyMachineSnapshot): Record<string, string> {
  return typeof snapshot.value === 'string'
    ? { [WHOLE]: snapshot.value }
    : (snapshot.value as Record<string, string>);
}

describe.each(Object.entries(MACHINES) as [keyof typeof MACHINES, AnyStateMachine][])(
  'the %s machine',
  (name, machine) => {
    const table = TABLES[name] as unknown as Table;

    test('moves in its table as it moves in XState, over 2,000 random histories', () => {
      fc.assert(
        fc.property(fc.array(anyEvent(machine.events as string[]), { maxLength: 14 }), (events) => {
          let [snapshot] = initialTransition(machine);
          const value = { ...table.initial };
          for (const event of events) {
            if (snapshot.status === 'active') [snapshot] = transition(machine, snapshot, event);
            for (const region of Object.keys(value))
              value[region] = advance(table, value[region] as string, event, region);
            expect(value).toEqual(valueOf(snapshot as AnyMachineSnapshot));
          }
        }),
        { numRuns: 2000 },
      );
    });

    test('can reach every one of its states', () => {
      const events = fc.sample(anyEvent(machine.events as string[]), { numRuns: 600, seed: 7 });
      for (const region of Object.keys(table.regions)) {
        const reached = new Set([table.initial[region] as string]);
        for (const state of reached)
          for (const event of events) reached.add(advance(table, state, event, region));
        expect([...reached].sort()).toEqual([...statesOf(table, region)].sort());
      }
    });

    test('is pure: flat or parallel, without context, actions, delays or invoked actors', () => {
      const nodes = [
        machine.root,
        ...Object.values(machine.root.states),
        ...Object.values(machine.root.states).flatMap((node) => Object.values(node.states)),
      ];
      for (const node of nodes) {
        expect(node.invoke).toEqual([]);
        expect(node.after).toEqual([]);
        expect(node.always ?? []).toEqual([]);
        expect([...node.entry, ...node.exit]).toEqual([]);
        for (const transitions of node.transitions.values())
          for (const one of transitions) expect(one.actions).toEqual([]);
      }
      expect(compile(machine)).toMatchObject({ name });
    });
  },
);

test('a state that no machine has is refused, whatever its name', () => {
  for (const state of ['__proto__', 'constructor', 'toString', 'nowhere']) {
    expect(() => advance(TABLES.mission, state as MissionState, { type: 'authorised' })).toThrow(
      'has no state',
    );
  }
});
