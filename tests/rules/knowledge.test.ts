import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Level, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { after, eventsOf, type Game, gameAt, levelsAll, type Open, smallCouncil } from './table.ts';

const SOUND = { type: 'sound-out', who: 'gabon' } as const;
const READ = { type: 'read-record', who: 'gabon' } as const;

/** What is believed of Gabon before a move, and what is so. */
const believing =
  (low: readonly Level[], high: readonly Level[], truth: readonly Level[]) => (state: Open<GameState>) => {
    Object.assign(state.knowledge.members['gabon'] ?? {}, { low: [...low], high: [...high] });
    Object.assign(state.hidden.members['gabon'] ?? {}, { ideals: [...truth] });
  };

const known = ({ state }: Game) => {
  const found = state.knowledge.members['gabon'];
  if (!found) throw new Error('nothing is known of Gabon');
  return found;
};

const wrong = (truth: Level): Level => (truth < 2 ? 3 : 0);
const level = fc.constantFrom<Level>(0, 1, 2, 3);
const ten = fc.array(level, { minLength: 10, maxLength: 10 });

describe('what is believed of a member on a paragraph', () => {
  const sounded = fc
    .tuple(ten, ten, ten, fc.integer({ min: 1, max: 1_000_000 }))
    .map(([a, b, truth, seed]) => {
      const low = a.map((one, index) => Math.min(one, b[index] ?? 0) as Level);
      const high = a.map((one, index) => Math.max(one, b[index] ?? 0) as Level);
      const before = gameAt({ seed, with: believing(low, high, truth) });
      return { before, now: after(before, SOUND), truth };
    });
  /** Runs a check on each paragraph of some hundreds of soundings: what was believed, what is, and the truth. */
  const onEach = (
    check: (was: readonly [number, number], is: readonly [number, number], truth: number) => void,
  ) =>
    fc.assert(
      fc.property(sounded, ({ before, now, truth }) => {
        for (const [index, ideal] of truth.entries())
          check(
            [known(before).low[index] ?? 0, known(before).high[index] ?? 0],
            [known(now).low[index] ?? 0, known(now).high[index] ?? 0],
            ideal,
          );
      }),
      { numRuns: 300, seed: 1 },
    );

  test('changes by one level at one end, or not at all', () => {
    onEach(([low, high], [lower, higher]) => {
      expect(Math.abs(lower - low) + Math.abs(higher - high)).toBeLessThanOrEqual(1);
    });
  });

  test('narrows around the truth from the end that lies further from it, and never past it', () => {
    onEach(([low, high], [lower, higher], truth) => {
      if (truth < low || truth > high || (lower === low && higher === high)) return;
      expect([lower, higher]).toEqual(high - truth >= truth - low ? [low, high - 1] : [low + 1, high]);
      expect(lower).toBeLessThanOrEqual(truth);
      expect(higher).toBeGreaterThanOrEqual(truth);
    });
  });

  test('is put right by one level where reputation was wrong', () => {
    onEach(([low, high], [lower, higher], truth) => {
      if (lower === low && higher === high) return;
      if (truth < low) expect([lower, higher]).toEqual([low - 1, high]);
      if (truth > high) expect([lower, higher]).toEqual([low, high + 1]);
    });
  });

  test('is noted as evidence with its source, and counted, wherever it changed', () => {
    fc.assert(
      fc.property(sounded, ({ before, now }) => {
        const changed = PARAGRAPHS.filter(
          (_, index) =>
            known(before).low[index] !== known(now).low[index] ||
            known(before).high[index] !== known(now).high[index],
        );
        const noted = now.state.knowledge.evidence.filter(({ source }) => source === 'sounding');
        expect(noted.map(({ paragraph }) => paragraph)).toEqual(changed);
        for (const { paragraph, low, high, about } of noted) {
          const index = PARAGRAPHS.findIndex((name) => name === paragraph);
          expect([about, low, high]).toEqual(['gabon', known(now).low[index], known(now).high[index]]);
        }
        expect(eventsOf(now, 'sounding-taken')).toMatchObject([{ learnt: changed.length }]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test.each([
    ['nothing was known', (): readonly [Level, Level] => [0, 3]],
    [
      'everybody was sure of something else',
      (truth: Level): readonly [Level, Level] => [wrong(truth), wrong(truth)],
    ],
  ])('comes to the truth and stays there, where %s before', (_, range) => {
    const truth = PARAGRAPHS.map((_paragraph, index) => (index % 4) as Level);
    const ranges = truth.map(range);
    let game = gameAt({
      with: (state) => {
        state.attention = 100;
        believing(
          ranges.map(([low]) => low),
          ranges.map(([, high]) => high),
          truth,
        )(state);
      },
    });
    for (let time = 0; time < 30; time += 1) game = after(game, SOUND);
    expect([known(game).low, known(game).high]).toEqual([truth, truth]);
    expect(eventsOf(game, 'sounding-taken')).toMatchObject([{ learnt: 0 }]);
  });
});

describe('the public record of a member', () => {
  const asks = [
    { id: 'guessed', text: { en: 'A guess' }, weight: 3, paragraph: 'term', atMost: 0, basis: 'design' },
    { id: 'recorded', text: { en: 'On record' }, weight: 1, paragraph: 'term', atMost: 1, src: ['P-01'] },
  ] as const;
  const scenario = smallCouncil({
    gabon: { salience: { ...levelsAll(1), arms: 2, politics: 3, tasks: 0 }, asks },
  });
  const wide = (truth: Level) =>
    gameAt({
      scenario,
      with: believing(
        PARAGRAPHS.map(() => 0),
        PARAGRAPHS.map(() => 3),
        PARAGRAPHS.map(() => truth),
      ),
    });

  test('says what it wants of the paragraphs that matter to it, and nothing of the others', () => {
    const read = after(wide(1), READ);
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      const wanted = scenario.council.find(({ id }) => id === 'gabon')?.wants[paragraph];
      const expected = paragraph === 'arms' || paragraph === 'politics' ? [wanted, wanted] : [0, 3];
      expect([known(read).low[index], known(read).high[index]]).toEqual(expected);
    }
    expect(read.state.knowledge.evidence.map(({ source, paragraph }) => [source, paragraph])).toEqual([
      ['record', 'arms'],
      ['record', 'politics'],
    ]);
  });

  test('may be out of date: it tells what was said, not what is wanted now', () => {
    expect(after(wide(3), READ).state.knowledge).toEqual(after(wide(1), READ).state.knowledge);
  });

  test('tells of one request: the first that stands on record, or the first of all', () => {
    expect(known(after(wide(1), READ)).asks).toEqual(['recorded']);
    const [guessed] = asks;
    const unsourced = gameAt({ scenario: smallCouncil({ gabon: { asks: [guessed] } }) });
    expect(known(after(unsourced, READ)).asks).toEqual(['guessed']);
  });

  test('is read once, at no price and without luck', () => {
    const read = after(wide(1), READ);
    expect(read.state.attention).toBe(wide(1).state.attention);
    expect(read.state.capital).toBe(wide(1).state.capital);
    expect(read.state.luck).toEqual(wide(1).state.luck);
    expect(() => after(read, READ)).toThrow('already-done');
  });
});

describe('what a seat sees of the others', () => {
  test('is the stance that each last showed, and not the one it holds', () => {
    const { scenario, state } = gameAt({
      with: ({ members, knowledge }) => {
        Object.assign(members['gabon'] ?? {}, { state: 'opposed' });
        Object.assign(knowledge.members['gabon'] ?? {}, { stance: 'flexible', stanceRound: 1 });
      },
    });
    expect(seatView(scenario, state).members['gabon']).toMatchObject({ stance: 'flexible', stanceRound: 1 });
  });

  test('changes as a member is sounded out or called', () => {
    const hostile = gameAt({
      with: ({ members }) =>
        void Object.assign(members['gabon'] ?? {}, { state: 'opposed', recordRead: true }),
    });
    for (const type of ['sound-out', 'call'] as const) {
      const spoken = after(hostile, { type, who: 'gabon' });
      expect(known(spoken)).toMatchObject({ stance: 'opposed', stanceRound: 1 });
      expect(spoken.events).toContainEqual({
        type: 'actor-moved',
        machine: 'electedMember',
        actor: 'gabon',
        region: null,
        from: 'uninstructed',
        to: 'opposed',
      });
    }
  });
});
