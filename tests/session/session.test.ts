import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { recordOf, replay } from '../../src/game/record/record.ts';
import {
  canUndo,
  createSession,
  dispatch,
  newSession,
  preview,
  resume,
  select,
  undo,
  viewOf,
} from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { nassau } from '../fixtures/nassau.ts';

/** A session at its first moves: the brief read, the first cable answered. */
function atTheTable(seed = 7): Session {
  const session = createSession(nassau(), seed);
  dispatch(session, { type: 'begin' });
  for (const cable of session.getState().game.cables) {
    if (cable.needsAnswer) dispatch(session, { type: 'answer-cable', event: cable.event, option: 0 });
  }
  return session;
}

describe('a session', () => {
  test('keeps every command and every event of a game', () => {
    const session = atTheTable();
    const { commands, log, events } = session.getState();
    expect(commands.map(({ type }) => type)).toEqual(['begin', 'answer-cable']);
    expect(log[0]).toEqual({ type: 'game-begun' });
    expect(log.slice(-events.length)).toEqual(events);
  });

  test('says why a command was refused and leaves the game as it was', () => {
    const session = atTheTable();
    const before = session.getState();
    expect(dispatch(session, { type: 'call-vote' })).toBe(false);
    const after = session.getState();
    expect(after.refusal?.code).toBe('not-in-blue');
    expect(after.game).toBe(before.game);
    expect(after.commands).toBe(before.commands);
    dispatch(session, { type: 'circulate-draft' });
    expect(session.getState().refusal).toBeNull();
  });

  test('takes back an edit of the draft, and the events told of it', () => {
    const session = atTheTable();
    const before = session.getState();
    dispatch(session, { type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    expect(canUndo(session.getState())).toBe(true);
    expect(undo(session)).toBe(true);
    const after = session.getState();
    expect(after.game).toBe(before.game);
    expect(after.commands).toEqual(before.commands);
    expect(after.log).toEqual(before.log);
  });

  test('takes back edits one by one, and nothing that revealed something', () => {
    const session = atTheTable();
    dispatch(session, { type: 'sound-out', who: 'china' });
    expect(undo(session)).toBe(false);
    dispatch(session, { type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    dispatch(session, { type: 'edit-paragraph', paragraph: 'politics', level: 2 });
    expect(undo(session)).toBe(true);
    expect(undo(session)).toBe(true);
    expect(undo(session)).toBe(false);
    expect(session.getState().commands.at(-1)).toEqual({ type: 'sound-out', who: 'china' });
  });

  test('after an undo records a game that replays', () => {
    const session = atTheTable();
    dispatch(session, { type: 'edit-paragraph', paragraph: 'oversight', level: 3 });
    undo(session);
    dispatch(session, { type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    dispatch(session, { type: 'close-round' });
    const { scenario, seed, commands, game } = session.getState();
    expect(replay(scenario, recordOf(scenario, seed, commands, game)).ok).toBe(true);
  });

  test('takes up a kept game by folding its commands again, log and all', () => {
    const first = atTheTable();
    dispatch(first, { type: 'sound-out', who: 'russia' });
    dispatch(first, { type: 'edit-paragraph', paragraph: 'arms', level: 2 });
    const { seed, commands, game, log } = first.getState();
    const second = createSession(nassau(), 1);
    resume(second, { seed, commands, state: game }, true);
    expect(digest(second.getState().game)).toBe(digest(game));
    expect(second.getState().log).toEqual(log);
    expect(undo(second)).toBe(true);
  });

  test('goes on from a kept state where its commands can no longer be followed', () => {
    const first = atTheTable();
    const { seed, commands, game } = first.getState();
    const second = createSession(nassau(), 1);
    resume(second, { seed, commands, state: game }, false);
    expect(second.getState().game).toEqual(game);
    expect(canUndo(second.getState())).toBe(false);
    expect(dispatch(second, { type: 'close-round' })).toBe(true);
  });

  test('shows its player no luck and no hidden truth', () => {
    const session = atTheTable();
    const view = viewOf(session.getState());
    expect(view).not.toHaveProperty('hidden');
    expect(view).not.toHaveProperty('luck');
    expect(viewOf(session.getState())).toBe(view);
  });

  test('forgets a preview with the command that follows it, and everything with a new game', () => {
    const session = atTheTable();
    preview(session, { paragraph: 'term', level: 1 });
    select(session, 'kenya');
    dispatch(session, { type: 'sound-out', who: 'china' });
    expect(session.getState().preview).toBeNull();
    expect(session.getState().selected).toBe('kenya');
    newSession(session, 8);
    expect(session.getState()).toMatchObject({ seed: 8, commands: [], log: [], selected: null, past: [] });
  });
});
