import { expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import panels from '../../assets/locales/en/panels.json' with { type: 'json' };
import sentences from '../../assets/locales/en/sentences.json' with { type: 'json' };
import { speaker } from '../../src/locale/say.ts';
import { createSession, dispatch } from '../../src/session/session.ts';
import type { Session } from '../../src/session/session.ts';
import { storyOf } from '../../src/telling/story.ts';
import type { Entry } from '../../src/telling/story.ts';
import { nassau } from '../fixtures/nassau.ts';

const say = speaker('en', game, panels, sentences);

function answerAll(session: Session): void {
  for (const { event } of session
    .getState()
    .game.cables.filter(({ needsAnswer, answered }) => needsAnswer && answered === null))
    dispatch(session, { type: 'answer-cable', event, option: 0 });
}

/** What the log holds of the first rounds of a game in which Kenya is called. */
function entries(): readonly Entry[] {
  const session = createSession(nassau(), 3);
  dispatch(session, { type: 'begin' });
  answerAll(session);
  dispatch(session, { type: 'sound-out', who: 'kenya' });
  dispatch(session, { type: 'call', who: 'kenya' });
  dispatch(session, { type: 'close-round' });
  answerAll(session);
  return storyOf(nassau(), session.getState().log, say).flatMap((chapter) => chapter.entries);
}

test('the log tells what a dial lost beside the move that it was the price of', () => {
  const call = entries().filter(({ who }) => who === 'kenya');
  expect(call.flatMap(({ moved }) => moved).join(' ')).toMatch(/^Political capital −1, now \d+\.$/);
});

test('what the ground did while a round closed is not laid to the last move', () => {
  const found = entries();
  const ground = found.filter(({ who }) => who === 'ground');
  expect(ground.map(({ lines }) => lines.join())).toEqual([expect.stringMatching(/^Pressure in Haiti \+1/)]);
  const others = found.filter(({ who }) => who === 'kenya' || who === 'you').flatMap(({ moved }) => moved);
  expect(others.filter((line) => line.startsWith('Pressure'))).toEqual([]);
});
