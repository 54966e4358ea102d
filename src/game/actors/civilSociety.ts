import { setup } from 'xstate';
import type { RegionsOf, StateOf } from '../../core/machine.ts';

type CivilSocietyEvent =
  | { type: 'consulted-securityNow' }
  | { type: 'consulted-accordFirst' }
  | { type: 'consulted-noIntervention' }
  | { type: 'text-weighed-securityNow'; met: boolean }
  | { type: 'text-weighed-accordFirst'; met: boolean }
  | { type: 'text-weighed-noIntervention'; met: boolean };

/** Three strands of Haitian civil society. They are heard apart and may answer differently. */
export const civilSociety = setup({
  types: { events: {} as CivilSocietyEvent },
  guards: { isMet: ({ event }) => 'met' in event && event.met },
}).createMachine({
  id: 'civilSociety',
  type: 'parallel',
  states: {
    securityNow: {
      initial: 'unheard',
      states: {
        unheard: { on: { 'consulted-securityNow': 'heard' } },
        heard: {
          on: {
            'text-weighed-securityNow': [
              { guard: 'isMet', target: 'conditionalSupport' },
              { target: 'disappointed' },
            ],
          },
        },
        conditionalSupport: {},
        disappointed: {},
      },
    },
    accordFirst: {
      initial: 'unheard',
      states: {
        unheard: {
          on: {
            'consulted-accordFirst': 'heard',
            'text-weighed-accordFirst': [{ guard: 'isMet' }, { target: 'opposed' }],
          },
        },
        heard: {
          on: {
            'text-weighed-accordFirst': [
              { guard: 'isMet', target: 'conditionalSupport' },
              { target: 'opposed' },
            ],
          },
        },
        conditionalSupport: {},
        opposed: {},
      },
    },
    noIntervention: {
      initial: 'unheard',
      states: {
        unheard: {
          on: {
            'consulted-noIntervention': 'heard',
            'text-weighed-noIntervention': [{ guard: 'isMet' }, { target: 'publicLetter' }],
          },
        },
        heard: {
          on: {
            'text-weighed-noIntervention': [
              { guard: 'isMet', target: 'watching' },
              { target: 'publicLetter' },
            ],
          },
        },
        watching: {},
        publicLetter: {},
      },
    },
  },
});

type StrandStates = RegionsOf<typeof civilSociety>;
/** The state of a strand, of whichever. */
export type StrandState = StateOf<typeof civilSociety>;

/** Civil society's part of a game's state. */
export interface CivilSocietyPart {
  strands: StrandStates;
  consultations: number;
}

/** Civil society as a game begins: nobody has been heard. */
export function newCivilSociety(): CivilSocietyPart {
  return {
    strands: { securityNow: 'unheard', accordFirst: 'unheard', noIntervention: 'unheard' },
    consultations: 0,
  };
}
