import { setup } from 'xstate';

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
