import flags from 'virtual:flags';
import { fetchPart } from '../../session/fetchPart.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';

const drawn: Record<string, string> = { ...flags };

/**
 * Flags as SVG, by their file name in circle-flags: those of the countries in the scenarios that come with the
 * game, and what has been fetched for another.
 */
export const FLAGS: Readonly<Record<string, string>> = drawn;

/**
 * Fetches the flags that a scenario shows and no scenario of the game's own does. One that cannot be had is shown by
 * its letters.
 */
export async function fetchFlagsOf({ council, leads, contributors, funders }: Scenario): Promise<void> {
  const named = [...council, ...leads, ...contributors, ...funders].map(({ flag }) => flag);
  if (named.every((flag) => Object.hasOwn(drawn, flag))) return;
  const others = await fetchPart(() => import('virtual:other-flags'));
  Object.assign(drawn, others?.default);
}
