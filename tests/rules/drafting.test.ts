import { describe, expect, test } from 'vitest';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { type Level, type Paragraph, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { after, eventsOf, type Game, gameAt, movedBy, relationsOf } from './table.ts';

const edit = (paragraph: Paragraph, level: Level): Command => ({ type: 'edit-paragraph', paragraph, level });
const CIRCULATE: Command = { type: 'circulate-draft' };
const CLOSE: Command = { type: 'close-round' };

describe('an edit', () => {
  test('of any paragraph but the form costs nothing when it is the first of a round, and one point after it', () => {
    for (const paragraph of PARAGRAPHS.filter((name) => name !== 'form')) {
      const start = gameAt();
      const first = after(start, edit(paragraph, 3));
      expect(first.state.attention).toBe(start.state.attention);
      expect(after(first, edit(paragraph, 2)).state.attention).toBe(start.state.attention - 1);
    }
  });

  test('of the form of the mission costs two points, and leaves the free edit of the round', () => {
    const start = gameAt();
    const formed = after(start, edit('form', 2));
    expect(formed.state.attention).toBe(start.state.attention - 2);
    expect(after(formed, edit('arms', 1)).state.attention).toBe(formed.state.attention);
  });

  test('is free once more in the next round', () => {
    const next = after(gameAt(), edit('arms', 1), CLOSE);
    expect(after(next, edit('arms', 2)).state.attention).toBe(next.state.attention);
  });

  test('sets one paragraph of the draft, and not of the text that the members have', () => {
    const sent = after(gameAt(), CIRCULATE);
    const { state, events } = after(sent, edit('arms', 2));
    expect(state.draft.levels).toEqual({ ...sent.state.draft.levels, arms: 2 });
    expect(state.draft.circulated).toEqual(sent.state.draft.circulated);
    expect(events).toContainEqual({ type: 'paragraph-changed', paragraph: 'arms', from: 0, to: 2 });
  });
});

describe('going back on a promise', () => {
  /** A promise to China, a permanent member, and one to Gabon, an elected one, each with arms kept at 0. */
  const promised = (): Game =>
    gameAt({
      with: (state) => {
        for (const [to, stance] of [
          ['china', 'acquiescent'],
          ['gabon', 'committed'],
        ] as const) {
          state.promises.push({ to, paragraph: 'arms', level: 0, round: 1, kept: null });
          const member = state.members[to];
          if (member) Object.assign(member, { state: stance, covered: 'arms', warmth: 50 });
        }
      },
    });

  test('costs credibility for each member that was given it', () => {
    const broken = after(promised(), edit('arms', 1));
    expect(DIPLOMACY.brokenPromise).toBeLessThan(0);
    expect(movedBy(broken, 'credibility', 'brokenPromise')).toBe(2 * DIPLOMACY.brokenPromise);
    expect(broken.state.promises.map(({ kept }) => kept)).toEqual([false, false]);
    expect(eventsOf(broken, 'promise-broken').map(({ to }) => to)).toEqual(['china', 'gabon']);
  });

  test('cools relations, and its red line is no longer covered', () => {
    const broken = after(promised(), edit('arms', 1));
    for (const who of ['china', 'gabon'])
      expect(relationsOf(broken, who)).toMatchObject({ warmth: -70, covered: null });
  });

  test('turns an elected member against the text, and a permanent one back to its red line', () => {
    const broken = after(promised(), edit('arms', 1));
    expect(relationsOf(broken, 'gabon').state).toBe('opposed');
    expect(relationsOf(broken, 'china').state).toBe('redLineSignalled');
  });

  test('is not what an edit of another paragraph does', () => {
    const kept = after(promised(), edit('politics', 2));
    expect(kept.state.promises.map(({ kept: word }) => word)).toEqual([null, null]);
    expect(kept.state.credibility).toBe(promised().state.credibility);
  });

  test('is paid for once: a second edit of the paragraph costs no more, nor does one back to what was promised', () => {
    const broken = after(promised(), edit('arms', 1));
    const again = after(broken, edit('arms', 2), edit('arms', 0));
    expect(eventsOf(again, 'promise-broken')).toEqual([]);
    expect(again.state.credibility).toBe(broken.state.credibility);
    expect(again.state.promises.every(({ kept }) => kept === false)).toBe(true);
  });
});

describe('the circulation of a draft', () => {
  test('gives every member but the penholder the text as it stands, to ask its capital about', () => {
    const { state, scenario } = after(gameAt(), edit('arms', 1), CIRCULATE);
    expect(state.draft.circulated).toEqual(state.draft.levels);
    for (const { id } of scenario.council)
      expect(state.members[id]?.state).toBe(id === scenario.seat ? 'uninstructed' : 'seekingInstructions');
  });

  test('is a revision of its own each time, and the first date stays', () => {
    const first = after(gameAt(), CIRCULATE);
    expect(first.state.draft).toMatchObject({ state: 'circulated', revisions: 1, circulatedOn: 1 });
    const second = after(first, CLOSE, edit('arms', 1), CIRCULATE);
    expect(second.state.draft).toMatchObject({ state: 'circulated', revisions: 2, circulatedOn: 1 });
    expect(eventsOf(second, 'draft-circulated')).toEqual([{ type: 'draft-circulated', revision: 2 }]);
  });

  test('costs no attention', () => {
    const start = gameAt();
    expect(after(start, CIRCULATE).state.attention).toBe(start.state.attention);
  });

  test('clears the table of those who broke silence over the text before it', () => {
    const broken = gameAt({
      with: (state) => {
        Object.assign(state.draft, {
          state: 'silenceBroken',
          circulated: { ...state.draft.levels },
          brokenBy: ['china'],
        });
      },
    });
    const revised = after(broken, edit('arms', 1), CIRCULATE);
    expect(revised.state.draft.brokenBy).toEqual([]);
    expect(relationsOf(after(revised, { type: 'put-in-blue' }), 'china').overridden).toBe(0);
  });
});

describe('with no attention left', () => {
  test('the free edit may still be made, of any paragraph but the form, and no other', () => {
    const spent = gameAt({ with: (state) => void (state.attention = 0) });
    const edits = ({ scenario, state }: Game) =>
      legalCommands(scenario, seatView(scenario, state)).filter(({ type }) => type === 'edit-paragraph');
    expect(edits(spent).length).toBe(9 * 3);
    expect(edits(after(spent, edit('arms', 1)))).toEqual([]);
  });
});
