import type { LeadState } from '../model/sets.ts';

/** Where a candidate lead may go next while rounds are played; what comes after an adopted text comes after the rounds. */
export const NEXT_STATES: Readonly<Record<LeadState, readonly LeadState[]>> = {
  notApproached: ['sounded'],
  sounded: ['lookingSeriously', 'declinedSoftly'],
  lookingSeriously: ['publiclyConsidering', 'declinedSoftly'],
  publiclyConsidering: ['assessmentMission', 'declinedSoftly'],
  assessmentMission: ['decision'],
  decision: ['committed', 'declinedFirmly'],
  committed: ['declinedFirmly'],
  declinedSoftly: ['sounded', 'declinedFirmly'],
  declinedFirmly: [],
  deployed: [],
  parliament: [],
  court: [],
  stoppedInCourt: [],
  agreement: [],
};

/** Every state that a lead may be in when a cable comes, its first one included. */
export function statesFrom(start: LeadState): ReadonlySet<LeadState> {
  const reached = new Set<LeadState>([start]);
  for (const state of reached) for (const next of NEXT_STATES[state]) reached.add(next);
  return reached;
}
