import { describe, expect, test } from 'vitest';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import type { GameState } from '../../src/game/state.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import {
  after,
  eventsOf,
  type Game,
  gameAt,
  movedBy,
  type Open,
  refused,
  sentOut,
  smallCouncil,
  warmed,
} from './table.ts';

const CLOSE = { type: 'close-round' } as const;
const PLACE = { type: 'place-under-silence' } as const;

/** A text under silence until the end of this round. */
function underSilence(
  scores: Readonly<Record<string, number>>,
  also: (state: Open<GameState>) => void = () => {},
  scenario = smallCouncil(),
): Game {
  const silent = (state: Open<GameState>): void => {
    Object.assign(state, { round: 5 });
    Object.assign(state.draft, { state: 'underSilence', circulatedOn: 1, silenceUntil: 5 });
    also(state);
  };
  return sentOut(scores, silent, scenario);
}

const breakers = (game: Game): string[] => eventsOf(game, 'silence-broken').map(({ who }) => who);

/** China will not have a form above level 1, and this text has it at 2. */
const crossing =
  (resolve: number, covered: 'form' | null = null) =>
  (state: Open<GameState>): void => {
    state.draft.levels.form = 2;
    const china = state.hidden.members['china'];
    if (china) china.redLines = [{ paragraph: 'form', max: 1, resolve }];
    Object.assign(state.members['china'] ?? {}, { covered });
  };

describe('a text is placed under silence', () => {
  const sent = gameAt({
    with: ({ draft }) => {
      Object.assign(draft, { state: 'comments', circulated: { ...draft.levels }, circulatedOn: 1 });
    },
  });

  test('for a point of attention, until the end of the next round', () => {
    const placed = after(sent, PLACE);
    expect(placed.state.attention).toBe(sent.state.attention - 1);
    expect(placed.state.draft).toMatchObject({ state: 'underSilence', silenceUntil: 2 });
    expect(placed.events).toContainEqual({ type: 'placed-under-silence', until: 2 });
    const next = after(placed, CLOSE);
    expect(next.state.draft.state).toBe('underSilence');
    expect(after(next, CLOSE).state.draft.state).not.toBe('underSilence');
  });

  test('only while a round is left after it in which to vote', () => {
    const { rounds } = sent.scenario.period;
    const inRound = (round: number): string | null =>
      refused({ ...sent, state: { ...sent.state, round } }, PLACE);
    expect(inRound(rounds - 2)).toBeNull();
    expect(inRound(rounds - 1)).toBe('too-late');
    expect(inRound(rounds)).toBe('too-late');
  });

  test('and may not be edited, sent round or put in blue until the hour has come', () => {
    const placed = after(sent, PLACE);
    for (const command of [
      { type: 'edit-paragraph', paragraph: 'arms', level: 2 },
      { type: 'circulate-draft' },
      { type: 'put-in-blue' },
      PLACE,
    ] as const)
      expect(refused(placed, command)).toBe('under-silence');
  });
});

