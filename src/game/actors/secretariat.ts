import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

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

export type SecretariatState = StateOf<typeof secretariat>;

/** The Secretariat's part of a game's state. */
export interface SecretariatPart {
  state: SecretariatState;
  /** Round in which its report comes out; null where none is awaited. */
  due: number | null;
}

/** Whether the Secretary-General's report is out, whatever it says. */
export function hasReported({ state }: Pick<SecretariatPart, 'state'>): boolean {
  return state === 'advocating' || state === 'cautioning';
}

/** The Secretariat as a game begins. */
export function newSecretariat(): SecretariatPart {
  return { state: 'available', due: null };
}
