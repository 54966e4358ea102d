import { describe, expect, test } from 'vitest';
import { undoable } from '../../src/game/record/undo.ts';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { after, changed, type Game, gameAt, movedBy, refused, relationsOf } from './table.ts';

const PUT: Command = { type: 'put-in-blue' };
const EDIT: Command = { type: 'edit-paragraph', paragraph: 'arms', level: 2 };

/** A text that the members have and have commented on, or broken silence over. */
function tabled(brokenBy: readonly string[] = []): Game {
  return gameAt({
    with: ({ draft }) => {
      Object.assign(draft, {
        state: brokenBy.length > 0 ? 'silenceBroken' : 'comments',
        circulated: { ...draft.levels },
        circulatedOn: 1,
        brokenBy: [...brokenBy],
      });
    },
  });
}

describe('a text in blue', () => {
  test('costs a point of attention to put there', () => {
    const put = after(tabled(), PUT);
    expect(put.state.attention).toBe(tabled().state.attention - 1);
    expect(put.state.draft).toMatchObject({ state: 'inBlue', blueOn: 1 });
    expect(put.events).toContainEqual({ type: 'put-in-blue' });
  });

  test('is the text that the members have: a draft that was edited since must go out first', () => {
    const edited = after(tabled(), EDIT);
    expect(refused(edited, PUT)).toBe('not-circulated');
    expect(refused(after(edited, { type: 'circulate-draft' }), PUT)).toBeNull();
    expect(refused(gameAt(), PUT)).toBe('not-circulated');
  });

  test('can be voted on from the next round, so that a capital has a night to read it', () => {
    const put = after(tabled(), PUT);
    expect(refused(put, { type: 'call-vote' })).toBe('in-blue-one-day');
    expect(refused(after(put, { type: 'close-round' }), { type: 'call-vote' })).toBeNull();
    expect(refused(tabled(), { type: 'call-vote' })).toBe('not-in-blue');
  });

  test('is not edited, sent round or placed under silence any more', () => {
    const put = after(tabled(), PUT);
    for (const command of [EDIT, { type: 'circulate-draft' }, { type: 'place-under-silence' }, PUT] as const)
      expect(refused(put, command)).toBe('text-in-blue');
  });

  test('overrides each member that broke silence over it', () => {
    const put = after(tabled(['china', 'gabon']), PUT);
    expect(relationsOf(put, 'china').overridden).toBe(1);
    expect(relationsOf(put, 'gabon').overridden).toBe(1);
    expect(relationsOf(put, 'malta').overridden).toBe(0);
  });

  test('is not overriding anybody once it has been revised for those who broke silence', () => {
    const put = after(tabled(['china', 'gabon']), EDIT, { type: 'circulate-draft' }, PUT);
    expect(Object.values(put.state.members).every(({ overridden }) => overridden === 0)).toBe(true);
  });
});

describe('a draft that is withdrawn', () => {
  test('costs credibility and ends the negotiation without a vote', () => {
    const withdrawn = after(tabled(), { type: 'withdraw-draft' });
    expect(movedBy(withdrawn, 'credibility', 'withdrawn')).toBe(DIPLOMACY.withdrawn);
    expect(DIPLOMACY.withdrawn).toBeLessThan(0);
    expect(withdrawn.state.draft.state).toBe('withdrawn');
    expect(withdrawn.state.session).toBe('aftermath');
    expect(Object.values(withdrawn.state.members).every(({ vote }) => vote === null)).toBe(true);
  });

  test('costs less than a vote that is lost', () => {
    expect(DIPLOMACY.lostVote).toBeLessThan(DIPLOMACY.withdrawn);
  });
});

describe('what may be taken back', () => {
  const undo = (game: Game, command: Command): boolean =>
    undoable(game.state, after(game, command).state, command);

  test('is an edit of the text', () => {
    expect(undo(tabled(), EDIT)).toBe(true);
  });

  test('is no other move, though nothing was learnt by it', () => {
    expect(undo(tabled(), PUT)).toBe(false);
    expect(undo(gameAt(), { type: 'circulate-draft' })).toBe(false);
    expect(undo(tabled(), { type: 'read-record', who: 'gabon' })).toBe(false);
  });

  test('is not an edit that broke a promise: a word that was broken stays broken', () => {
    const promised = changed(tabled(), ({ promises }) => {
      promises.push({ to: 'gabon', paragraph: 'arms', level: 0, round: 1, kept: null });
    });
    expect(undo(promised, EDIT)).toBe(false);
    expect(undo(promised, { type: 'edit-paragraph', paragraph: 'politics', level: 2 })).toBe(true);
  });

  test('is nothing once evidence has come in or luck has been drawn', () => {
    const before = tabled();
    const edited = after(before, EDIT);
    const evidence = {
      round: 1,
      source: 'gossip',
      about: 'gabon',
      paragraph: null,
      low: 0,
      high: 3,
      redLine: false,
    } as const;
    const learnt = changed(edited, ({ knowledge }) => void knowledge.evidence.push(evidence));
    const drawn = changed(edited, ({ luck }) => void (luck[0] = (luck[0] ?? 0) + 1));
    expect(undoable(before.state, learnt.state, EDIT)).toBe(false);
    expect(undoable(before.state, drawn.state, EDIT)).toBe(false);
  });
});
