import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { createSession, dispatch, newSession, viewOf } from '../../src/session/session.ts';
import { placeBeside } from '../../src/view/guide/placement.ts';
import { GUIDED, markNow } from '../../src/view/guide/marks.ts';

const found = findScenario(GUIDED);
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;

/** A game of the first scenario, with what its guide says. */
function game() {
  const session = createSession(scenario, 1);
  newSession(session, 1);
  const now = () => {
    const state = session.getState();
    return markNow({ view: viewOf(state), commands: state.commands, selected: state.selected });
  };
  const play = (...commands: readonly Command[]): void => {
    for (const command of commands) {
      dispatch(session, command);
      expect(session.getState().refusal).toBeNull();
    }
  };
  const answer = (): void => {
    for (;;) {
      const waiting = viewOf(session.getState()).cables.find(
        (one) => one.needsAnswer && one.answered === null,
      );
      if (!waiting) return;
      play({ type: 'answer-cable', event: waiting.event, option: 0 });
    }
  };
  return { now, play, answer };
}

describe('the guide of the first game', () => {
  test('says nothing before the pen is taken', () => {
    expect(game().now()).toBeNull();
  });

  test('leads through the locks in turn, each mark waiting for its thing', () => {
    const { now, play, answer } = game();
    play({ type: 'begin' });
    expect(now()?.id).toBe('conduct');
    play({ type: 'call', who: 'uk' });
    expect(now()?.id).toBe('conduct');
    play({ type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    expect(now()?.id).toBe('ottawa');
    play({ type: 'call', who: 'canada' });
    // One point is left and a delegation takes two: what can still be done this week goes first.
    expect(now()).toMatchObject({ id: 'congress', step: 3 });
    play({ type: 'brief-congress' });
    // A second change of the text would cost a point: it waits for the next week's free one.
    expect(now()).toMatchObject({ id: 'close', step: 4 });
    play({ type: 'close-round' });
    expect(now()?.id).toBe('cable');
    answer();
    expect(now()?.id).toBe('trainer');
    play({ type: 'send-delegation', who: 'canada' });
  });

  test('takes what was done out of order as done, and counts it', () => {
    const { now, play, answer } = game();
    play({ type: 'begin' }, { type: 'brief-congress' }, { type: 'host-conference' });
    play({ type: 'edit-paragraph', paragraph: 'politics', level: 2 }, { type: 'close-round' });
    answer();
    expect(now()?.id).toBe('conduct');
    play({ type: 'edit-paragraph', paragraph: 'oversight', level: 2 }, { type: 'call', who: 'canada' });
    // Canada is looking by now: the mark for sending somebody there is done as well.
    expect(now()).toMatchObject({ mark: 'look', step: 7 });
  });

  test('says of the last round that it ends with the meeting, and promises no more attention', () => {
    const { now, play, answer } = game();
    play({ type: 'begin' });
    for (let week = 1; week < 6; week += 1) {
      play({ type: 'close-round' });
      answer();
    }
    play({ type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    play({ type: 'edit-paragraph', paragraph: 'politics', level: 2 });
    play({ type: 'host-conference' }, { type: 'brief-congress' });
    expect(now()).toMatchObject({ id: 'last', side: 'above' });
  });

  test('points at the moves of a dossier that is open at another page', () => {
    const { now, play } = game();
    play({ type: 'begin' }, { type: 'edit-paragraph', paragraph: 'oversight', level: 2 });
    expect(now()?.at.slice(0, 2)).toEqual([
      '[data-dossier="canada"] [data-verb="call"]',
      '[data-dossier="canada"] .segmented button:first-child',
    ]);
  });

  test('has something to say for every week until the meeting, and nothing after it', () => {
    const { now, play, answer } = game();
    play({ type: 'begin' });
    for (let week = 1; week <= 6; week += 1) {
      expect(now()).not.toBeNull();
      play({ type: 'close-round' });
      answer();
    }
    expect(now()).toBeNull();
  });
});

describe('a mark', () => {
  const screen = { width: 1366, height: 768 };
  const size = { width: 300, height: 120 };

  test.each([
    ['to the right of what lies left', { left: 12, top: 240, width: 280, height: 40 }, screen, 'right'],
    ['to the left of what lies right', { left: 1000, top: 240, width: 360, height: 40 }, screen, 'left'],
    [
      'under what is as wide as a phone',
      { left: 8, top: 60, width: 374, height: 40 },
      { width: 390, height: 844 },
      'under',
    ],
    [
      'above what lies at a phone’s foot',
      { left: 200, top: 750, width: 180, height: 44 },
      { width: 390, height: 844 },
      'above',
    ],
  ] as const)('lies %s, inside the window and off what it speaks of', (_where, anchor, window, side) => {
    const placed = placeBeside(anchor, size, window);
    expect(placed.side).toBe(side);
    expect(placed.left).toBeGreaterThanOrEqual(0);
    expect(placed.top).toBeGreaterThanOrEqual(0);
    expect(placed.left + size.width).toBeLessThanOrEqual(window.width);
    expect(placed.top + size.height).toBeLessThanOrEqual(window.height);
    const apart =
      placed.left >= anchor.left + anchor.width ||
      placed.left + size.width <= anchor.left ||
      placed.top >= anchor.top + anchor.height ||
      placed.top + size.height <= anchor.top;
    expect(apart).toBe(true);
  });
});
