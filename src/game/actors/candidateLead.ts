import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';

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
    notApproached: { on: { sounded: 'sounded' } },
    sounded: {
      on: { persuaded: 'lookingSeriously', refused: 'declinedSoftly' },
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

export type CandidateLeadState = StateOf<typeof candidateLead>;

/** The steps that a lead takes one after another, from the first talk to the first aircraft. */
export const LEAD_STEPS = [
  'sounded',
  'lookingSeriously',
  'publiclyConsidering',
  'assessmentMission',
  'decision',
  'committed',
  'parliament',
  'court',
  'agreement',
  'deployed',
] as const satisfies readonly CandidateLeadState[];

/** How many of its steps a lead has taken; none where it was not approached, or has declined. */
export function stepsTaken(state: CandidateLeadState): number {
  const at = state === 'stoppedInCourt' ? 'court' : state;
  return (LEAD_STEPS as readonly CandidateLeadState[]).indexOf(at) + 1;
}

const CONSIDERING: ReadonlySet<CandidateLeadState> = new Set([
  'publiclyConsidering',
  'assessmentMission',
  'decision',
]);
const COMMITTED: ReadonlySet<CandidateLeadState> = new Set([
  'committed',
  'parliament',
  'court',
  'stoppedInCourt',
  'agreement',
  'deployed',
]);

/** Whether a lead considers it in public and has not yet decided. */
export function isConsidering(state: CandidateLeadState | undefined): boolean {
  return state !== undefined && CONSIDERING.has(state);
}

/** Whether a lead's word is given, whatever still has to follow at home. */
export function isCommitted(state: CandidateLeadState | undefined): boolean {
  return state !== undefined && COMMITTED.has(state);
}

/** Whether a lead has said no, for now or for good. */
export function hasDeclined(state: CandidateLeadState | undefined): boolean {
  return state === 'declinedSoftly' || state === 'declinedFirmly';
}

/** A candidate lead's part of a game's state. */
export interface LeadPart {
  state: CandidateLeadState;
  delegations: number;
  calls: number;
  sounded: boolean;
  /** Bonus from approaches made, hundredths. */
  courtship: number;
  /** How hard it has just been pressed by a delegation, hundredths; gone within the month. */
  pressed: number;
  /** Round in which its assessment reports; null where none is under way, or none that a round will see. */
  assessmentDue: number | null;
  /** People it will send, after its assessment. */
  personnel: number;
  arrived: number;
  giftGiven: boolean;
}

/**
 * A candidate lead as a game begins.
 * @param courtship what earlier relations with its capital still weigh, hundredths
 */
export function newLead(
  lead: Scenario['leads'][number],
  standing: Scenario['standing'],
  courtship: number,
): LeadPart {
  const inPlace = standing?.lead === lead.id ? standing : null;
  return {
    state: lead.at,
    delegations: 0,
    calls: 0,
    sounded: lead.at !== 'notApproached',
    courtship,
    pressed: 0,
    assessmentDue: null,
    personnel: inPlace?.personnel.v ?? 0,
    arrived: inPlace?.arrived.v ?? 0,
    giftGiven: false,
  };
}
