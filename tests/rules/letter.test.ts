import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, type Change, chanceThat, gameAt, moves, played, refused, world } from './ground.ts';

const ASK = { type: 'request-letter' } as const;
const plain = world();
const asking = (change: Change = () => {}) => [plain, gameAt(plain, change), ASK] as const;
const granted = ({ state }: ReturnType<typeof after>): boolean => state.host.request === 'reaffirmed';
const ofHost =
  (legitimacy: 'contested' | 'talksOpen' | 'talksCollapsed' | 'accordSigned'): Change =>
  (game) =>
    void (game.host.legitimacy = legitimacy);

describe('a letter of request', () => {
  test('costs a point of attention, granted or not', () => {
    const { state } = played(asking(), (found) => !granted(found));
    expect(state.attention).toBe(gameAt(plain).attention - 1);
  });

  test('is renewed the more readily the better the authorities stand: from 350 in 1,000, and 5 more for each point', () => {
    const chance = (authorities: number) =>
      chanceThat(
        asking((game) => void (game.authorities = authorities)),
        granted,
      );
    expect([0, 48, 100].map(chance)).toEqual([350, 590, 850]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (points) => {
        expect(chance(points + 1) - chance(points)).toBe(5);
      }),
      { numRuns: 4 },
    );
  });

  test('once renewed gives the authorities four points, and is not asked for again', () => {
    const renewed = played(asking(ofHost('accordSigned')), granted);
    expect(moves(renewed)).toEqual([['letter', 'authorities', 4]]);
    expect(refused(plain, renewed.state, ASK)).toBe('already-done');
  });

  test('that is not renewed moves nothing, and may be asked for again', () => {
    const missed = played(asking(ofHost('accordSigned')), (found) => !granted(found));
    expect(missed.state.host.request).toBe('letterSent');
    expect(moves(missed)).toEqual([]);
    expect(refused(plain, missed.state, ASK)).toBeNull();
  });

  test('asked of authorities whose standing is contested costs two points with the people, granted or not', () => {
    const people = (legitimacy: Parameters<typeof ofHost>[0], grant: boolean) =>
      moves(played(asking(ofHost(legitimacy)), (found) => granted(found) === grant)).filter(
        ([, dial]) => dial === 'people',
      );
    const cost = [['contestedRequest', 'people', -2]];
    expect([people('contested', true), people('contested', false)]).toEqual([cost, cost]);
    expect([people('talksCollapsed', true), people('talksCollapsed', false)]).toEqual([cost, cost]);
    expect([people('talksOpen', true), people('accordSigned', false)]).toEqual([[], []]);
  });

  test('comes again from a new government after the old one fell, or took its letter back', () => {
    for (const request of ['void', 'withdrawn'] as const)
      expect(
        chanceThat(
          asking((game) => void Object.assign(game.host, { request })),
          granted,
        ),
      ).toBe(590);
  });
});
