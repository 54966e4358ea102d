import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, waitFor } from 'xstate';
import { app, gameScreenOf } from '../../src/session/app.ts';
import type { GameScreen } from '../../src/session/app.ts';

/** The app's actor over a game that stands where it is told to. */
function opened(fetchTable: () => Promise<void> = () => Promise.resolve()) {
  const game: { at: GameScreen; voteUnseen: boolean } = { at: 'briefing', voteUnseen: false };
  const actor = createActor(app.provide({ actors: { fetchTable: fromPromise(fetchTable) } }), {
    input: { where: () => game.at, voteUnseen: () => game.voteUnseen },
  });
  actor.start();
  const move = (at: GameScreen): void => {
    game.at = at;
    actor.send({ type: 'game-moved', at });
  };
  return { actor, move, game, screen: () => actor.getSnapshot().value };
}

describe('the screens', () => {
  test('follow a whole game from the title to the debrief', async () => {
    const { actor, move, screen } = opened();
    expect(screen()).toBe('title');
    actor.send({ type: 'begun' });
    expect(screen()).toBe('briefing');
    move('table');
    expect(screen()).toBe('fetching');
    await waitFor(actor, ({ value }) => value === 'table');
    actor.send({ type: 'vote-readied' });
    actor.send({ type: 'vote-put-off' });
    expect(screen()).toBe('table');
    actor.send({ type: 'vote-readied' });
    expect(screen()).toBe('lastCalls');
    move('aftermath');
    expect(screen()).toBe('vote');
    actor.send({ type: 'vote-seen' });
    expect(screen()).toBe('aftermath');
    actor.send({ type: 'dispatches-read' });
    expect(screen()).toBe('aftermath');
    move('debrief');
    expect(screen()).toBe('aftermath');
    actor.send({ type: 'dispatches-read' });
    expect(screen()).toBe('debrief');
    actor.send({ type: 'begun' });
    expect(screen()).toBe('briefing');
  });

  test('open a kept game where it stands', async () => {
    for (const at of ['briefing', 'table', 'aftermath', 'debrief'] as const) {
      const { actor, game } = opened();
      game.at = at;
      actor.send({ type: 'taken-up' });
      const { value } = await waitFor(actor, (snapshot) => snapshot.value !== 'fetching');
      expect(value).toBe(at);
    }
  });

  test('show the vote again in a game that was left while its hands went up', async () => {
    for (const at of ['aftermath', 'debrief'] as const) {
      const { actor, game, screen } = opened();
      game.at = at;
      game.voteUnseen = true;
      actor.send({ type: 'taken-up' });
      const { value } = await waitFor(actor, (snapshot) => snapshot.value !== 'fetching');
      expect(value).toBe('vote');
      actor.send({ type: 'vote-seen' });
      expect(screen()).toBe(at);
    }
  });

  test('go straight to what came of a text that was withdrawn, and to the debrief of one recalled', async () => {
    for (const at of ['aftermath', 'debrief'] as const) {
      const { actor, move, game, screen } = opened();
      game.at = 'table';
      actor.send({ type: 'taken-up' });
      await waitFor(actor, ({ value }) => value === 'table');
      move(at);
      expect(screen()).toBe(at);
    }
  });

  test('stay where they are while the game does', async () => {
    const { actor, move, game, screen } = opened();
    game.at = 'table';
    actor.send({ type: 'taken-up' });
    await waitFor(actor, ({ value }) => value === 'table');
    move('table');
    expect(screen()).toBe('table');
    actor.send({ type: 'vote-readied' });
    move('table');
    expect(screen()).toBe('lastCalls');
  });

  test('show a vote that ends the game at once', async () => {
    const { actor, move, game, screen } = opened();
    game.at = 'table';
    actor.send({ type: 'taken-up' });
    await waitFor(actor, ({ value }) => value === 'table');
    actor.send({ type: 'vote-readied' });
    move('debrief');
    expect(screen()).toBe('vote');
    actor.send({ type: 'vote-seen' });
    expect(screen()).toBe('debrief');
  });

  test('say so where the table cannot be fetched', async () => {
    const { actor, game } = opened(() => Promise.reject(new Error('offline')));
    game.at = 'table';
    actor.send({ type: 'taken-up' });
    await waitFor(actor, ({ value }) => value === 'unfetched');
  });

  test('are chosen by the state of the session machine', () => {
    expect(
      (['briefing', 'cables', 'moves', 'aftermath', 'debrief'] as const).map((session) =>
        gameScreenOf({ session }),
      ),
    ).toEqual(['briefing', 'table', 'table', 'aftermath', 'debrief']);
  });
});
