import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import { steeper, termsOf } from '../arrange.ts';
import { GROUND } from '../tuning/index.ts';

/** Whether somebody may go to Haiti under a text: one that gives authority to act, or a meeting's communiqué. */
export function sendsPeople({ meeting }: Scenario, { authority }: Levels): boolean {
  return authority >= 1 || meeting !== undefined;
}

/** Whether somebody outside a mission looks at how it treats people. */
export function isWatched({ oversight }: Levels): boolean {
  return oversight >= 2;
}

/** What a mission that is seen in the streets does to the people's consent in a quarter, points. */
export function broughtByPresence(levels: Levels): number {
  return isWatched(levels) ? GROUND.presencePeople : GROUND.presenceUnseen;
}

/**
 * Pressure that a mission takes off the ground in a quarter, tenths.
 * @param share of the people that its tasks take, thousandths
 */
export function reliefOf(share: number): number {
  return Math.floor((GROUND.deployedRelief * Math.min(share, 1000)) / 1000);
}

/** Slope of pressure after the vote, tenths a quarter. */
export function aftermathSlope(scenario: Scenario, arms: number): number {
  const slope = GROUND.aftermathSlope - (GROUND.armsSlope[arms] ?? 0) / 4;
  return steeper(slope, termsOf(scenario).slope);
}
