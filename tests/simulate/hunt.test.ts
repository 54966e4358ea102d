import { describe, expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { prospectOf, willingness } from '../../src/game/rules/willingness.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import { endorsement, type Position } from '../../src/game/rules/voting.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Reason } from '../../src/game/votes.ts';
import { outcomeOf } from '../../src/game/outcome.ts';
import { forbidding } from '../../src/balance/line.ts';
import { roster } from '../../src/scenario/model/roster.ts';
import type { Level, Levels } from '../../src/scenario/model/scenario.ts';
import { policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

/** A game folded to after some commands, with closed rounds and answered cables between them where they are needed. */
function after(seed: number, ...commands: readonly Command[]): GameState {
  let state = newGame(scenario, seed);
  const make = (command: Command): boolean => {
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
    return applied.ok;
  };
  make({ type: 'begin' });
  for (const command of commands) {
    for (let tries = 0; !make(command) && tries < 20; tries += 1) {
      const cable = state.cables.find(({ needsAnswer, answered }) => needsAnswer && answered === null);
      make(cable ? { type: 'answer-cable', event: cable.event, option: 0 } : { type: 'close-round' });
    }
  }
  return state;
}

function indexOf(state: GameState): number {
  const kenya = roster(scenario).leads['kenya'];
  const lead = state.leads['kenya'];
  if (!kenya || !lead) throw new Error('no Kenya');
  return willingness(kenya, lead, prospectOf(state, null), state.pressure, 0, null);
}

describe('the hunt for a lead', () => {
  const visited = after(1, { type: 'sound-out', who: 'kenya' }, { type: 'send-delegation', who: 'kenya' });

  test('presses a capital with each delegation, and within a month it is over that', () => {
    expect(visited.leads['kenya']?.pressed).toBe(40);
    const eased: number[] = [];
    let state = visited;
    for (let round = 0; round < 3; round += 1) {
      const from = state.round;
      while (state.round === from) {
        const cable = state.cables.find(({ needsAnswer, answered }) => needsAnswer && answered === null);
        const applied = apply(
          scenario,
          state,
          cable ? { type: 'answer-cable', event: cable.event, option: 0 } : { type: 'close-round' },
        );
        if (!applied.ok) throw new Error(applied.refusal.code);
        state = applied.state;
      }
      eased.push(state.leads['kenya']?.pressed ?? -1);
    }
    expect(eased).toEqual([26, 12, 0]);
  });

  test('is slower for a capital that is pressed than for one that is not', () => {
    const lead = { ...visited.leads['kenya'], pressed: 0 } as NonNullable<(typeof visited.leads)['kenya']>;
    const rested = { ...visited, leads: { ...visited.leads, kenya: lead } };
    expect(indexOf(visited)).toBe(indexOf(rested) - 40);
  });

  test('is what brings Kenya: without delegations a good player leads a mission far less often', () => {
    const arrived = (without: 'send-delegation' | null): number => {
      let missions = 0;
      for (let seed = 1; seed <= 60; seed += 1) {
        const { state } = play(forbidding(scenario, without), seed, policy('balanced'));
        if (state.outcome?.seals.lead === 'full') missions += 1;
      }
      return missions;
    };
    expect(arrived('send-delegation')).toBeLessThan(0.6 * arrived(null));
  });

  test('leaves an assessment that nobody invited to take its quarter after the vote', () => {
    const inQuarter: number[] = [];
    for (let seed = 1; seed <= 40 && inQuarter.length < 5; seed += 1) {
      const { commands } = play(forbidding(scenario, 'invite-assessment'), seed, policy('balanced'));
      let state = newGame(scenario, seed);
      let waited = false;
      for (const command of commands) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(applied.refusal.code);
        const before = state.leads['kenya']?.state;
        state = applied.state;
        if (command.type !== 'next-quarter') continue;
        if (before === 'publiclyConsidering') waited = state.leads['kenya']?.state === 'assessmentMission';
        else if (waited && before === 'assessmentMission') inQuarter.push(state.mission.quarter);
      }
    }
    expect(inQuarter.length).toBeGreaterThan(0);
    expect(inQuarter.every((quarter) => quarter >= 2)).toBe(true);
  });
});

describe('the vote on a text', () => {
  const state = newGame(scenario, 1);
  const ghana = roster(scenario).members['ghana'];
  const nobody: Position = {
    ideals: [2, 1, 2, 2, 2, 1, 2, 2, 1, 1],
    redLines: [],
    asks: [],
    unheard: { weight: 0, met: 0 },
    leaning: 0,
    committed: false,
  };
  const reasonsFor = (at: GameState, changed: Partial<Record<keyof Levels, Level>>): readonly Reason[] => {
    const reasons: Reason[] = [];
    const relations = at.members['ghana'];
    if (!ghana || !relations) throw new Error('no Ghana');
    endorsement(
      ghana,
      nobody,
      relations,
      situationOf(scenario, at, { ...at.draft.levels, ...changed }),
      0,
      reasons,
    );
    return reasons;
  };
  const worth = (reasons: readonly Reason[], key: string): number =>
    reasons.find((reason) => reason.key === key)?.value ?? 0;

  test('costs votes where nobody is named to lead, however narrow the authority, and none where it sends nobody', () => {
    expect(worth(reasonsFor(state, { authority: 1 }), 'leadless')).toBeLessThan(-400);
    expect(worth(reasonsFor(state, { authority: 2 }), 'leadless')).toBeLessThan(-400);
    expect(worth(reasonsFor(state, { authority: 0 }), 'leadless')).toBe(0);
  });

  test('costs votes for blue helmets that the Secretary-General advised against, and for nothing else', () => {
    const cautioned = { ...state, secretariat: { state: 'cautioning', due: null } } as const;
    expect(worth(reasonsFor(cautioned, { form: 3 }), 'caution')).toBeLessThan(0);
    expect(worth(reasonsFor(cautioned, { form: 1 }), 'caution')).toBe(0);
    expect(worth(reasonsFor(state, { form: 3 }), 'caution')).toBe(0);
  });
});

test('a pen is put down on a text that the country on its way could go by, and not on any other', () => {
  const state = newGame(scenario, 1);
  const kenya = { ...state.leads['kenya'], state: 'publiclyConsidering' } as NonNullable<
    (typeof state.leads)['kenya']
  >;
  const endingOn = (authority: Level) =>
    outcomeOf(scenario, {
      ...state,
      leads: { ...state.leads, kenya },
      draft: { ...state.draft, state: 'withdrawn', levels: { ...state.draft.levels, authority } },
    }).ending;
  expect(endingOn(2)).toBe('PEN_DOWN');
  expect(endingOn(1)).toBe('NOT_TABLED');
});
