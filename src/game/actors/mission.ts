import { SEALS } from '../tuning/index.ts';
import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type MissionEvent =
  | { type: 'authorised' }
  | { type: 'lead-found' }
  /** Share of the required people in theatre, thousandths. */
  | { type: 'strength-read'; share: number }
  | { type: 'year-ended' };

const strength = [
  { guard: 'isOperating', target: 'operating' },
  { guard: 'isPresent', target: 'initialPresence' },
] as const;

/** The mission after the vote. A resolution is not a mission until somebody steps off an aircraft. */
export const mission = setup({
  types: { events: {} as MissionEvent },
  guards: {
    isOperating: ({ event }) => event.type === 'strength-read' && event.share >= SEALS.people.full,
    isPresent: ({ event }) => event.type === 'strength-read' && event.share > 0,
  },
}).createMachine({
  id: 'mission',
  initial: 'concept',
  states: {
    concept: { on: { authorised: 'authorised' } },
    authorised: { on: { 'lead-found': 'forceGeneration', 'year-ended': 'expired' } },
    forceGeneration: { on: { 'strength-read': strength, 'year-ended': 'expired' } },
    initialPresence: {
      on: { 'strength-read': [{ guard: 'isOperating', target: 'operating' }], 'year-ended': 'stalled' },
    },
    operating: {},
    stalled: {},
    expired: {},
  },
});

export type MissionState = StateOf<typeof mission>;

/** The mission's part of a game's state. */
export interface MissionPart {
  state: MissionState;
  /** Quarter after the vote, 1 to 4; 0 before it. */
  quarter: number;
}

/** Whether people stand in Haiti under it. */
export function isPresent(state: MissionState): boolean {
  return state === 'initialPresence' || state === 'operating' || state === 'stalled';
}

/**
 * The mission as a game begins.
 * @param stands whether a mission is in place as the game begins
 */
export function newMission(stands: boolean): MissionPart {
  return { state: stands ? 'initialPresence' : 'concept', quarter: 0 };
}
