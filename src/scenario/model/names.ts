import { roster } from './roster.ts';
import type { Scenario, Text } from './scenario.ts';

/** The name of any actor of a scenario, as a label. */
export function nameOf(scenario: Scenario, who: string): string {
  return named(scenario, who)?.name.en ?? who;
}

/** The name of any actor of a scenario, as it stands inside a sentence: the United Kingdom. */
export function calledIn(scenario: Scenario, who: string): string {
  return named(scenario, who)?.called?.en ?? nameOf(scenario, who);
}

function named(scenario: Scenario, who: string): { readonly name: Text; readonly called?: Text } | undefined {
  const people = roster(scenario);
  return people.members[who] ?? people.leads[who] ?? people.contributors[who] ?? people.funders[who];
}
