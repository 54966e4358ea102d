import { describe, expect, test } from 'vitest';
import { seatView } from '../../src/game/seats/seatView.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import { after, changed, movedBy } from './table.ts';
import { crossing, inBlue, inFavour, NEVER, VOTE } from './votes.ts';

describe('what a vote leaves behind', () => {
  const promised = (kept: boolean | null, level: 0 | 1 = 0) =>
    changed(inBlue(), ({ promises }) => {
      promises.push({ to: 'gabon', paragraph: 'arms', level, round: 2, kept });
    });

  test('a promise that the text keeps is worth credibility', () => {
    const kept = after(promised(null), VOTE);
    expect(kept.state.promises[0]?.kept).toBe(true);
    expect(movedBy(kept, 'credibility', 'keptPromise')).toBe(DIPLOMACY.keptPromise);
    expect(DIPLOMACY.keptPromise).toBeGreaterThan(0);
  });

  test('a promise that it does not keep, or that was broken before, is worth none', () => {
    for (const broken of [promised(null, 1), promised(false)]) {
      const voted = after(broken, VOTE);
      expect(voted.state.promises[0]?.kept).toBe(false);
      expect(movedBy(voted, 'credibility', 'keptPromise')).toBe(0);
    }
  });

  test('a text that fails or is vetoed costs credibility; one that is adopted does not', () => {
    const failed = after(inBlue(inFavour(3)), VOTE);
    const vetoed = after(inBlue({ china: NEVER }, crossing(1500, 'china')), VOTE);
    expect([failed, vetoed].map((game) => game.state.draft.state)).toEqual(['failed', 'vetoed']);
    for (const lost of [failed, vetoed])
      expect(movedBy(lost, 'credibility', 'lostVote')).toBe(DIPLOMACY.lostVote);
    expect(movedBy(after(inBlue(), VOTE), 'credibility', 'lostVote')).toBe(0);
  });

  test('an adopted text authorises its mission, unless it sends nobody', () => {
    const mission = (authority: 0 | 1, scores = {}) =>
      after(
        inBlue(scores, ({ draft }) => void (draft.levels.authority = authority)),
        VOTE,
      ).state.mission.state;
    expect(mission(1)).toBe('authorised');
    expect(mission(0)).toBe('concept');
    expect(mission(1, inFavour(3))).toBe('concept');
  });

  test('what the seat had expected of each hand is kept, to be held against what came', () => {
    const before = inBlue({ china: -300, gabon: 20 });
    const { beliefs, session } = after(before, VOTE).state;
    const { scenario, state } = before;
    const expected = whipCount(scenario, seatView(scenario, state), state.draft.levels).members;
    expect(before.state.beliefs).toBeNull();
    expect(beliefs).toEqual(expected.map(({ member, yes, abstain, no }) => ({ member, yes, abstain, no })));
    expect(session).toBe('aftermath');
  });
});
