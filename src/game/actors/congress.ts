import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type CongressEvent =
  | { type: 'briefed'; satisfied: boolean }
  | { type: 'hold-placed' }
  | { type: 'hold-lifted' }
  | { type: 'hold-overridden' };

/** The home front: committees that are briefed, ask, hold, and let go or are overridden. */
export const congress = setup({
  types: { events: {} as CongressEvent },
  guards: { isSatisfied: ({ event }) => event.type === 'briefed' && event.satisfied },
}).createMachine({
  id: 'congress',
  initial: 'unbriefed',
  states: {
    unbriefed: {
      on: {
        briefed: [{ guard: 'isSatisfied', target: 'supportive' }, { target: 'questionsPending' }],
        'hold-placed': 'hold',
      },
    },
    questionsPending: {
      on: { briefed: [{ guard: 'isSatisfied', target: 'supportive' }], 'hold-placed': 'hold' },
    },
    supportive: { on: { 'hold-placed': 'hold' } },
    hold: { on: { 'hold-lifted': 'released', 'hold-overridden': 'overridden' } },
    released: {},
    overridden: {},
  },
});

export type CongressState = StateOf<typeof congress>;

/** Whether Congress lets the home money go. */
export function letsGo(state: CongressState): boolean {
  return state === 'supportive' || state === 'released' || state === 'overridden';
}

/** The home Congress's part of a game's state. */
export interface CongressPart {
  state: CongressState;
  briefings: number;
  holds: number;
}

/** The home Congress as a game begins. */
export function newCongress(): CongressPart {
  return { state: 'unbriefed', briefings: 0, holds: 0 };
}
