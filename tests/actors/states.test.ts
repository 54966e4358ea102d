import { expect, test } from 'vitest';
import { advance, statesOf } from '../../src/core/machine.ts';
import { type CandidateLeadState, stepsTaken } from '../../src/game/actors/candidateLead.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { newGame } from '../../src/game/newGame.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { nassau } from '../fixtures/nassau.ts';

const state = newGame(nassau(), 1);

// A line under @ts-expect-error fails the type check as soon as the compiler takes any string there.

test('a state that the kind of actor does not have does not compile, wherever a game keeps one', () => {
  const { members, leads, contributors, funders, host, civil } = state;
  expect([
    // @ts-expect-error
    state.session === 'brief',
    // @ts-expect-error
    state.draft.state === 'inBlu',
    // @ts-expect-error
    members['russia']?.state === 'pledged',
    // @ts-expect-error
    leads['kenya']?.state === 'comitted',
    // @ts-expect-error
    contributors['bahamas']?.state === 'uninstructed',
    // @ts-expect-error
    funders['usa']?.state === 'held',
    // @ts-expect-error
    state.congress.state === 'onHold',
    // @ts-expect-error
    host.request === 'contested',
    // @ts-expect-error
    host.legitimacy === 'letterSent',
    // @ts-expect-error
    civil.strands.securityNow === 'opposed',
    // @ts-expect-error
    state.secretariat.state === 'busy',
    // @ts-expect-error
    state.ground.state === 'war',
    // @ts-expect-error
    state.mission.state === 'withdrawn',
    // @ts-expect-error
    state.knowledge.members['russia']?.stance === 'veto',
    // @ts-expect-error
    seatView(nassau(), state).members['russia']?.stance === 'veto',
  ]).not.toContain(true);
});

test('a set of states holds no state of another kind of actor', () => {
  // @ts-expect-error
  const going: ReadonlySet<CandidateLeadState> = new Set(['committed', 'onHold']);
  expect(going.size).toBe(2);
});

test('a machine takes only its own states and events, and answers with its own states', () => {
  const { mission, hostAuthorities } = TABLES;
  // @ts-expect-error
  expect(() => advance(mission, 'sounded', { type: 'authorised' })).toThrow('has no state');
  // @ts-expect-error
  expect(advance(mission, 'concept', { type: 'authorized' })).toBe('concept');
  // @ts-expect-error
  expect(advance(mission, 'concept', { type: 'authorised' }) === 'sounded').toBe(false);
  // @ts-expect-error
  expect(() => advance(hostAuthorities, 'contested', { type: 'talks-opened' }, 'request')).toThrow();
});

test('a move that an event tells is one of its own kind of actor', () => {
  const move = { type: 'actor-moved', actor: 'kenya', region: null, machine: 'candidateLead' } as const;
  const events: GameEvent[] = [
    { ...move, from: 'decision', to: 'committed' },
    // @ts-expect-error
    { ...move, from: 'decision', to: 'pledged' },
  ];
  expect(events).toHaveLength(2);
});

test('a candidate lead that was not approached or has declined has taken no step, and one in Haiti all ten', () => {
  const states = statesOf(TABLES.candidateLead) as readonly CandidateLeadState[];
  expect(states.filter((at) => stepsTaken(at) === 0)).toEqual([
    'notApproached',
    'declinedSoftly',
    'declinedFirmly',
  ]);
  expect(stepsTaken('stoppedInCourt')).toBe(stepsTaken('court'));
  expect(stepsTaken('deployed')).toBe(10);
});
