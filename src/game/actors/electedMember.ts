import { STANCE } from '../tuning/index.ts';
import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type ElectedMemberEvent =
  | { type: 'text-received' }
  /** Its capital has read the text; support is its endorsement score, hundredths of a logit. */
  | { type: 'position-reviewed'; support: number }
  | { type: 'package-agreed' }
  | { type: 'promise-broken' }
  | { type: 'hand-raised'; hand: 'yes' | 'no' | 'abstain' };

const reviewed = [
  { guard: 'isFirm', target: 'supportive' },
  { guard: 'isFlexible', target: 'flexible' },
  { guard: 'isReserved', target: 'reserved' },
  { target: 'opposed' },
] as const;
const raised = [
  { guard: 'raisedForIt', target: 'votedInFavour' },
  { guard: 'raisedAgainstIt', target: 'votedAgainst' },
  { target: 'abstained' },
] as const;
const instructed = {
  'position-reviewed': reviewed,
  'package-agreed': 'committed',
  'hand-raised': raised,
} as const;

/** One of the ten elected members: it waits for instructions from its capital, reviews, and votes. */
export const electedMember = setup({
  types: { events: {} as ElectedMemberEvent },
  guards: {
    isFirm: ({ event }) => event.type === 'position-reviewed' && event.support >= STANCE.supportive,
    isFlexible: ({ event }) => event.type === 'position-reviewed' && event.support >= STANCE.flexible,
    isReserved: ({ event }) => event.type === 'position-reviewed' && event.support >= STANCE.reserved,
    raisedForIt: ({ event }) => event.type === 'hand-raised' && event.hand === 'yes',
    raisedAgainstIt: ({ event }) => event.type === 'hand-raised' && event.hand === 'no',
  },
}).createMachine({
  id: 'electedMember',
  initial: 'uninstructed',
  states: {
    uninstructed: { on: { 'text-received': 'seekingInstructions', 'package-agreed': 'committed' } },
    seekingInstructions: { on: instructed },
    supportive: { on: instructed },
    flexible: { on: instructed },
    reserved: { on: instructed },
    opposed: { on: instructed },
    committed: { on: { 'promise-broken': 'opposed', 'hand-raised': raised } },
    votedInFavour: {},
    abstained: {},
    votedAgainst: {},
  },
});

export type ElectedMemberState = StateOf<typeof electedMember>;
