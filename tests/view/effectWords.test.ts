import { expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { effectsTold } from '../../src/view/table/locks/effectWords.ts';

const found = findScenario('2022-10-the-force-nobody-leads');
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;
const view = seatView(scenario, newGame(scenario, 1));
const say = (key: string): string => key;
const now = whipCount(scenario, view, view.draft.levels);

test('a hand that goes is said of the text, though its chance to pass stays at nothing', () => {
  const next = { ...now, high: now.high - 1 };
  expect(effectsTold(scenario, view, say, view.draft.levels, { now, next })).toEqual([
    { moves: 'hands', place: 'text', words: 'preview.text.hands', good: false },
  ]);
});

test('a cheaper year helps the money', () => {
  const levels = { ...view.draft.levels, finance: 2 } as const;
  expect(effectsTold(scenario, view, say, levels, { now, next: now })).toContainEqual({
    moves: 'need',
    place: 'money',
    words: 'preview.need',
    good: true,
  });
});

test('that a plan for the money is asked for is not said to leave the money as it is', () => {
  const levels = { ...view.draft.levels, transparency: 3 } as const;
  expect(effectsTold(scenario, view, say, levels, { now, next: now }).map(({ words }) => words)).toContain(
    'preview.binding',
  );
});

test('a text on arms is said to move the pressure on the ground', () => {
  const levels = { ...view.draft.levels, arms: 3 } as const;
  expect(effectsTold(scenario, view, say, levels, { now, next: now })).toContainEqual({
    moves: 'slope',
    place: 'ground',
    words: 'preview.slope',
    good: true,
  });
});
