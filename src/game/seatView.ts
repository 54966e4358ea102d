import type { Scenario } from '../scenario/scenario.ts';
import type { GameState, Known } from './state.ts';
import type { MemberSeen, SeatView } from './view.ts';

/**
 * What the penholder's seat may know: everything but the luck, the hidden truth, and the members' true
 * stances, in whose place stands the last stance each one showed. After the vote hands are public.
 */
export function seatView(_scenario: Scenario, state: GameState): SeatView {
  return seen(state);
}

/** The same, where the scenario does not matter: one seat, the penholder's, exists so far. */
export function seen(state: GameState): SeatView {
  const { hidden: _hidden, luck: _luck, members, ...open } = state;
  const shown: Record<string, MemberSeen> = {};
  for (const id in members) {
    const member = members[id];
    const known = state.knowledge.members[id] as Known;
    if (!member) continue;
    const { state: truth, ...relations } = member;
    const voted = member.vote !== null;
    shown[id] = { ...relations, stance: voted ? truth : known.stance, stanceRound: voted ? state.round : known.stanceRound, known };
  }
  return { ...open, members: shown };
}
