import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type ContributorEvent =
  | { type: 'approached' }
  | { type: 'persuaded' }
  | { type: 'resolution-adopted' }
  | { type: 'vetted' }
  | { type: 'deployed'; all: boolean }
  | { type: 'lead-lost' };

/** A country that joins but cannot lead: a police or troop contributor. */
export const contributor = setup({
  types: { events: {} as ContributorEvent },
  guards: { inFull: ({ event }) => event.type === 'deployed' && event.all },
}).createMachine({
  id: 'contributor',
  initial: 'unapproached',
  states: {
    unapproached: { on: { approached: 'interested', persuaded: 'pledged' } },
    interested: { on: { persuaded: 'pledged' } },
    pledged: { on: { 'resolution-adopted': 'notified', 'lead-lost': 'withdrew' } },
    notified: { on: { vetted: 'ready', 'lead-lost': 'withdrew' } },
    ready: {
      on: {
        deployed: [{ guard: 'inFull', target: 'inTheatre' }, { target: 'tokenPresence' }],
        'lead-lost': 'withdrew',
      },
    },
    inTheatre: {},
    tokenPresence: {},
    withdrew: {},
  },
});

export type ContributorState = StateOf<typeof contributor>;

/** Whether a contributor may join and has not yet said that it will. */
export function isUndecided(state: ContributorState | undefined): boolean {
  return state === 'unapproached' || state === 'interested';
}

/** Whether a contributor has promised people of whom none has come. */
export function isAwaited(state: ContributorState): boolean {
  return state === 'pledged' || state === 'notified' || state === 'ready';
}

/** A contributor's part of a game's state. */
export interface ContributorPart {
  state: ContributorState;
  approaches: number;
  pledged: number;
  arrived: number;
}

/** A contributor as a game begins. */
export function newContributor(): ContributorPart {
  return { state: 'unapproached', approaches: 0, pledged: 0, arrived: 0 };
}