describe('silence is broken', () => {
  test('by an elected member whose score lies below the threshold of elected members', () => {
    expect(breakers(after(underSilence({ gabon: DIPLOMACY.silenceElected }), CLOSE))).toEqual([]);
    expect(breakers(after(underSilence({ gabon: DIPLOMACY.silenceElected - 1 }), CLOSE))).toEqual(['gabon']);
  });

  test('by a permanent member only at a lower score: it can say later what it has to say', () => {
    expect(DIPLOMACY.silencePermanent).toBeLessThan(DIPLOMACY.silenceElected);
    expect(breakers(after(underSilence({ russia: DIPLOMACY.silencePermanent }), CLOSE))).toEqual([]);
    expect(breakers(after(underSilence({ russia: DIPLOMACY.silencePermanent - 1 }), CLOSE))).toEqual([
      'russia',
    ]);
  });

  test('by a permanent member whose red line the text crosses, well as it may think of the rest', () => {
    const broken = after(underSilence({ china: 900 }, crossing(1)), CLOSE);
    expect(eventsOf(broken, 'silence-broken')).toEqual([
      { type: 'silence-broken', who: 'china', paragraph: 'form' },
    ]);
  });

  test('but not over a red line behind which there is no resolve, or that a package covers', () => {
    expect(breakers(after(underSilence({ china: 900 }, crossing(0)), CLOSE))).toEqual([]);
    expect(breakers(after(underSilence({ china: 900 }, crossing(500, 'form')), CLOSE))).toEqual([]);
  });

  test('by as many as cannot live with the text, and by nobody for the penholder', () => {
    const game = after(underSilence({ russia: -400, gabon: -400, malta: -400 }), CLOSE);
    expect(breakers(game)).toEqual(['russia', 'gabon', 'malta']);
    expect(game.state.draft.brokenBy).toEqual(['russia', 'gabon', 'malta']);
    const self = underSilence({}, ({ members }) => Object.assign(members['us'] ?? {}, { warmth: -9000 }));
    expect(breakers(after(self, CLOSE))).toEqual([]);
  });

  test('and the text is then neither in blue nor worth credibility', () => {
    const { state } = after(underSilence({ gabon: -400 }), CLOSE);
    expect(state.draft).toMatchObject({ state: 'silenceBroken', blueOn: null, silenceUntil: null });
    expect(state.credibility).toBe(gameAt().state.credibility);
  });

  test('sooner by an elected member that sees a permanent one in doubt', () => {
    // Gabon stands on its threshold with no doubt among the five; Russia doubts, and keeps silence itself.
    const game = underSilence({ gabon: DIPLOMACY.silenceElected });
    expect(breakers(after(warmed(game, 'russia', -301), CLOSE))).toEqual(['gabon']);
  });
});

describe('who breaks silence', () => {
  /** Gabon minds the arms paragraph by two levels; it asked for two things that the text leaves out and one that it holds. */
  const asks = [
    { id: 'exit', text: { en: 'An exit' }, weight: 2, paragraph: 'transition', atLeast: 2 },
    { id: 'report', text: { en: 'A report' }, weight: 1, circumstance: 'report' },
    { id: 'force', text: { en: 'A force' }, weight: 1, paragraph: 'authority', atLeast: 1 },
  ] as const;
  const minding = smallCouncil({ gabon: { asks, wants: { ...smallCouncil().start.draft, arms: 2 } } });
  const broken = after(underSilence({ gabon: -400 }, undefined, minding), CLOSE);
  const arms = PARAGRAPHS.indexOf('arms');

  test('says which paragraph it cannot live with, and what it wants of it', () => {
    expect(eventsOf(broken, 'silence-broken')).toEqual([
      { type: 'silence-broken', who: 'gabon', paragraph: 'arms' },
    ]);
    const known = broken.state.knowledge.members['gabon'];
    expect([known?.low[arms], known?.high[arms]]).toEqual([2, 2]);
    expect(broken.state.knowledge.evidence.map(({ source }) => source)).toEqual(['silence']);
  });

  test('raises every request that the text leaves out, and shows where it stands', () => {
    expect(broken.state.knowledge.members['gabon']).toMatchObject({
      asks: ['exit', 'report'],
      stance: 'seekingInstructions',
      stanceRound: 5,
    });
  });

  test('over a red line lets the line be known', () => {
    const crossed = after(underSilence({}, crossing(300)), CLOSE);
    const evidence = crossed.state.knowledge.evidence.filter(({ source }) => source === 'silence');
    expect(evidence.map(({ paragraph, redLine }) => [paragraph, redLine])).toEqual([
      ['form', false],
      ['form', true],
    ]);
    expect(crossed.state.knowledge.members['china']?.redLines).toEqual(['form']);
  });
});

describe('silence that holds', () => {
  const held = after(underSilence({}), CLOSE);

  test('puts the text in blue in that round, so that it can be voted on in the next', () => {
    expect(held.state.draft).toMatchObject({ state: 'inBlue', blueOn: 5, silenceUntil: null, brokenBy: [] });
    expect(held.events).toContainEqual({ type: 'silence-held' });
    expect(refused(held, { type: 'call-vote' })).toBeNull();
  });

  test('is worth credibility', () => {
    expect(movedBy(held, 'credibility', 'silenceHeld')).toBe(DIPLOMACY.silenceHeld);
    expect(DIPLOMACY.silenceHeld).toBeGreaterThan(0);
  });
});
