import { setup } from 'xstate';
import type { RegionsOf } from '../../core/machine.ts';

type HostEvent =
  | { type: 'letter-renewed' }
  | { type: 'letter-withdrawn' }
  | { type: 'talks-opened' }
  | { type: 'accord-signed' }
  | { type: 'talks-collapsed' }
  | { type: 'government-fell' }
  | { type: 'council-installed' };

/** Haiti's authorities: the request they made, and the standing of those who made it. */
export const hostAuthorities = setup({ types: { events: {} as HostEvent } }).createMachine({
  id: 'hostAuthorities',
  type: 'parallel',
  states: {
    request: {
      initial: 'letterSent',
      states: {
        letterSent: {
          on: { 'letter-renewed': 'reaffirmed', 'letter-withdrawn': 'withdrawn', 'government-fell': 'void' },
        },
        reaffirmed: { on: { 'letter-withdrawn': 'withdrawn', 'government-fell': 'void' } },
        withdrawn: { on: { 'letter-renewed': 'reaffirmed' } },
        void: { on: { 'letter-renewed': 'reaffirmed' } },
      },
    },
    legitimacy: {
      initial: 'contested',
      states: {
        contested: { on: { 'talks-opened': 'talksOpen', 'council-installed': 'councilInstalled' } },
        talksOpen: {
          on: {
            'accord-signed': 'accordSigned',
            'talks-collapsed': 'talksCollapsed',
            'council-installed': 'councilInstalled',
          },
        },
        talksCollapsed: { on: { 'talks-opened': 'talksOpen', 'council-installed': 'councilInstalled' } },
        accordSigned: { on: { 'council-installed': 'councilInstalled' } },
        councilInstalled: {},
      },
    },
  },
});

type HostStates = RegionsOf<typeof hostAuthorities>;
export type RequestState = HostStates['request'];
export type LegitimacyState = HostStates['legitimacy'];

/** The Haitian authorities' part of a game's state. */
export interface HostPart extends HostStates {
  talks: number;
}

/** Whether a request from Haiti for a mission stands. */
export function isRequested({ request }: Pick<HostPart, 'request'>): boolean {
  return request === 'letterSent' || request === 'reaffirmed';
}

/** Whether talks between the authorities and the opposition are open, or have come to something. */
export function hasTalks({ legitimacy }: Pick<HostPart, 'legitimacy'>): boolean {
  return legitimacy !== 'contested' && legitimacy !== 'talksCollapsed';
}

/** Whether it is settled who governs: an accord was signed, or a council is installed. */
export function isSettled({ legitimacy }: Pick<HostPart, 'legitimacy'>): boolean {
  return legitimacy === 'accordSigned' || legitimacy === 'councilInstalled';
}

/** Haiti's authorities as a game begins. */
export function newHost(request: RequestState, legitimacy: LegitimacyState): HostPart {
  return { request, legitimacy, talks: 0 };
}
