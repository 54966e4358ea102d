import type { AnyStateMachine, EventObject } from 'xstate';

/**
 * The one place where XState's definitions are run. A machine is compiled once into a table, so that
 * a batch of thousands of games does not build an XState actor for every event; that the table does
 * what XState's own `transition` does is held by tests/machines/adapter.test.ts.
 *
 * A machine here is flat, or parallel with flat regions; it has no context, no delays, no invoked
 * actors and no actions. It holds a stance; the numbers that decide it arrive in its events.
 */

interface Branch {
  readonly target: string | null;
  readonly guard: ((event: EventObject) => boolean) | null;
}
/** For each state, for each event it listens for, the branches in order. */
type Region = Readonly<Record<string, Readonly<Record<string, readonly Branch[]>>>>;

export interface Table {
  readonly name: string;
  readonly regions: Readonly<Record<string, Region>>;
  /** Initial state of each region. */
  readonly initial: Readonly<Record<string, string>>;
}

/** The region name of a machine that is not parallel. */
export const WHOLE = '';

/** Compiles a machine into the table it is run from. Throws where the machine is more than this can run. */
export function compile(machine: AnyStateMachine): Table {
  const root = machine.root;
  const regions: Record<string, Region> = {};
  const initial: Record<string, string> = {};
  const parts = root.type === 'parallel' ? Object.values(root.states) : [root];
  for (const part of parts) {
    const name = part === root ? WHOLE : part.key;
    const region: Record<string, Record<string, Branch[]>> = {};
    for (const [state, node] of Object.entries(part.states)) {
      if (Object.keys(node.states).length > 0) throw new Error(`${machine.id}: ${state} is nested too deep`);
      const listens: Record<string, Branch[]> = {};
      for (const [event, transitions] of node.transitions) {
        listens[event] = transitions.map((transition) => ({
          target: transition.target?.[0]?.key ?? null,
          guard: guardOf(machine, transition.guard),
        }));
      }
      region[state] = listens;
    }
    regions[name] = region;
    initial[name] = String(part.initial.target[0]?.key);
  }
  return { name: machine.id, regions, initial };
}

function guardOf(machine: AnyStateMachine, guard: unknown): Branch['guard'] {
  if (guard === undefined) return null;
  const implementation = typeof guard === 'string' ? machine.implementations.guards[guard] : guard;
  if (typeof implementation !== 'function')
    throw new Error(`${machine.id}: no guard of the name ${JSON.stringify(guard)}`);
  return (event) =>
    Boolean(
      (implementation as (args: { event: EventObject }, params: undefined) => unknown)({ event }, undefined),
    );
}

/**
 * The state a region is in after an event. An event it does not listen for leaves it where it is.
 * @param state must be a state of the region: a name that is not throws
 */
export function advance(table: Table, state: string, event: EventObject, region: string = WHOLE): string {
  const part = table.regions[region];
  if (!part || !Object.hasOwn(part, state)) throw new Error(`${table.name} has no state ${region}.${state}`);
  const branches = part[state]?.[event.type];
  if (!branches) return state;
  for (const branch of branches) {
    if (branch.guard === null || branch.guard(event)) return branch.target ?? state;
  }
  return state;
}

/** The names of a region's states, in the order they were written. */
export function statesOf(table: Table, region: string = WHOLE): readonly string[] {
  return Object.keys(table.regions[region] ?? {});
}
