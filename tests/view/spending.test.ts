import { expect, test } from 'vitest';
import { createSession, dispatch } from '../../src/session/session.ts';
import { spendingOf } from '../../src/view/table/accounts/AttentionAccount.tsx';
import { nassau } from '../fixtures/nassau.ts';

test('what attention was spent on leads from what the round opened with to what is left', () => {
  const session = createSession(nassau(), 3);
  const asked = (): void => {
    for (const { event } of session
      .getState()
      .game.cables.filter(({ needsAnswer, answered }) => needsAnswer && answered === null))
      dispatch(session, { type: 'answer-cable', event, option: 0 });
  };
  dispatch(session, { type: 'begin' });
  asked();
  dispatch(session, { type: 'sound-out', who: 'china' });
  dispatch(session, { type: 'sound-out', who: 'russia' });
  const { game } = session.getState();
  const first = spendingOf(session.getState(), game);
  expect(first.spent).toEqual([
    { verb: 'sound-out', by: 1 },
    { verb: 'sound-out', by: 1 },
  ]);
  expect(first.opened - 2).toBe(game.attention);
  dispatch(session, { type: 'close-round' });
  const opened = session.getState().game.attention;
  asked();
  expect(spendingOf(session.getState(), session.getState().game)).toEqual({
    opened,
    envoy: false,
    spent: [],
  });
});
