import { penOf, roster } from '../../scenario/model/roster.ts';
import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import { isCommitted } from '../actors/candidateLead.ts';
import type { Table } from './situation.ts';

/** Who has joined: a country whose word to lead is given, those that send people, and those that signal money. */
export function partnersIn(table: Pick<Table, 'leads' | 'contributors' | 'funders'>, seat: string): string[] {
  const { leads, contributors, funders } = table;
  const joined = [
    ...Object.keys(leads).filter((id) => isCommitted(leads[id]?.state)),
    ...Object.keys(contributors).filter((id) => (contributors[id]?.pledged ?? 0) > 0),
    ...Object.keys(funders).filter((id) => (funders[id]?.pledged ?? 0) > 0),
  ];
  return [...new Set(joined)].filter((id) => id !== seat);
}

/** Whether a member may join a meeting that the seat calls: it could lead, send people or pay. */
export function mayJoin(scenario: Scenario, id: string): boolean {
  const { leads, contributors, funders } = roster(scenario);
  return id !== penOf(scenario) && [leads, contributors, funders].some((bench) => Object.hasOwn(bench, id));
}

/**
 * Whether a text asks for what a meeting of governments cannot give: authority to use force, a mission that
 * the Council authorises or sets up, a part of the UN's own means, or an embargo that binds all members.
 * Charter, Articles 24, 39 to 42 (the Council) and 17 (the General Assembly's budget).
 */
export function needsCouncil({ authority, form, finance, arms }: Levels): boolean {
  return authority > 0 || form > 0 || finance >= 2 || arms >= 2;
}
