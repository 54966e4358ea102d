import { type EventFrom, transition } from 'xstate';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { advance, compile } from '../../src/core/machine.ts';
import { permanentMember, type PermanentMemberState } from '../../src/game/actors/permanentMember.ts';
import { STANCE } from '../../src/game/tuning/index.ts';

type State = PermanentMemberState;
type Event = EventFrom<typeof permanentMember>;

/** What a permanent member may hear. */
const EVENTS: readonly Event[] = [
  { type: 'text-received' },
  { type: 'position-reviewed', endorsement: -80, blocking: -10, redLineCrossed: true },
  { type: 'position-reviewed', endorsement: -200, blocking: 60, redLineCrossed: true },
  { type: 'package-agreed' },
  { type: 'position-reviewed', endorsement: -60, blocking: 40, redLineCrossed: true },
  { type: 'promise-broken' },
  { type: 'position-reviewed', endorsement: 20, blocking: -300, redLineCrossed: false },
  { type: 'hand-raised', hand: 'abstain' },
];
/** Events in an order that nothing can foresee. */
const luck = draw(luckFrom(1));
const HEARD = Array.from({ length: 1000 }, () => EVENTS[luck.below(EVENTS.length)] as Event);
const ROUNDS = 4000;
const BATCHES = 5;

/** Nanoseconds of processor that an event takes: in a switch written by hand, in our tables, and in XState's own `transition`. */
export function statechartTimes(): {
  readonly byHand: number;
  readonly table: number;
  readonly xstate: number;
} {
  const table = compile(permanentMember);
  const starts = permanentMember.resolveState({ value: 'uninstructed' });
  const byHand = (): State => {
    let state: State = 'uninstructed';
    for (const event of HEARD) state = switched(hasVoted(state) ? 'uninstructed' : state, event);
    return state;
  };
  const tabled = (): State => {
    let state: State = 'uninstructed';
    for (const event of HEARD) state = advance(table, hasVoted(state) ? 'uninstructed' : state, event);
    return state;
  };
  const own = (): State => {
    let state = starts;
    for (const event of HEARD)
      [state] = transition(permanentMember, hasVoted(state.value as State) ? starts : state, event);
    return state.value as State;
  };
  const ends = [byHand(), tabled(), own()];
  if (new Set(ends).size > 1) throw new Error(`they end apart: ${ends.join(', ')}`);
  return {
    byHand: perEvent(byHand, ROUNDS),
    table: perEvent(tabled, ROUNDS),
    xstate: perEvent(own, ROUNDS / 20),
  };
}

function perEvent(work: () => State, rounds: number): number {
  const batch = (): number => {
    const before = process.threadCpuUsage();
    const ends = new Set<State>();
    for (let round = 0; round < rounds; round += 1) ends.add(work());
    if (ends.size !== 1) throw new Error('the same events lead to different ends');
    const { user, system } = process.threadCpuUsage(before);
    return (1000 * (user + system)) / rounds / HEARD.length;
  };
  return Math.min(...Array.from({ length: BATCHES }, batch));
}

function hasVoted(state: State): boolean {
  return state === 'votedInFavour' || state === 'abstained' || state === 'votedAgainst';
}

/** The statechart of a permanent member as somebody would write it without one. */
function switched(state: State, event: Event): State {
  if (hasVoted(state)) return state;
  switch (event.type) {
    case 'text-received':
      return state === 'uninstructed' ? 'seekingInstructions' : state;
    case 'package-agreed':
      return 'acquiescent';
    case 'promise-broken':
      return state === 'acquiescent' ? 'redLineSignalled' : state;
    case 'position-reviewed':
      if (state === 'uninstructed') return state;
      if (state === 'acquiescent') {
        if (event.endorsement < 0 && event.blocking > STANCE.stillBlocks) return 'vetoThreatened';
        return event.endorsement >= 0 ? 'comfortable' : state;
      }
      if (event.endorsement < 0 && event.blocking > 0) return 'vetoThreatened';
      if (event.redLineCrossed) return 'redLineSignalled';
      return event.endorsement >= 0 ? 'comfortable' : 'concerned';
    case 'hand-raised':
      if (state === 'uninstructed') return state;
      return event.hand === 'yes' ? 'votedInFavour' : event.hand === 'no' ? 'votedAgainst' : 'abstained';
  }
}
