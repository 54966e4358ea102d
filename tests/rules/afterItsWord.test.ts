import { describe, expect, test } from 'vitest';
import { after, chanceThat, contributor, played, sourced, the } from './ground.ts';
import { becomes, quarter, stays, SURE } from './quarters.ts';

describe('after its word a lead', () => {
  test('withdraws in three quarters of a hundred, and its companions with it', () => {
    const neighbours = { contributors: [contributor('jamaica'), contributor('bahamas')] };
    const lost = quarter('committed', {
      scenario: neighbours,
      change: (game) => void (the(game.contributors, 'jamaica').state = 'pledged'),
    });
    // Each neighbour is vetted first.
    expect(chanceThat(lost, becomes('declinedFirmly'), 2)).toBe(30);
    const { state } = played(lost, becomes('declinedFirmly'));
    expect(state.contributors).toMatchObject({
      jamaica: { state: 'withdrew' },
      bahamas: { state: 'unapproached' },
    });
    expect(state.mission.state).toBe('forceGeneration');
  });

  test('gives its mission a lead, and notifies those who join', () => {
    const joined = quarter('court', {
      scenario: { contributors: [contributor('jamaica')] },
      change: (game) => void (the(game.contributors, 'jamaica').state = 'pledged'),
    });
    expect(chanceThat(joined, ({ state }) => the(state.contributors, 'jamaica').state === 'ready')).toBe(450);
    expect(chanceThat(joined, ({ state }) => the(state.contributors, 'jamaica').state === 'notified')).toBe(
      550,
    );
    expect(after(...joined).state.mission.state).toBe('forceGeneration');
  });

  test('comes before its parliament and through it in one quarter, or before a court in six cases of ten', () => {
    expect(chanceThat(quarter('committed'), becomes('court'), [stays])).toBe(600);
    expect(chanceThat(quarter('committed'), becomes('agreement'), [stays])).toBe(400);
  });

  test('is taken to no court over trainers whom a host invited', () => {
    const meeting = { partners: sourced(1), money: sourced(100) };
    expect(chanceThat(quarter('committed', { scenario: { meeting } }), becomes('agreement'), [stays])).toBe(
      1000,
    );
  });

  test('is stopped by its court in half of the cases, which takes the quarter', () => {
    const heard = quarter('court', { index: SURE });
    expect(chanceThat(heard, becomes('stoppedInCourt'), 1)).toBe(500);
    const stopped = played(heard, becomes('stoppedInCourt'));
    expect(stopped.events).toContainEqual({ type: 'court-ruled', who: 'kenya', stopped: true });
    expect(chanceThat(heard, becomes('agreement'), 1)).toBe(500);
  });

  test('that was stopped goes on by an agreement, if there is a government to sign it', () => {
    const signed = (request: 'letterSent' | 'reaffirmed' | 'void' | 'withdrawn') =>
      chanceThat(
        quarter('stoppedInCourt', { change: (game) => void (game.host.request = request) }),
        becomes('agreement'),
        1,
      );
    expect([signed('letterSent'), signed('reaffirmed')]).toEqual([650, 650]);
    expect([signed('void'), signed('withdrawn')]).toEqual([100, 100]);
  });
});

describe('the first aircraft', () => {
  const flies = becomes('deployed');

  test('has three chances in a quarter, one a month, by the lead’s willingness to deploy', () => {
    const even = quarter('agreement', { index: 320 });
    expect(chanceThat(even, flies, [stays, [500, false], [500, false]])).toBe(500);
    expect(
      chanceThat(quarter('agreement', { index: 320 + 35 }), flies, [stays, [731, false], [731, false]]),
    ).toBe(731);
    expect(chanceThat(quarter('agreement', { index: -SURE }), flies, [stays])).toBe(0);
  });
});
