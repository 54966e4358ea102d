import { describe, expect, test } from 'vitest';
import { after, type Change, chanceThat, gameAt, moves, played, refused, spread, world } from './ground.ts';

const BACK = { type: 'back-talks' } as const;
const CLOSE = { type: 'close-round' } as const;
const plain = world();
const signed = ({ state }: ReturnType<typeof after>): boolean => state.host.legitimacy === 'accordSigned';

const talking =
  (
    talks: number,
    people: number,
    legitimacy: 'contested' | 'talksOpen' | 'talksCollapsed' = 'talksOpen',
  ): Change =>
  (game) => {
    game.host = { ...game.host, legitimacy, talks };
    game.people = people;
  };
const backing = (...about: Parameters<typeof talking>) =>
  [plain, gameAt(plain, talking(...about)), BACK] as const;
const closing = (...about: Parameters<typeof talking>) =>
  [plain, gameAt(plain, talking(...about)), CLOSE] as const;

describe('to back talks', () => {
  test('costs a point of attention, opens them, and wins two points of the people', () => {
    const state = gameAt(plain);
    const backed = after(plain, state, BACK);
    expect(backed.state.attention).toBe(state.attention - 1);
    expect(backed.state.host).toMatchObject({ legitimacy: 'talksOpen', talks: 1 });
    expect(moves(backed)).toEqual([['talks', 'people', 2]]);
  });

  test('signs no accord before the third time', () => {
    expect(chanceThat(backing(0, 98, 'contested'), signed)).toBe(0);
    expect(chanceThat(backing(1, 98), signed)).toBe(0);
    expect(chanceThat(backing(2, 98), signed)).toBeGreaterThan(0);
  });

  test('signs it then with 220 in 1,000 and 5 more for each point of the people’s consent', () => {
    // Talks bring two points before the accord is tried.
    expect(chanceThat(backing(2, 18), signed)).toBe(220 + 5 * 20);
    expect(chanceThat(backing(5, 58), signed)).toBe(220 + 5 * 60);
  });

  test('opens them again where they had collapsed', () => {
    expect(after(...backing(1, 30, 'talksCollapsed')).state.host.legitimacy).toBe('talksOpen');
  });

  test('ends with an accord, which wins nine points of the people and three of the authorities', () => {
    const accord = played(backing(2, 40), signed);
    expect(moves(accord)).toEqual([
      ['talks', 'people', 2],
      ['accord', 'people', 9],
      ['accord', 'authorities', 3],
    ]);
    expect(refused(plain, accord.state, BACK)).toBe('already-done');
  });
});

describe('between rounds talks', () => {
  const collapsed = ({ state }: ReturnType<typeof after>): boolean =>
    state.host.legitimacy === 'talksCollapsed';

  test('once backed twice sign by themselves, with 70 in 1,000 and 3 more for each point of the people', () => {
    expect(chanceThat(closing(2, 40), signed)).toBe(70 + 3 * 40);
    expect(chanceThat(closing(2, 0), signed)).toBe(70);
    expect(chanceThat(closing(1, 40), signed)).toBe(0);
  });

  test('collapse with 60 in 1,000 where they do not sign', () => {
    expect(chanceThat(closing(1, 40), collapsed)).toBe(60);
    expect(chanceThat(closing(2, 40), collapsed, [[190, false]])).toBe(60);
  });

  test('that collapse cost four points of the people', () => {
    const lost = moves(played(closing(1, 40), collapsed));
    expect(lost.filter(([why]) => why !== 'ground')).toEqual([['talksCollapsed', 'people', -4]]);
  });

  test('stand still where none are open', () => {
    for (const legitimacy of ['contested', 'talksCollapsed'] as const)
      for (const close of spread(closing(3, 100, legitimacy), 1000, (found) => found)) {
        expect(close.state.host.legitimacy).toBe(legitimacy);
        expect(moves(close).map(([why]) => why)).not.toContain('talksCollapsed');
      }
  });
});
