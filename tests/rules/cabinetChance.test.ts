import { describe, expect, test } from 'vitest';
import { logistic } from '../../src/core/logistic.ts';
import { cabinetChance } from '../../src/game/seats/leadChances.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { type Change, gameAt, lead, text, the, world } from './ground.ts';

/** Interest 90 and ties 90 of a hundred; it asks for two things. */
const scenario = world({
  leads: [
    lead('kenya', {
      willingness: { ...lead('kenya').willingness, interest: 90, ties: 90 },
      conditions: [{ paragraph: 'authority', atLeast: 2 }, { letter: true }],
    }),
  ],
});

/** The chance that the seat sees, with a text of full authority sent out and a letter renewed. */
function chance(change: Change = () => {}, who = 'kenya'): number | null {
  const state = gameAt(scenario, (game) => {
    game.draft.circulated = text({ authority: 2 });
    game.draft.levels = text({ authority: 2 });
    game.host.request = 'reaffirmed';
    const kenya = the(game.leads, 'kenya');
    Object.assign(kenya, { state: 'decision', courtship: 0 });
    game.hidden.leads['kenya'] = 5000;
    change(game);
  });
  return cabinetChance(scenario, seatView(scenario, state), who);
}

describe('the chance that a cabinet says yes when it next sits', () => {
  test('is that of its index, as far as it is known, against the last step', () => {
    // Interest 90, ties 90, a mandate sent out 32 and a letter 60, against 235 with a slope of 35.
    expect(chance()).toBe(logistic(Math.round((100 * (272 - 235)) / 35)));
  });

  test('is nothing while a condition that it named is open, in the text or on the table', () => {
    expect(chance(({ host }) => void (host.request = 'void'))).toBe(0);
    expect(chance(({ draft }) => void (draft.circulated = text({ authority: 1 })))).toBe(0);
    expect(chance(({ draft }) => void (draft.levels = text({ authority: 1 })))).not.toBe(0);
    const unsent: Change = ({ draft }) => {
      draft.circulated = null;
      draft.levels = text({ authority: 1 });
    };
    expect(chance(unsent)).toBe(0);
  });

  test('is nothing to speak of before it is to decide, and of nobody else', () => {
    for (const state of ['assessmentMission', 'committed', 'declinedFirmly'] as const)
      expect(chance(({ leads }) => void (the(leads, 'kenya').state = state))).toBeNull();
    expect(chance(() => {}, 'nobody')).toBeNull();
  });
});
