import { expect, test } from 'vitest';
import { statesOf } from '../../src/core/machine.ts';
import { type CandidateLeadState, stepsTaken } from '../../src/game/actors/candidateLead.ts';
import { TABLES } from '../../src/game/actors/index.ts';

test('a candidate lead that was not approached or has declined has taken no step, and one in Haiti all ten', () => {
  const states = statesOf(TABLES.candidateLead) as readonly CandidateLeadState[];
  expect(states.filter((state) => stepsTaken(state) === 0)).toEqual([
    'notApproached',
    'declinedSoftly',
    'declinedFirmly',
  ]);
  expect(stepsTaken('stoppedInCourt')).toBe(stepsTaken('court'));
  expect(stepsTaken('deployed')).toBe(10);
});
