import { STANCE } from '../tuning/index.ts';
import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type PermanentMemberEvent =
  | { type: 'text-received' }
  /**
   * Its capital has read the text: endorsement and outcome scores in hundredths of a logit (MODEL.md
   * 1), and whether an uncovered red line is crossed.
   */
  | { type: 'position-reviewed'; endorsement: number; blocking: number; redLineCrossed: boolean }
  | { type: 'package-agreed' }
  | { type: 'promise-broken' }
  | { type: 'hand-raised'; hand: 'yes' | 'no' | 'abstain' };

const reviewed = [
  { guard: 'wouldBlock', target: 'vetoThreatened' },
  { guard: 'seesItsLineCrossed', target: 'redLineSignalled' },
  { guard: 'endorses', target: 'comfortable' },
  { target: 'concerned' },
] as const;
const raised = [
  { guard: 'raisedForIt', target: 'votedInFavour' },
  { guard: 'raisedAgainstIt', target: 'votedAgainst' },
  { target: 'abstained' },
] as const;
const instructed = {
  'position-reviewed': reviewed,
  'package-agreed': 'acquiescent',
  'hand-raised': raised,
} as const;

/**
 * A permanent member and its veto behaviour. Between comfort and a threatened veto lies the ground
 * that a penholder works on: concern, a red line said aloud, and the package that makes it
 * acquiescent, that is, ready to abstain on what it will not endorse.
 */
export const permanentMember = setup({
  types: { events: {} as PermanentMemberEvent },
  guards: {
    wouldBlock: ({ event }) =>
      event.type === 'position-reviewed' && event.endorsement < 0 && event.blocking > 0,
    seesItsLineCrossed: ({ event }) => event.type === 'position-reviewed' && event.redLineCrossed,
    endorses: ({ event }) => event.type === 'position-reviewed' && event.endorsement >= 0,
    wouldStillBlock: ({ event }) =>
      event.type === 'position-reviewed' && event.endorsement < 0 && event.blocking > STANCE.stillBlocks,
    raisedForIt: ({ event }) => event.type === 'hand-raised' && event.hand === 'yes',
    raisedAgainstIt: ({ event }) => event.type === 'hand-raised' && event.hand === 'no',
  },
}).createMachine({
  id: 'permanentMember',
  initial: 'uninstructed',
  states: {
    uninstructed: { on: { 'text-received': 'seekingInstructions', 'package-agreed': 'acquiescent' } },
    seekingInstructions: { on: instructed },
    comfortable: { on: instructed },
    concerned: { on: instructed },
    redLineSignalled: { on: instructed },
    vetoThreatened: { on: instructed },
    acquiescent: {
      on: {
        'position-reviewed': [
          { guard: 'wouldStillBlock', target: 'vetoThreatened' },
          { guard: 'endorses', target: 'comfortable' },
        ],
        'promise-broken': 'redLineSignalled',
        'hand-raised': raised,
      },
    },
    votedInFavour: {},
    abstained: {},
    votedAgainst: {},
  },
});

export type PermanentMemberState = StateOf<typeof permanentMember>;
