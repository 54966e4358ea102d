import { setup } from 'xstate';

type CandidateLeadEvent =
  | { type: 'sounded' }
  | { type: 'delegation-received' }
  /** A step forward was won: by a delegation, a leader's call, or its own decision to speak. */
  | { type: 'persuaded' }
  | { type: 'offer-announced' }
  | { type: 'assessment-begun' }
  | { type: 'assessment-reported' }
  /** Its cabinet sits: willing says whether its conditions and its own index carry the decision. */
  | { type: 'cabinet-sat'; willing: boolean; lasting: boolean }
  | { type: 'pressed-too-early' }
  | { type: 'refused' }
  | { type: 'resolution-adopted' }
  | { type: 'parliament-approved' }
  | { type: 'petition-filed' }
  | { type: 'court-stopped' }
  | { type: 'court-cleared' }
  | { type: 'agreement-signed' }
  | { type: 'deployed' };

/**
 * A country that might lead, on the road that Kenya really took: sounded, looking seriously, publicly
 * considering, an assessment mission, a decision; and after the vote its parliament, its courts, an
 * agreement with Haiti, and the first aircraft.
 */
export const candidateLead = setup({
  types: { events: {} as CandidateLeadEvent },
  guards: {
    isWilling: ({ event }) => event.type === 'cabinet-sat' && event.willing,
    isLasting: ({ event }) => event.type === 'cabinet-sat' && event.lasting,
  },
}).createMachine({
  id: 'candidateLead',
  initial: 'notApproached',
  states: {
    notApproached: { on: { sounded: 'sounded', 'pressed-too-early': 'declinedSoftly' } },
    sounded: {
      on: { persuaded: 'lookingSeriously', 'pressed-too-early': 'declinedSoftly', refused: 'declinedSoftly' },
    },
    lookingSeriously: {
      on: {
        persuaded: 'publiclyConsidering',
        'offer-announced': 'publiclyConsidering',
        refused: 'declinedSoftly',
      },
    },
    publiclyConsidering: { on: { 'assessment-begun': 'assessmentMission', refused: 'declinedSoftly' } },
    assessmentMission: { on: { 'assessment-reported': 'decision' } },
    decision: {
      on: {
        'cabinet-sat': [
          { guard: 'isWilling', target: 'committed' },
          { guard: 'isLasting', target: 'declinedFirmly' },
        ],
      },
    },
    committed: { on: { 'resolution-adopted': 'parliament', refused: 'declinedFirmly' } },
    parliament: {
      on: { 'petition-filed': 'court', 'parliament-approved': 'agreement', refused: 'declinedFirmly' },
    },
    court: { on: { 'court-cleared': 'agreement', 'court-stopped': 'stoppedInCourt' } },
    stoppedInCourt: { on: { 'agreement-signed': 'agreement' } },
    agreement: { on: { deployed: 'deployed', refused: 'declinedFirmly' } },
    deployed: {},
    declinedSoftly: { on: { persuaded: 'sounded', refused: 'declinedFirmly' } },
    declinedFirmly: {},
  },
});
