import { describe, expect, test } from 'vitest';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import {
  after,
  eventsOf,
  type Game,
  levelsAll,
  relationsOf,
  sentOut,
  smallCouncil,
  warmed,
} from './table.ts';

const REVIEW = [{ type: 'close-round' }] as const;

describe('a comment', () => {
  /** Gabon minds two paragraphs: politics by one level at salience 3, arms by three at salience 2. */
  const minding = smallCouncil({
    gabon: {
      wants: { ...levelsAll(1), arms: 0, politics: 3 },
      salience: { ...levelsAll(0), arms: 2, politics: 3, oversight: 1 },
    },
  });
  const said = (arms: 0 | 1 | 2 | 3, politics: 0 | 1 | 2 | 3): Game =>
    after(
      sentOut(
        {},
        (state) => void Object.assign(state.draft.levels, { ...levelsAll(1), arms, politics }),
        minding,
      ),
      ...REVIEW,
    );
  const named = (game: Game, who = 'gabon') =>
    eventsOf(game, 'comment-made').flatMap((event) => (event.who === who ? [event.paragraph] : []));

  test('names the one paragraph that costs the text most with that member', () => {
    expect(named(said(3, 1))).toEqual(['arms']);
    expect(named(said(2, 0))).toEqual(['politics']);
  });

  test('pins down what the member wants of that paragraph', () => {
    const game = said(3, 1);
    const known = game.state.knowledge.members['gabon'];
    const arms = PARAGRAPHS.indexOf('arms');
    expect([known?.low[arms], known?.high[arms]]).toEqual([0, 0]);
    expect(game.state.knowledge.evidence).toContainEqual({
      round: 1,
      source: 'comment',
      about: 'gabon',
      paragraph: 'arms',
      low: 0,
      high: 0,
      redLine: false,
    });
  });

  test('names no paragraph where none costs anything: one step off its ideal it can live with', () => {
    expect(named(said(1, 2))).toEqual([]);
  });

  test('raises the weightiest request that the text leaves out and that nobody has heard yet', () => {
    const asks = [
      { id: 'small', text: { en: 'A report' }, weight: 1, paragraph: 'transparency', atLeast: 3 },
      { id: 'main', text: { en: 'An exit' }, weight: 3, paragraph: 'transition', atLeast: 3 },
      { id: 'met', text: { en: 'A force' }, weight: 9, paragraph: 'authority', atLeast: 1 },
    ] as const;
    const asking = smallCouncil({ gabon: { asks } });
    const first = after(sentOut({}, undefined, asking), ...REVIEW);
    expect(first.state.knowledge.members['gabon']?.asks).toEqual(['main']);
    const later = after(
      first,
      { type: 'edit-paragraph', paragraph: 'term', level: 1 },
      { type: 'circulate-draft' },
      ...REVIEW,
    );
    expect(later.state.knowledge.members['gabon']?.asks).toEqual(['main', 'small']);
  });

  test('shows the stance of whoever makes it', () => {
    const { knowledge } = after(sentOut({ gabon: -121 }), ...REVIEW).state;
    expect(knowledge.members['gabon']).toMatchObject({ stance: 'opposed', stanceRound: 1 });
  });

  test('is made once on each text that goes out; later reviews of it change a stance and say nothing', () => {
    const first = said(3, 1);
    expect(first.state.draft.state).toBe('comments');
    const later = after(warmed(first, 'gabon', -1000), ...REVIEW);
    expect(relationsOf(later, 'gabon').state).toBe('opposed');
    expect(named(later)).toEqual([]);
    expect(later.state.knowledge).toEqual(first.state.knowledge);
  });

  test('is not made by the penholder on its own text', () => {
    const proud = smallCouncil({ us: { salience: levelsAll(3), wants: levelsAll(3) } });
    expect(named(after(sentOut({}, undefined, proud), ...REVIEW), 'us')).toEqual([]);
  });
});
