import type { Say } from '../../locale/say.ts';
import { STRANDS, type Scenario } from '../../scenario/model/scenario.ts';
import type { Cast } from './floorPlan.ts';

/** Everyone in the room who has no place at the table and no country's name. */
export const AUTHORITIES = 'haiti-authorities';
export const SECRETARIAT = 'secretariat';
export const CONGRESS = 'congress';

/** Everyone who has a place in a scenario's room. */
export function castOf(scenario: Scenario, say: Say): Cast {
  const ids = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);
  const cast = {
    permanent: ids(scenario.council.filter(({ permanent }) => permanent)),
    elected: ids(scenario.council.filter(({ permanent }) => !permanent)),
    leads: ids(scenario.leads),
    contributors: ids(scenario.contributors),
    guests: [AUTHORITIES, ...STRANDS, SECRETARIAT],
    payers: [CONGRESS, ...ids(scenario.funders).filter((id) => id !== CONGRESS)],
  };
  const names = Object.values(cast)
    .flat()
    .map((who) => [who, shortNameOf(scenario, say, who).length] as const);
  return { ...cast, letters: Object.fromEntries(names) };
}

/** Every flag that the scenario's room shows. */
export function flagsOf(scenario: Scenario): string[] {
  return [...scenario.council, ...scenario.leads, ...scenario.contributors, ...scenario.funders]
    .map(({ flag }) => flag)
    .concat('ht');
}

/** The name of anyone in the room. */
export function fullNameOf(scenario: Scenario, say: Say, who: string): string {
  return countryOf(scenario, who)?.name.en ?? say(`stage.guest.${who}`);
}

/** A name short enough for the room. */
export function shortNameOf(scenario: Scenario, say: Say, who: string): string {
  const found = countryOf(scenario, who);
  if (!found) return say(`stage.guest.short.${who}`);
  return say('stage.shortName', { flag: found.flag, name: found.name.en });
}

/** The file name of anyone's flag, or null where there is none. */
export function tokenFlag(scenario: Scenario, who: string): string | null {
  if (who === AUTHORITIES) return 'ht';
  return countryOf(scenario, who)?.flag ?? null;
}

function countryOf({ council, leads, contributors, funders }: Scenario, who: string) {
  return [...council, ...leads, ...contributors, ...funders].find(({ id }) => id === who);
}
