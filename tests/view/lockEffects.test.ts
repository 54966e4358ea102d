import { expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { lockEffects } from '../../src/view/table/locks/lockEffects.ts';

const found = findScenario('2022-10-the-force-nobody-leads');
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;
const view = seatView(scenario, newGame(scenario, 1));
const say = (key: string): string => key;
const now = whipCount(scenario, view, view.draft.levels);

test('a hand that goes is said of the text, though its chance to pass stays at nothing', () => {
  const next = { ...now, high: now.high - 1 };
  expect(lockEffects(scenario, view, say, view.draft.levels, { now, next })).toEqual([
    { lock: 'text', words: 'preview.text.hands', good: false },
  ]);
});

test('a cheaper year helps the money, and nothing else turns', () => {
  const levels = { ...view.draft.levels, finance: 2 } as const;
  expect(lockEffects(scenario, view, say, levels, { now, next: now })).toEqual([
    { lock: 'money', words: 'preview.money', good: true },
  ]);
});
