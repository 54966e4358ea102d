import type { EventFrom } from 'xstate';
import { compile } from '../../core/machine.ts';
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
/** The events that a kind of actor listens for. */
export type EventFor<M extends MachineName> = EventFrom<(typeof MACHINES)[M]>;

/** The same machines, compiled once. */
export const TABLES = {
  session: compile(session),
  draftResolution: compile(draftResolution),
  electedMember: compile(electedMember),
  permanentMember: compile(permanentMember),
  candidateLead: compile(candidateLead),
  contributor: compile(contributor),
  funder: compile(funder),
  congress: compile(congress),
  hostAuthorities: compile(hostAuthorities),
  civilSociety: compile(civilSociety),
  secretariat: compile(secretariat),
  ground: compile(ground),
  mission: compile(mission),
};
