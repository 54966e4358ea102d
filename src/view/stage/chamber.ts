import type { Hand } from '../../game/state.ts';
import type { HeatRow, Leaning, SeatView, WhipCount } from '../../game/view.ts';
import type { Say } from '../../locale/say.ts';
import { STRANDS, type Scenario } from '../../scenario/scenario.ts';
import { AUTHORITIES, CONGRESS, SECRETARIAT } from './benches.ts';
import type { Cast } from './floorPlan.ts';
import type { Funds } from './fundingColumn.ts';

/** Everyone who has a place in a scenario's room. */
export function castOf(scenario: Scenario): Cast {
  const ids = (people: readonly { readonly id: string }[]): string[] => people.map(({ id }) => id);
  return {
    permanent: ids(scenario.council.filter(({ permanent }) => permanent)),
    elected: ids(scenario.council.filter(({ permanent }) => !permanent)),
    leads: ids(scenario.leads),
    contributors: ids(scenario.contributors),
    guests: [AUTHORITIES, ...STRANDS, SECRETARIAT],
    payers: [CONGRESS, ...ids(scenario.funders).filter((id) => id !== CONGRESS)],
  };
}

/** Every flag that the scenario's room shows. */
export function flagsOf(scenario: Scenario): string[] {
  return [...scenario.council, ...scenario.leads, ...scenario.contributors, ...scenario.funders]
    .map(({ flag }) => flag)
    .concat('ht');
}

/** The money as the column shows it. */
export function fundsOf(view: SeatView): Funds {
  const sum = { pledged: 0, obligated: 0, banked: 0 };
  for (const funder of Object.values(view.funders)) {
    sum.pledged += funder.pledged;
    sum.obligated += funder.obligated;
    sum.banked += funder.banked;
  }
  return { ...sum, low: view.estimate[0], high: view.estimate[1] };
}

/** Whether a text has gone in blue, and so can no longer be changed. */
export function isBlue(state: string): boolean {
  return (
    state === 'inBlue' ||
    state === 'voting' ||
    state === 'adopted' ||
    state === 'vetoed' ||
    state === 'failed'
  );
}

/** How a delegation's lamp is lit: by its hand once it has voted, by the whip count before. */
export function lampOf(
  who: string,
  permanent: boolean,
  view: SeatView,
  whip: WhipCount,
): { readonly leaning: Leaning; readonly certainty: number } {
  const vote = view.members[who]?.vote;
  if (vote) return { leaning: shown(vote.hand, permanent), certainty: 1000 };
  const counted = whip.members.find(({ member }) => member === who);
  if (!counted) return { leaning: 'unknown', certainty: 0 };
  return { leaning: counted.leaning, certainty: Math.max(counted.yes, counted.abstain, counted.no) };
}

/** How a hand that is up shows on its lamp. */
export function shown(hand: Hand, permanent: boolean): Leaning {
  return hand === 'no' ? (permanent ? 'veto' : 'leaningNo') : hand;
}

/** The room as it stands: what the last `sync` brought. */
export interface Standing {
  readonly view: SeatView;
  readonly whip: WhipCount;
  readonly heat: readonly HeatRow[];
}

/** The name of anyone in the room. */
export function fullNameOf(scenario: Scenario, say: Say, who: string): string {
  const { council, leads, contributors, funders } = scenario;
  const found = [...council, ...leads, ...contributors, ...funders].find(({ id }) => id === who);
  return found ? found.name.en : say(`stage.guest.${who}`);
}
