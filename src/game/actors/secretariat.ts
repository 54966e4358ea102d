import { setup } from 'xstate';

type SecretariatEvent =
  | { type: 'report-requested' }
  | { type: 'consultations-held' }
  /** The report is out; conducive says whether conditions allow what was asked about. */
  | { type: 'report-issued'; conducive: boolean };

/** The Secretary-General, who reports when asked and says what the text does not want to hear. */
export const secretariat = setup({
  types: { events: {} as SecretariatEvent },
  guards: { isConducive: ({ event }) => event.type === 'report-issued' && event.conducive },
}).createMachine({
  id: 'secretariat',
  initial: 'available',
  states: {
    available: { on: { 'report-requested': 'tasked' } },
    tasked: { on: { 'consultations-held': 'consulting' } },
    consulting: {
      on: { 'report-issued': [{ guard: 'isConducive', target: 'advocating' }, { target: 'cautioning' }] },
    },
    advocating: {},
    cautioning: {},
  },
});
