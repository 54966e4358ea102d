import { expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { policy } from '../../src/policy/policies.ts';
import { recordOf, replay } from '../../src/game/record/record.ts';
import type { Difficulty } from '../../src/scenario/model/arrangement.ts';
import { saveOf } from '../../src/session/saves.ts';
import {
  createSession,
  dispatch,
  newSession,
  resume,
  rewind,
  rewindsLeft,
  rewindTo,
} from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

/** A game some commands in, at a difficulty. */
function game(difficulty: Difficulty, commands: number): Session {
  const session = createSession(nassau(), 3);
  newSession(session, 3, { difficulty });
  const { scenario } = session.getState();
  for (const command of play(scenario, 3, policy('balanced')).commands.slice(0, commands))
    dispatch(session, command);
  return session;
}

test.each([
  ['story', 3],
  ['normal', 1],
  ['hard', 0],
  ['realist', 0],
] as const)('at %s a round can be taken back %i times', (difficulty, times) => {
  const session = game(difficulty, 45);
  expect(rewindsLeft(session.getState())).toBe(times);
  let taken = 0;
  while (rewind(session)) taken += 1;
  expect(taken).toBe(times);
});

test('a round is taken back to its opening, and from its opening to the one before', () => {
  const session = game('story', 43);
  expect(session.getState().commands.at(-1)?.type).not.toBe('close-round');
  const { round } = session.getState().game;
  rewind(session);
  const at = session.getState();
  expect(at.game.round).toBe(round);
  expect(at.commands.at(-1)?.type).toBe('close-round');
  rewind(session);
  expect(session.getState().game.round).toBe(round - 1);
});

test('what is left is the same game as if the moves had never been made, and can be played on', () => {
  const session = game('normal', 40);
  rewind(session);
  const { scenario, seed, commands, game: state } = session.getState();
  const replayed = replay(scenario, recordOf(scenario, seed, commands, state));
  expect(replayed.ok && digest(replayed.state)).toBe(digest(state));
  expect(session.getState().log.length).toBeLessThan(game('normal', 40).getState().log.length);
});

test('a round taken back stays taken back in a save', () => {
  const session = game('normal', 40);
  rewind(session);
  const save = saveOf(session.getState(), { game: 'agame', count: 1, when: '' });
  const again = createSession(nassau(), 1);
  resume(again, { ...save.record, state: save.state, rewound: save.rewound }, true);
  expect(rewindsLeft(again.getState())).toBe(0);
  expect(rewindTo(again.getState())).toBeNull();
});

test('nothing is taken back before the first round, nor once the vote is over', () => {
  expect(rewindTo(game('story', 0).getState())).toBeNull();
  expect(rewindTo(game('story', 1).getState())).toBeNull();
  const over = game('story', 1000);
  expect(over.getState().game.outcome).not.toBeNull();
  expect(rewindTo(over.getState())).toBeNull();
});
