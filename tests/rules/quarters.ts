import type { GameState } from '../../src/game/state.ts';
import type { Lead, Levels, Scenario } from '../../src/scenario/model/scenario.ts';
import { type After, type Change, funder, lead, text, the, world, yearAfter } from './ground.ts';

export const QUARTER = { type: 'next-quarter' } as const;
export const SURE = 4000;
const MANDATED = 90 + 48; // An adopted text, and the host's letter.

export interface Asked {
  readonly index?: number;
  readonly levels?: Partial<Levels>;
  readonly lead?: Partial<Lead>;
  readonly scenario?: Partial<Scenario>;
  readonly change?: Change;
}

/** The first quarter after an adopted text, with Kenya somewhere on its way and its index as given. */
export function quarter(
  at: GameState['leads'][string]['state'],
  { index = 0, levels, lead: kenya, scenario: other, change }: Asked = {},
) {
  const scenario = world({ leads: [lead('kenya', kenya)], funders: [funder('eu')], ...other });
  const state = yearAfter(scenario, text(levels), (game) => {
    the(game.leads, 'kenya').state = at;
    game.hidden.leads['kenya'] = index - MANDATED;
    change?.(game);
  });
  return [scenario, state, QUARTER] as const;
}
export const stance = ({ state }: After) => the(state.leads, 'kenya').state;
export const becomes = (to: string) => (one: After) => stance(one) === to;
export const gaveItsWord = ({ events }: After) => events.some(({ type }) => type === 'lead-committed');
export const stays = [30, false] as const;
