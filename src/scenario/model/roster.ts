import type { Contributor, Funder, Lead, Member, Scenario, ScenarioEvent } from './scenario.ts';

/** A scenario's people and events by id. */
export interface Roster {
  readonly members: Readonly<Record<string, Member>>;
  readonly leads: Readonly<Record<string, Lead>>;
  readonly contributors: Readonly<Record<string, Contributor>>;
  readonly funders: Readonly<Record<string, Funder>>;
  readonly events: Readonly<Record<string, ScenarioEvent>>;
}

const rosters = new WeakMap<Scenario, Roster>();

/** The roster of a scenario, made once. Ids are looked up as own keys only, so no prototype name is ever one. */
export function roster(scenario: Scenario): Roster {
  let made = rosters.get(scenario);
  if (!made) {
    made = {
      members: byId(scenario.council),
      leads: byId(scenario.leads),
      contributors: byId(scenario.contributors),
      funders: byId(scenario.funders),
      events: byId(scenario.events),
    };
    rosters.set(scenario, made);
  }
  return made;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Record<string, T> {
  const table: Record<string, T> = Object.create(null) as Record<string, T>;
  for (const item of items) table[item.id] = item;
  return table;
}

/** The member that holds the pen: the penholder, by its id. Who looks at a game is another question: `SeatView.seat`. */
export function penOf({ seat }: Pick<Scenario, 'seat'>): string {
  return seat;
}
