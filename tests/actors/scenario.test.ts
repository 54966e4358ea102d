import { expect, expectTypeOf, test } from 'vitest';
import { statesOf, transitionsOf } from '../../src/core/machine.ts';
import type { CandidateLeadState } from '../../src/game/actors/candidateLead.ts';
import type { LegitimacyState, RequestState } from '../../src/game/actors/hostAuthorities.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import { NEXT_STATES, statesFrom } from '../../src/scenario/check/leadSteps.ts';
import {
  LATER_LEAD_STATES,
  LEAD_STATES,
  LEGITIMACY_STATES,
  type LeadState,
  REQUEST_STATES,
} from '../../src/scenario/model/sets.ts';

// A scenario knows no machine: these hold the names it uses to the machines that the game runs.

test('a scenario names the states of a candidate lead as its machine does', () => {
  expectTypeOf<LeadState>().toEqualTypeOf<CandidateLeadState>();
  expect([...LEAD_STATES, ...LATER_LEAD_STATES].sort()).toEqual([...statesOf(TABLES.candidateLead)].sort());
});

test('a scenario names the states of Haiti’s authorities as their machine does', () => {
  expectTypeOf<(typeof REQUEST_STATES)[number]>().toEqualTypeOf<RequestState>();
  expectTypeOf<(typeof LEGITIMACY_STATES)[number]>().toEqualTypeOf<LegitimacyState>();
  const { hostAuthorities } = TABLES;
  expect([...REQUEST_STATES].sort()).toEqual([...statesOf(hostAuthorities, 'request')].sort());
  expect([...LEGITIMACY_STATES].sort()).toEqual([...statesOf(hostAuthorities, 'legitimacy')].sort());
});

test('while rounds are played, a lead moves in a scenario’s checks as in its machine', () => {
  const inRounds = transitionsOf(TABLES.candidateLead).filter(({ event }) => event !== 'resolution-adopted');
  const reached = new Set(LEAD_STATES.flatMap((start) => [...statesFrom(start)]));
  for (const [state, next] of Object.entries(NEXT_STATES)) {
    const moves = inRounds.filter(({ from }) => from === state).map(({ to }) => to);
    expect(new Set(next), state).toEqual(new Set(reached.has(state as LeadState) ? moves : []));
  }
});
