import { expect, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import type { MemberState } from '../../src/game/actors/member.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState, Hidden } from '../../src/game/state.ts';
import { describe } from '../../src/telling/events.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

/** Every state of a game before its debrief. */
function statesOf(name: PolicyName, seed: number): GameState[] {
  const states = [newGame(scenario, seed)];
  for (const command of play(scenario, seed, policy(name)).commands) {
    const applied = apply(scenario, states[states.length - 1] as GameState, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    states.push(applied.state);
  }
  return states.slice(0, -1);
}

const CANARY = 'canary-5f1c';

/** The same hidden truth with a mark in every place where something may be kept. */
function marked(hidden: Hidden): Hidden {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...value.map(mark), CANARY];
    if (value === null || typeof value !== 'object') return `${CANARY} ${String(value)}`;
    return Object.fromEntries([
      ...Object.entries(value).map(([key, part]) => [key, mark(part)]),
      [CANARY, CANARY],
    ]);
  };
  return mark(hidden) as Hidden;
}

/** Members whose true stance is another than it is, where no hand has been raised. */
function elsewhere(state: GameState): GameState['members'] {
  return Object.fromEntries(
    Object.entries(state.members).map(([id, member]) => [
      id,
      member.vote ? member : { ...member, state: CANARY as string as MemberState },
    ]),
  );
}

test('no part of the hidden truth, the luck or a true stance is in what the seat sees', () => {
  for (const name of POLICIES) {
    for (const state of statesOf(name, 7)) {
      const twin: GameState = {
        ...state,
        luck: [CANARY] as never,
        members: elsewhere(state),
        hidden: marked(state.hidden),
      };
      const seen = JSON.stringify(seatView(scenario, state));
      expect(seen).not.toContain(CANARY);
      expect(JSON.stringify(seatView(scenario, twin))).toBe(seen);
    }
  }
});

test('two games that differ only in what is hidden offer the same moves, whip count and choice', () => {
  for (const name of ['balanced', 'history'] as const) {
    for (const state of statesOf(name, 11)) {
      const other = newGame(scenario, 12345);
      const twin: GameState = { ...state, luck: other.luck, hidden: other.hidden };
      const [here, there] = [seatView(scenario, state), seatView(scenario, twin)];
      expect(legalCommands(scenario, there)).toEqual(legalCommands(scenario, here));
      expect(whipCount(scenario, there, there.draft.levels)).toEqual(
        whipCount(scenario, here, here.draft.levels),
      );
    }
  }
});

test('a refusal is the same whatever is hidden', () => {
  const asked: Command[] = [
    ...scenario.council.map(({ id }): Command => ({ type: 'link-issues', who: id, paragraph: 'form' })),
    ...scenario.leads.map(({ id }): Command => ({ type: 'send-delegation', who: id })),
    ...scenario.council.map(({ id }): Command => ({ type: 'last-call', who: id })),
    { type: 'call-vote' },
    { type: 'place-under-silence' },
  ];
  for (const state of statesOf('balanced', 3)) {
    const twin: GameState = { ...state, hidden: newGame(scenario, 99).hidden };
    for (const command of asked) {
      const [here, there] = [apply(scenario, state, command), apply(scenario, twin, command)];
      expect(there.ok).toBe(here.ok);
      if (!here.ok && !there.ok) expect(there.refusal).toEqual(here.refusal);
    }
  }
});

test('before the vote the log tells no stance of a member that the seat does not see', () => {
  for (const name of POLICIES) {
    let state = newGame(scenario, 5);
    for (const command of play(scenario, 5, policy(name)).commands) {
      const applied = apply(scenario, state, command);
      if (!applied.ok) throw new Error(applied.refusal.code);
      state = applied.state;
      const view = seatView(scenario, state);
      for (const event of applied.events) {
        if (event.type !== 'actor-moved' || !/^(elected|permanent)Member$/.test(event.machine)) continue;
        if (describe(scenario, event, say) === null) continue;
        expect([event.actor, view.members[event.actor]?.stance], `${name}: ${command.type}`).toContain(
          event.to,
        );
      }
    }
  }
});
