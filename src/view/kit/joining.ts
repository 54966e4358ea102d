import { roster, penOf } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';

/** Whether a member may join a meeting that the seat calls: it could lead, send people or pay. */
export function mayJoin(scenario: Scenario, id: string): boolean {
  const { leads, contributors, funders } = roster(scenario);
  return id !== penOf(scenario) && [leads, contributors, funders].some((bench) => Object.hasOwn(bench, id));
}
