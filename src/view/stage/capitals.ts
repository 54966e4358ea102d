import places from '../../../assets/map/capitals.json';
import type { Degrees } from './worldPlan.ts';

/**
 * Where delegations call home, by the file name of their flag, in whole and half degrees. Small states are points
 * like all others. The European Union stands at Brussels, the United Nations in New York.
 */
export const CAPITALS: Readonly<Record<string, Degrees>> = Object.fromEntries(
  Object.entries(places).map(([flag, [longitude = 0, latitude = 0]]) => [flag, [longitude, latitude]]),
);
