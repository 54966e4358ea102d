import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/state.ts';
import { EXPLANATIONS } from '../../src/game/tuning/index.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { after, eventsOf, type Game, gameAt, type Open, smallCouncil } from './table.ts';
import { ELECTED_TEN, inBlue, NEVER, SURE, VOTE } from './votes.ts';

type Explained = ReturnType<typeof explained>[number];

const explained = (game: Game) => eventsOf(after(game, VOTE), 'vote-explained');
const speakers = (game: Game): string[] => explained(game).map(({ who }) => who);
const by = (game: Game, who: string): Explained | undefined => explained(game).find((one) => one.who === who);

/** Members that lean so far one way that nothing else decides their hands; of a leaning nobody speaks. */
const leaning = (
  way: Readonly<Record<string, number>>,
  also: (state: Open<GameState>) => void = () => {},
): Game => {
  // Gabon is not far from the order that the United States leads.
  const scenario = smallCouncil({ gabon: { ideal: { v: 100, basis: 'design' } } });
  return gameAt({
    scenario,
    with: (state) => {
      Object.assign(state, { round: 5 });
      const { draft, leads } = state;
      // Nothing weighs against this text by itself: it brings no new force, and there is a lead.
      draft.levels.authority = 1;
      Object.assign(leads['kenya'] ?? {}, { state: 'committed' });
      Object.assign(draft, { state: 'inBlue', circulated: { ...draft.levels }, circulatedOn: 1, blueOn: 4 });
      for (const [id, hidden] of Object.entries(state.hidden.members)) hidden.leaning = way[id] ?? SURE;
      also(state);
    },
  });
};

describe('after a vote there speak', () => {
  test('of those who did not vote in favour the four that thought least of the text, the coldest first', () => {
    const against = ['malta', 'uae', 'gabon', 'japan', 'albania', 'ghana'];
    const scores = Object.fromEntries(against.map((id, index) => [id, NEVER - 600 + 100 * index]));
    expect(EXPLANATIONS.critics).toBe(4);
    const critics = explained(inBlue(scores)).filter(({ hand }) => hand !== 'yes');
    expect(critics.map(({ who }) => who)).toEqual(against.slice(0, 4));
  });

  test('of those who voted in favour the two that thought most of it', () => {
    const game = inBlue({ france: SURE + 300, gabon: SURE + 200, uk: SURE + 100 });
    expect(EXPLANATIONS.friends).toBe(2);
    expect(speakers(game)).toEqual(['gabon', 'france']);
  });

  test('first those who did not vote in favour, and the penholder not at all', () => {
    const hands = explained(inBlue({ russia: NEVER, malta: NEVER })).map(({ hand }) => hand);
    expect(hands).toEqual(['no', 'abstain', 'yes', 'yes']);
    for (const score of [SURE, NEVER]) {
      const all = Object.fromEntries(
        [...ELECTED_TEN, 'uk', 'france', 'china', 'russia'].map((id) => [id, score]),
      );
      expect(speakers(inBlue(all))).not.toContain('us');
    }
  });
});

describe('an explanation of vote gives', () => {
  test('of one that abstained or voted no the reason that weighed most against the text', () => {
    const cold = leaning({ russia: NEVER, malta: NEVER }, ({ members }) => {
      Object.assign(members['russia'] ?? {}, { warmth: -400 });
      Object.assign(members['malta'] ?? {}, { warmth: -390, favours: 3 });
    });
    expect(by(cold, 'russia')).toMatchObject({ hand: 'abstain', reason: 'warmth', value: -400 });
    expect(by(cold, 'malta')).toMatchObject({ hand: 'no', reason: 'warmth', value: -390 });
  });

  test('of one that voted in favour the reason that weighed most for it', () => {
    const warm = leaning({ gabon: 2 * SURE }, ({ members }) => {
      Object.assign(members['gabon'] ?? {}, { warmth: 300, favours: 3 });
    });
    expect(by(warm, 'gabon')).toMatchObject({ hand: 'yes', reason: 'warmth', value: 300 });
  });

  test('of one that blocked the text the resolve behind its red line, where nothing weighed more', () => {
    const blocked = leaning({ china: NEVER }, (state) => {
      state.draft.levels.form = 2;
      state.draft.circulated = { ...state.draft.levels };
      Object.assign(state.hidden.members['china'] ?? {}, {
        redLines: [{ paragraph: 'form', max: 1, resolve: 1500 }],
      });
    });
    expect(by(blocked, 'china')).toMatchObject({ hand: 'no', reason: 'redLine.form', value: -1500 });
  });

  test('no leaning and no habit: what a member would do anyhow is no reason', () => {
    const game = leaning({ russia: NEVER, malta: NEVER });
    for (const { reason } of explained(game)) expect(['leaning', 'constant']).not.toContain(reason);
    expect(explained(game)).toHaveLength(4);
  });

  test('of one that voted in favour its reservation as well, where a reason against it weighed enough', () => {
    const reserved = (warmth: number) =>
      by(
        leaning({ gabon: 2 * SURE }, ({ members }) => Object.assign(members['gabon'] ?? {}, { warmth })),
        'gabon',
      )?.reservation;
    expect(EXPLANATIONS.reserved).toBeLessThan(0);
    expect(reserved(EXPLANATIONS.reserved)).toEqual({ key: 'warmth', value: EXPLANATIONS.reserved });
    expect(reserved(EXPLANATIONS.reserved + 1)).toBeUndefined();
  });

  test('no reservation of one that abstained, though all it can say weighs against the text', () => {
    const cold = leaning({ russia: NEVER }, ({ host, draft, hidden }) => {
      host.request = 'void';
      const oneOff = PARAGRAPHS.map((paragraph) => Math.abs(draft.levels[paragraph] - 1));
      Object.assign(hidden.members['russia'] ?? {}, { ideals: oneOff });
    });
    expect(by(cold, 'russia')).toMatchObject({ hand: 'abstain' });
    expect(by(cold, 'russia')?.value).toBeLessThanOrEqual(EXPLANATIONS.reserved);
    expect(by(cold, 'russia')).not.toHaveProperty('reservation');
  });
});
