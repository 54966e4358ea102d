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
  rewind,
  select,
  undo,
  viewOf,
} from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { nassau } from '../fixtures/nassau.ts';
import { smallCouncil } from '../rules/table.ts';

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

  test('tells of a dossier that is asked for again, but of none that is closed already, nor of a wording already open', () => {
    const session = atTheTable();
    const wording = { paragraph: 'term', level: 1 } as const;
    let told = 0;
    session.subscribe(() => void (told += 1));
    for (const who of ['kenya', 'kenya', null, null]) select(session, who);
    for (const open of [wording, wording, null, null]) preview(session, open);
    expect(told).toBe(5);
    expect(session.getState().asked).toBe(2);
  });

  test('takes up a game that branches off another, and a round taken back may be one of that', () => {
    const scenario = smallCouncil();
    const first = createSession(scenario, 7);
    for (const type of ['begin', 'close-round', 'close-round'] as const) dispatch(first, { type });
    const { seed, commands, game } = first.getState();
    const second = createSession(scenario, 1);
    resume(second, { seed, commands, state: game, branched: 1 }, true);
    expect(second.getState()).toMatchObject({ rewound: 0, branched: 1, events: [] });
    expect(rewind(second)).toBe(true);
    expect(second.getState()).toMatchObject({ rewound: 1, branched: 1 });
    resume(second, { seed, commands, state: game, branched: 3 }, true);
    rewind(second);
    expect(second.getState().commands).toHaveLength(2);
    expect(second.getState().branched).toBe(2);
  });

  test('lays the cards out again as they were arranged, or otherwise', () => {
    const session = createSession(nassau(), 1);
    newSession(session, 2, { difficulty: 'hard' });
    newSession(session, 3);
    expect(session.getState().scenario.arranged?.by).toEqual({ difficulty: 'hard' });
    newSession(session, 4, { difficulty: 'normal' });
    expect(session.getState().scenario.arranged?.by.difficulty).not.toBe('hard');
  });

  test('cannot fold commands that its rules refuse', () => {
    const session = createSession(nassau(), 1);
    const state = session.getState().game;
    expect(() => resume(session, { seed: 1, commands: [{ type: 'call-vote' }], state }, true)).toThrow(
      'a record that replays refused call-vote: not-now',
    );
  });
});
