import { describe, expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import { effectsOf, type Moved } from '../../src/game/locks/effects.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { WhipCount } from '../../src/game/seats/view.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import type { GameState } from '../../src/game/state.ts';
import { policy } from '../../src/policy/policies.ts';
import {
  type Level,
  LEVELS,
  type Levels,
  type Paragraph,
  PARAGRAPHS,
  type Scenario,
} from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';
import { movedInRules } from './consequences.ts';

const NO_HANDS: WhipCount = { members: [], low: 0, high: 0, passes: 0, vetoRisk: {} };

/** The paragraphs that may be changed. */
function openIn({ openParagraphs }: Scenario) {
  return PARAGRAPHS.filter((paragraph) => openParagraphs?.includes(paragraph) !== false);
}

/** A table with a level of its text set. */
function withLevel(state: GameState, paragraph: Paragraph, level: Level): GameState {
  return { ...state, draft: { ...state.draft, levels: { ...state.draft.levels, [paragraph]: level } } };
}

/** What the preview of a level says moves, beside what the rules move; empty where both are the same. */
function differences(scenario: Scenario, state: GameState, paragraph: Paragraph, level: Level): string[] {
  const view = seatView(scenario, state);
  const from = view.draft.levels[paragraph];
  const count = (levels: Levels): WhipCount =>
    scenario.meeting ? NO_HANDS : whipCount(scenario, view, levels);
  const levels = { ...view.draft.levels, [paragraph]: level };
  const counts = { now: count(view.draft.levels), next: count(levels) };
  const said = new Set(effectsOf(scenario, view, levels, counts).map(({ moves }) => moves));
  const { moved, faintly } = movedInRules(scenario, state, paragraph, level);
  const toBeSaid = [...moved].filter((one) => !faintly.has(one));
  const told = (moves: Iterable<Moved>, others: ReadonlySet<Moved>, how: string) =>
    [...moves]
      .filter((one) => !others.has(one))
      .map((one) => `${paragraph} ${from} to ${level}: ${one} is ${how}`);
  return [...told(said, moved, 'said and does not move'), ...told(toBeSaid, said, 'moved and not said')];
}

function opened(scenario: Scenario): GameState {
  const begun = apply(scenario, newGame(scenario, 3), { type: 'begin' });
  if (!begun.ok) throw new Error(begun.refusal.code);
  return begun.state;
}

/** The table before a move of a round of a game that a bot plays. */
function inRound(scenario: Scenario, round: number): GameState {
  let state = newGame(scenario, 3);
  for (const command of play(scenario, 3, policy('balanced')).commands) {
    if (state.session === 'moves' && state.round === round) return state;
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    ({ state } = applied);
  }
  throw new Error(`no round ${round}`);
}

describe.each(shipped().map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  test.each(openIn(scenario))('what the preview says of %s is what the rules move', (paragraph) => {
    const state = opened(scenario);
    expect(
      LEVELS.flatMap((from) =>
        LEVELS.filter((level) => level > from).flatMap((level) =>
          differences(scenario, withLevel(state, paragraph, from), paragraph, level),
        ),
      ),
    ).toEqual([]);
  });

  test('so it is in the middle of a game', () => {
    const state = inRound(scenario, 4);
    const { levels } = state.draft;
    expect(
      openIn(scenario).flatMap((paragraph) =>
        LEVELS.filter((level) => level !== levels[paragraph]).flatMap((level) =>
          differences(scenario, state, paragraph, level),
        ),
      ),
    ).toEqual([]);
  });
});
