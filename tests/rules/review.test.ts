import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/state.ts';
import { after, eventsOf, type Game, type Open, relationsOf, sentOut, warmed } from './table.ts';

const REVIEW = [{ type: 'close-round' }] as const;

/** What a capital makes of a text that has such a score with it. */
const stanceAt = (who: string, score: number, also?: (state: Open<GameState>) => void): string =>
  relationsOf(after(sentOut({ [who]: score }, also), ...REVIEW), who).state;

/** China's one red line lies on the form of the mission: nothing above level 1. */
const crossing =
  (resolve: number) =>
  (state: Open<GameState>): void => {
    state.draft.levels.form = 2;
    const china = state.hidden.members['china'];
    if (china) china.redLines = [{ paragraph: 'form', max: 1, resolve }];
  };

describe('an elected member that has read the text', () => {
  test.each([
    [250, 'supportive'],
    [249, 'flexible'],
    [60, 'flexible'],
    [59, 'reserved'],
    [-120, 'reserved'],
    [-121, 'opposed'],
  ])('with a score of %i is %s', (score, stance) => {
    expect(stanceAt('gabon', score)).toBe(stance);
  });

  test('that gave its word in a package stays by it', () => {
    const bound = (state: Open<GameState>): void => {
      const gabon = state.members['gabon'];
      if (gabon) gabon.state = 'committed';
    };
    expect(stanceAt('gabon', -500, bound)).toBe('committed');
  });

  test('looks at how many permanent members would not vote yes', () => {
    const flexible = sentOut({ gabon: 60, russia: 0 });
    const stance = (game: Game): string => relationsOf(after(game, ...REVIEW), 'gabon').state;
    expect(stance(flexible)).toBe('flexible');
    expect(stance(warmed(flexible, 'russia', -1))).toBe('reserved');
    // What another elected member thinks of the text it does not look at.
    expect(stance(warmed(flexible, 'ghana', -1000))).toBe('flexible');
  });
});

describe('a permanent member that has read the text', () => {
  test('and would vote yes is comfortable; one that would not is concerned', () => {
    expect(stanceAt('russia', 0)).toBe('comfortable');
    expect(stanceAt('russia', -1)).toBe('concerned');
  });

  test('says so where the text crosses its red line, though it would not block over it', () => {
    expect(stanceAt('china', -1, crossing(0))).toBe('redLineSignalled');
    expect(stanceAt('china', 500, crossing(1000))).toBe('redLineSignalled');
  });

  test('threatens its veto where it would not vote yes and its resolve is the stronger', () => {
    expect(stanceAt('china', -1, crossing(1000))).toBe('vetoThreatened');
  });

  test('lets its red line be known as it says so', () => {
    for (const resolve of [0, 1000]) {
      const read = after(sentOut({ china: -1 }, crossing(resolve)), ...REVIEW);
      expect(read.state.knowledge.members['china']?.redLines).toEqual(['form']);
      expect(eventsOf(read, 'red-line-learnt')).toEqual([
        { type: 'red-line-learnt', who: 'china', paragraph: 'form' },
      ]);
      expect(read.state.knowledge.evidence.find(({ redLine }) => redLine)?.source).toBe(
        resolve === 0 ? 'comment' : 'threat',
      );
    }
  });

  test('keeps its red line to itself while the text is on the right side of it', () => {
    expect(after(sentOut({ china: -1 }), ...REVIEW).state.knowledge.members['china']?.redLines).toEqual([]);
  });

  test('lets a red line pass that a package covers, whatever its resolve', () => {
    const covered = (stance: string) => (state: Open<GameState>) => {
      crossing(1000)(state);
      Object.assign(state.members['china'] ?? {}, { covered: 'form', state: stance });
    };
    expect(stanceAt('china', -1, covered('acquiescent'))).toBe('acquiescent');
    expect(stanceAt('china', 0, covered('acquiescent'))).toBe('comfortable');
    expect(stanceAt('china', -1, covered('comfortable'))).toBe('concerned');
  });

  test('that has agreed to a package needs a resolve a whole logit stronger to threaten its veto', () => {
    const threatens = (stance: string, resolve: number): boolean => {
      const also = (state: Open<GameState>): void => {
        crossing(resolve)(state);
        Object.assign(state.members['china'] ?? {}, { covered: 'arms', state: stance });
      };
      return stanceAt('china', -1, also) === 'vetoThreatened';
    };
    const least = (stance: string): number =>
      Array.from({ length: 600 }, (_, resolve) => resolve + 1).find((resolve) =>
        threatens(stance, resolve),
      ) ?? 0;
    const unbought = least('seekingInstructions');
    expect(unbought).toBeGreaterThan(1);
    expect(least('acquiescent') - unbought).toBe(100);
  });
});
