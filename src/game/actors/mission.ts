import { setup } from 'xstate';

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
    isOperating: ({ event }) => event.type === 'strength-read' && event.share >= 600,
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
