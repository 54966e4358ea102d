import type { EventFrom } from 'xstate';
import { compile, type StateOf, type TableOf } from '../../core/machine.ts';
import { candidateLead } from './candidateLead.ts';
import { civilSociety } from './civilSociety.ts';
import { congress } from './congress.ts';
import { contributor } from './contributor.ts';
import { draftResolution } from './draftResolution.ts';
import { electedMember } from './electedMember.ts';
import { funder } from './funder.ts';
import { ground } from './ground.ts';
import { hostAuthorities } from './hostAuthorities.ts';
import { mission } from './mission.ts';
import { permanentMember } from './permanentMember.ts';
import { secretariat } from './secretariat.ts';
import { session } from './session.ts';

/** Every kind of actor, as its XState machine. */
export const MACHINES = {
  session,
  draftResolution,
  electedMember,
  permanentMember,
  candidateLead,
  contributor,
  funder,
  congress,
  hostAuthorities,
  civilSociety,
  secretariat,
  ground,
  mission,
};
export type MachineName = keyof typeof MACHINES;
/** The names of the states of a kind of actor. */
export type StateFor<M extends MachineName> = StateOf<(typeof MACHINES)[M]>;
/** The events that a kind of actor listens for. */
export type EventFor<M extends MachineName> = EventFrom<(typeof MACHINES)[M]>;

type Tables = { readonly [M in MachineName]: TableOf<(typeof MACHINES)[M]> };

/** The same machines, compiled once. */
export const TABLES = Object.fromEntries(
  Object.entries(MACHINES).map(([name, machine]) => [name, compile(machine)]),
) as unknown as Tables;
