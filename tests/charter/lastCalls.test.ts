import { describe, expect, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { lastCallsOpen } from '../../src/game/verbs/lastCallsOpen.ts';
import { leftOut, legalCommands, refusalOf } from '../../src/game/verbs/legality.ts';
import { recordOf, replay } from '../../src/game/record/record.ts';
import { openRunCode, readRun, runCode } from '../../src/game/record/runCode.ts';
import { fixedCost } from '../../src/game/verbs/legality.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { describe as told } from '../../src/telling/events.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';

const scenario = nassau();
const { commands } = play(scenario, 1, policy('history'));
const beforeVote = commands.slice(
  0,
  commands.findIndex(({ type }) => type === 'call-vote'),
);
const lastCall = (who: string): Command => ({ type: 'last-call', who });

/** The table on which history's vote is about to be called. */
function inBlue(): GameState {
  return beforeVote.reduce((state, command) => made(state, command).state, newGame(scenario, 1));
}

function made(state: GameState, command: Command): { state: GameState; events: readonly GameEvent[] } {
  const applied = apply(scenario, state, command);
  if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`);
  return applied;
}

function refused(state: GameState, command: Command): string | null {
  return refusalOf(scenario, state, command)?.code ?? null;
}

describe('last calls', () => {
  test('are made only when the vote can be called', () => {
    let state = newGame(scenario, 1);
    for (const command of beforeVote) {
      const voted = refused(state, { type: 'call-vote' });
      if (state.session === 'moves') expect(refused(state, lastCall('brazil'))).toBe(voted);
      state = made(state, command).state;
    }
    expect(refused(state, lastCall('brazil'))).toBeNull();
  });

  test('cost a point of political capital and no attention, so that one can be made when none is left', () => {
    const state = { ...inBlue(), attention: 0 };
    expect(refused(state, { type: 'call', who: 'brazil' })).toBe('no-attention');
    const after = made(state, lastCall('brazil')).state;
    expect(after.attention).toBe(0);
    expect(after.capital).toBe(state.capital - fixedCost('last-call').capital);
    expect(refused({ ...state, capital: fixedCost('last-call').capital }, lastCall('brazil'))).toBe(
      'no-capital',
    );
  });

  test('do to a member what any other call would have done', () => {
    const state = { ...inBlue(), attention: 3 };
    const [last, other] = [
      made(state, lastCall('brazil')).state,
      made(state, { type: 'call', who: 'brazil' }).state,
    ];
    expect(last.members).toEqual(other.members);
    expect(last.knowledge).toEqual(other.knowledge);
    expect(last.luck).toEqual(other.luck);
    expect(last.members['brazil']?.warmth).toBeGreaterThan(state.members['brazil']?.warmth ?? 0);
  });

  test('are one in a game, whomever it went to and in whichever round', () => {
    const after = made(inBlue(), lastCall('brazil')).state;
    expect(refused(after, lastCall('brazil'))).toBe('already-done');
    expect(refused(after, lastCall('gabon'))).toBe('already-done');
    const later = { ...after, round: after.round + 1 };
    expect(refused(later, { type: 'call-vote' })).toBeNull();
    expect(refused(later, lastCall('gabon'))).toBe('already-done');
  });

  test('go to members of the Council other than the penholder', () => {
    const state = inBlue();
    expect(refused(state, lastCall(scenario.seat))).toBe('own-delegation');
    expect(refused(state, lastCall('kenya'))).toBe('not-a-council-member');
    expect(refused(state, lastCall('atlantis'))).toBe('nobody-of-that-name');
    const listed = legalCommands(scenario, state).filter(({ type }) => type === 'last-call');
    expect(listed).toHaveLength(scenario.council.length - 1);
  });

  test('are not made where a scenario has no vote, or no calls', () => {
    const meeting = shipped().find((one) => one.meeting);
    expect(meeting && leftOut(meeting, 'last-call')).toBe(true);
    expect(leftOut({ ...scenario, verbs: ['put-in-blue', 'call-vote'] }, 'last-call')).toBe(true);
    expect(leftOut({ ...scenario, verbs: ['call', 'put-in-blue', 'call-vote'] }, 'last-call')).toBe(false);
  });

  test('are told in the log as what they were', () => {
    const { events } = made(inBlue(), lastCall('brazil'));
    expect(events.map((event) => told(scenario, event, say))).toContain(
      'With the vote about to be called, you call Brazil. Relations are warmer.',
    );
  });

  test('come back with a record and with a run code', () => {
    const all = [...beforeVote, lastCall('brazil'), { type: 'call-vote' } as const];
    const end = all.reduce((state, command) => made(state, command).state, newGame(scenario, 1));
    const record = recordOf(scenario, 1, all, end);
    expect(replay(scenario, record)).toMatchObject({ ok: true, state: end });
    const opened = openRunCode(runCode(scenario, record));
    expect(opened.ok && readRun(scenario, opened.value)).toEqual({ ok: true, value: record });
  });
});

describe('what a last call is said to be worth', () => {
  test('is said of those alone who are not sure to say yes, the least decided first', () => {
    const view = seatView(scenario, inBlue());
    const open = lastCallsOpen(scenario, view);
    const unsure = whipCount(scenario, view, view.draft.levels).members.filter(
      ({ leaning }) => leaning !== 'yes',
    );
    expect(open.map(({ who }) => who).sort()).toEqual(unsure.map(({ member }) => member).sort());
    const doubts = open.map(({ now }) => Math.abs(now - 500));
    expect(doubts).toEqual([...doubts].sort((a, b) => a - b));
  });

  test('is what the count says of that hand once the warmth of the call is there', () => {
    const state = inBlue();
    const view = seatView(scenario, state);
    for (const { who, now, low, high } of lastCallsOpen(scenario, view)) {
      const after = made(state, lastCall(who)).state.members[who];
      const seen = view.members[who];
      if (!after || !seen) throw new Error(who);
      // What was learnt by the call is left out: nobody can say beforehand what it will be.
      const members = { ...view.members, [who]: { ...seen, warmth: after.warmth, calls: after.calls } };
      const count = whipCount(scenario, { ...view, members }, view.draft.levels);
      const yes = count.members.find(({ member }) => member === who)?.yes ?? 0;
      expect(yes).toBeGreaterThanOrEqual(Math.min(low, high));
      expect(yes).toBeLessThanOrEqual(Math.max(low, high));
      expect(low).toBeGreaterThan(now);
    }
  });

  test('is less for a member that was neither sounded out nor read up on', () => {
    const view = seatView(scenario, inBlue());
    const [first] = lastCallsOpen(scenario, view);
    const seen = first && view.members[first.who];
    if (!first || !seen) throw new Error('nobody is in doubt');
    const stranger = { ...seen, soundings: 0, recordRead: false };
    const strange = lastCallsOpen(scenario, { ...view, members: { ...view.members, [first.who]: stranger } });
    expect(strange.find(({ who }) => who === first.who)?.high).toBeLessThan(first.low);
  });

  test('is not said once the call is made', () => {
    const view = seatView(scenario, made(inBlue(), lastCall('brazil')).state);
    expect(lastCallsOpen(scenario, view)).toEqual([]);
  });
});
