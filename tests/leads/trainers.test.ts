import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import type { CandidateLeadState } from '../../src/game/actors/candidateLead.ts';
import type { MissionState } from '../../src/game/actors/mission.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { cabinetChance } from '../../src/game/seats/leadChances.ts';
import { refusalOf } from '../../src/game/verbs/legality.ts';
import { outcomeOf } from '../../src/game/outcome.ts';
import { prospectOf } from '../../src/game/rules/willingness.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';

const found = findScenario('2021-12-fridays-call');
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;

/** The first game with Canada at a state of its road. */
function withCanada(at: CandidateLeadState): GameState {
  const state = structuredClone(newGame(scenario, 1));
  state.session = 'moves';
  const canada = state.leads['canada'];
  if (!canada) throw new Error('Canada is not asked');
  canada.state = at;
  return state;
}

/** A year after a communiqué that four partners joined, with money and consent, and a trainer named. */
function afterTheYear(mission: MissionState): GameState {
  const state = withCanada('agreement');
  state.draft = {
    ...state.draft,
    state: 'adopted',
    circulated: { ...state.draft.levels, politics: 2, oversight: 2 },
  };
  state.meeting = { partners: ['canada', 'france', 'japan', 'uk'], signalled: 100, referred: false };
  state.authorities = 60;
  state.people = 70;
  state.host = { ...state.host, request: 'reaffirmed' };
  state.mission = { ...state.mission, state: mission };
  return state;
}

describe('a country that is asked to train', () => {
  test.each([
    ['publiclyConsidering', 'said-in-public'],
    ['assessmentMission', 'officers-looking'],
    ['decision', 'cabinet-to-decide'],
    ['committed', 'word-given'],
    ['declinedFirmly', 'refuses-for-good'],
  ] as const)('that is %s is refused a further delegation as %s', (at, code) => {
    const view = seatView(scenario, withCanada(at));
    expect(refusalOf(scenario, view, { type: 'send-delegation', who: 'canada' })?.code).toBe(code);
  });

  test('that has its officers there is not told that it never spoke in public', () => {
    const view = seatView(scenario, withCanada('assessmentMission'));
    expect(refusalOf(scenario, view, { type: 'invite-assessment', who: 'canada' })?.code).toBe(
      'officers-looking',
    );
  });

  test('shows before its cabinet sits how likely a yes is, and none while a condition is open', () => {
    const state = withCanada('decision');
    expect(cabinetChance(scenario, seatView(scenario, withCanada('lookingSeriously')), 'canada')).toBeNull();
    expect(cabinetChance(scenario, seatView(scenario, state), 'canada')).toBe(0);
    state.draft.levels.oversight = 2;
    const us = state.funders['us'];
    if (us) us.pledged = 80;
    const before = cabinetChance(scenario, seatView(scenario, state), 'canada') ?? 0;
    const canada = state.leads['canada'];
    if (canada) canada.courtship += 24;
    expect(before).toBeGreaterThan(0);
    expect(cabinetChance(scenario, seatView(scenario, state), 'canada')).toBeGreaterThan(before);
  });

  test('whose cabinet sits and decides nothing is told of, so that a player is not left waiting', () => {
    const state = withCanada('decision');
    const closed = apply(scenario, state, { type: 'close-round' });
    expect(closed).toMatchObject({
      events: expect.arrayContaining([{ type: 'cabinet-put-off', who: 'canada' }]),
    });
  });

  test('needs no authority of the Council once the communiqué is issued', () => {
    const state = afterTheYear('authorised');
    expect(prospectOf(state, state.draft.circulated).mandate).toBe(1000);
    expect(prospectOf(state, null).mandate).toBe(0);
  });
});

describe('three full seals', () => {
  test('are trainers at the academy where trainers have come', () => {
    expect(outcomeOf(scenario, afterTheYear('initialPresence')).ending).toBe('IN_FIELD');
  });

  test('are a plan on paper where nobody has', () => {
    const outcome = outcomeOf(scenario, afterTheYear('forceGeneration'));
    expect(Object.values(outcome.seals).filter((seal) => seal === 'full')).toHaveLength(3);
    expect(outcome.ending).toBe('ON_PAPER');
  });
});
