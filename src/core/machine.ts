import type { AnyStateMachine, EventFrom, StateValueFrom } from 'xstate';

/**
 * The one place where XState's definitions are run. A machine is compiled once into a table, so that
 * a batch of thousands of games does not build an XState actor for every event; that the table does
 * what XState's own `transition` does is held by tests/actors/adapter.test.ts.
 *
 * A machine here is flat, or parallel with flat regions; it has no context, no delays, no invoked
 * actors and no actions. It holds a stance; the numbers that decide it arrive in its events.
 */

/** The region name of a machine that is not parallel. */
export const WHOLE = '';

/** What a machine hears. The numbers that it decides on are its other fields. */
export interface MachineEvent {
  readonly type: string;
}

/** For each region of a machine, the name of the state it is in. */
export type Regions = Record<string, string>;

/** For each region of a machine, the union of the names of its states. */
export type RegionsOf<M extends AnyStateMachine> = [Extract<StateValueFrom<M>, object>] extends [never]
  ? Record<typeof WHOLE, Extract<StateValueFrom<M>, string>>
  : Required<Extract<StateValueFrom<M>, object>>;

/** The union of the names of a machine's states, in whichever region they are. */
export type StateOf<M extends AnyStateMachine> = RegionsOf<M>[keyof RegionsOf<M>] & string;

interface Branch<State extends string, Event extends MachineEvent> {
  readonly target: State | null;
  readonly guard: ((event: Event) => boolean) | null;
}
/** For each state, for each event it listens for, the branches in order. */
type Region<State extends string, Event extends MachineEvent> = Readonly<
  Record<State, Readonly<Partial<Record<Event['type'], readonly Branch<State, Event>[]>>>>
>;

/** A machine in the form it is run from; the types are the names of its states and the events it listens for. */
export interface Table<R extends Regions = Regions, E extends MachineEvent = MachineEvent> {
  readonly name: string;
  readonly regions: { readonly [Name in keyof R]: Region<R[Name], E> };
  /** Initial state of each region. */
  readonly initial: Readonly<R>;
}

/** Some machine's table, to be read: without knowing which machine it is, nothing can be sent to it. */
export type AnyTable = Table<Regions, never>;

export type TableOf<M extends AnyStateMachine> = Table<RegionsOf<M>, EventFrom<M>>;

/** Compiles a machine into the table it is run from. Throws where the machine is more than this can run. */
export function compile<M extends AnyStateMachine>(machine: M): TableOf<M> {
  const root = machine.root;
  const regions: Record<string, Record<string, Record<string, Branch<string, MachineEvent>[]>>> = {};
  const initial: Regions = {};
  const parts = root.type === 'parallel' ? Object.values(root.states) : [root];
  for (const part of parts) {
    const name = part === root ? WHOLE : part.key;
    const region: Record<string, Record<string, Branch<string, MachineEvent>[]>> = {};
    for (const [state, node] of Object.entries(part.states)) {
      if (Object.keys(node.states).length > 0) throw new Error(`${machine.id}: ${state} is nested too deep`);
      const listens: Record<string, Branch<string, MachineEvent>[]> = {};
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
  // XState derives the names in the type from the same definition that was just read.
  return { name: machine.id, regions, initial } as unknown as TableOf<M>;
}

function guardOf(machine: AnyStateMachine, guard: unknown): ((event: MachineEvent) => boolean) | null {
  if (guard === undefined) return null;
  const implementation = typeof guard === 'string' ? machine.implementations.guards[guard] : guard;
  if (typeof implementation !== 'function')
    throw new Error(`${machine.id}: no guard of the name ${JSON.stringify(guard)}`);
  return (event) =>
    Boolean(
      (implementation as (args: { event: MachineEvent }, params: undefined) => unknown)({ event }, undefined),
    );
}

/**
 * The state a region is in after an event. An event it does not listen for leaves it where it is.
 * @param state must be a state of the region: a name that is not throws
 * @param region may be left out where the machine is not parallel
 */
export function advance<S extends string, E extends MachineEvent>(
  table: Table<Record<typeof WHOLE, S>, E>,
  state: NoInfer<S>,
  event: NoInfer<E>,
): S;
export function advance<R extends Regions, N extends keyof R & string, E extends MachineEvent>(
  table: Table<R, E>,
  state: NoInfer<R[N]>,
  event: NoInfer<E>,
  region: N,
): R[N];
export function advance(table: Table, state: string, event: MachineEvent, region: string = WHOLE): string {
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
export function statesOf(table: AnyTable, region: string = WHOLE): readonly string[] {
  return Object.keys(table.regions[region] ?? {});
}

/** A way from one state of a machine to another: an event that may carry it there. */
export interface Transition {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

/** The transitions of a region, in the order they were written; one that leads back to its own state is left out. */
export function transitionsOf(table: AnyTable, region: string = WHOLE): readonly Transition[] {
  const part = (table as Table).regions[region] ?? {};
  return Object.entries(part).flatMap(([from, listens]) =>
    Object.entries(listens).flatMap(([event, branches]) =>
      (branches ?? []).flatMap(({ target }) =>
        target === null || target === from ? [] : [{ from, event, to: target }],
      ),
    ),
  );
}
