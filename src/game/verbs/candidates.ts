import type { CandidateLeadState } from '../actors/candidateLead.ts';
import type { RefusalCode } from './refusals.ts';

const ASKABLE: ReadonlySet<CandidateLeadState> = new Set([
  'notApproached',
  'sounded',
  'lookingSeriously',
  'declinedSoftly',
]);

/** Why a candidate that has come this far is not asked for a step again; null while it can be asked. */
export function beyondAsking(state: CandidateLeadState): RefusalCode | null {
  if (ASKABLE.has(state)) return null;
  if (state === 'publiclyConsidering') return 'said-in-public';
  if (state === 'assessmentMission') return 'officers-looking';
  return state === 'decision' ? 'cabinet-to-decide' : 'word-given';
}
