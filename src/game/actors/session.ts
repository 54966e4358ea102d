import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type SessionEvent =
  | { type: 'brief-read' }
  | { type: 'cables-came' }
  | { type: 'cables-answered' }
  | { type: 'vote-called' }
  | { type: 'draft-withdrawn' }
  | { type: 'time-ran-out' }
  | { type: 'recalled' }
  | { type: 'year-passed' };

/** The whole sitting: the brief, rounds of cables and moves, then twelve months, then the debrief. */
export const session = setup({ types: { events: {} as SessionEvent } }).createMachine({
  id: 'session',
  initial: 'briefing',
  states: {
    briefing: { on: { 'brief-read': 'moves' } },
    cables: { on: { 'cables-answered': 'moves' } },
    moves: {
      on: {
        'cables-came': 'cables',
        'vote-called': 'aftermath',
        'draft-withdrawn': 'aftermath',
        'time-ran-out': 'aftermath',
        recalled: 'debrief',
      },
    },
    aftermath: { on: { 'year-passed': 'debrief' } },
    debrief: {},
  },
});

export type SessionState = StateOf<typeof session>;

/** Whether the rounds are being played: after the brief and before the vote. */
export function isInRounds(state: SessionState): boolean {
  return state === 'cables' || state === 'moves';
}
