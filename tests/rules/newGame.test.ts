import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/game/arrange.ts';
import { newGame } from '../../src/game/newGame.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Member, PARAGRAPHS, type Scenario } from '../../src/scenario/model/scenario.ts';
import { funder, lead, sourced, startingWith, the, world } from './ground.ts';

const SEEDS = Array.from({ length: 400 }, (_, at) => at + 1);
const games = (scenario: Scenario): GameState[] => SEEDS.map((seed) => newGame(scenario, seed));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A Council whose members want the same level of all, one of them with a red line. */
function wanting(level: 0 | 1 | 2 | 3, changes: Partial<Member> = {}): Scenario {
  const wants = Object.fromEntries(PARAGRAPHS.map((paragraph) => [paragraph, level])) as Member['wants'];
  const redLines = [
    { paragraph: 'form', max: 1, resolve: 300 },
    { paragraph: 'arms', max: 1, resolve: 0 },
    { paragraph: 'term', max: 1, resolve: 100 },
  ] as const;
  return world({
    leads: [lead('kenya')],
    council: world().council.map((member) => ({
      ...member,
      wants,
      redLines: member.id === 'china' ? redLines : [],
      ...changes,
    })),
  });
}

const DEALT = games(wanting(1));

describe('a game is dealt from its seed', () => {
  test('the same seed deals the same game, another seed another', () => {
    expect(newGame(wanting(1), 7)).toEqual(newGame(wanting(1), 7));
    expect(newGame(wanting(1), 7).hidden).not.toEqual(newGame(wanting(1), 8).hidden);
  });

  test('a position is off the record in 22 of 100, by one level, as often up as down', () => {
    const ideals = DEALT.flatMap(({ hidden }) => Object.values(hidden.members).flatMap((one) => one.ideals));
    const share = (level: number) => ideals.filter((ideal) => ideal === level).length / ideals.length;
    expect(share(0)).toBeCloseTo(0.11, 2);
    expect(share(1)).toBeCloseTo(0.78, 2);
    expect(share(2)).toBeCloseTo(0.11, 2);
    expect(share(0) + share(1) + share(2)).toBe(1);
  });

  test('no position lies beyond the levels there are', () => {
    for (const level of [0, 3] as const) {
      const ideals = games(wanting(level)).flatMap(({ hidden }) =>
        Object.values(hidden.members).flatMap((one) => one.ideals),
      );
      expect(new Set(ideals)).toEqual(new Set(level === 0 ? [0, 1] : [2, 3]));
    }
  });

  test('a red line is held two logits more or less than its mean, mostly near it, and never less than not at all', () => {
    const resolve = (line: number) =>
      DEALT.map(({ hidden }) => the(hidden.members, 'china').redLines[line]?.resolve ?? -1);
    expect(Math.max(...resolve(0).map((drawn) => Math.abs(drawn - 300)))).toBeLessThanOrEqual(200);
    expect(Math.max(...resolve(0).map((drawn) => Math.abs(drawn - 300)))).toBeGreaterThan(150);
    expect(Math.abs(mean(resolve(0)) - 300)).toBeLessThan(10);
    // Of two throws less one another three quarters fall in the inner half; of one throw it were a half.
    expect(resolve(0).filter((drawn) => Math.abs(drawn - 300) <= 100).length).toBeGreaterThan(
      0.68 * SEEDS.length,
    );
    expect(Math.min(...resolve(2))).toBe(0);
  });

  test('a red line without resolve stays without', () => {
    const idle = DEALT.map(({ hidden }) => the(hidden.members, 'china').redLines[1]?.resolve);
    expect(new Set(idle)).toEqual(new Set([0]));
  });

  test('a member leans by seven tenths of a logit at most, a candidate by a fifth of a trait', () => {
    const leanings = DEALT.map(({ hidden }) => the(hidden.members, 'china').leaning);
    const offsets = DEALT.map(({ hidden }) => the(hidden.leads, 'kenya'));
    for (const [drawn, most] of [
      [leanings, 70],
      [offsets, 20],
    ] as const) {
      expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
      expect(Math.max(...drawn)).toBeGreaterThan(0.8 * most);
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(-most);
      expect(Math.min(...drawn)).toBeLessThan(-0.8 * most);
      expect(Math.abs(mean(drawn))).toBeLessThan(0.1 * most);
    }
  });
});

describe('the true cost of a year', () => {
  const drawn = (scenario: Scenario) => games(scenario).map(({ hidden }) => hidden.need);
  const between = (costs: readonly number[], low: number, high: number): void => {
    expect(Math.min(...costs)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...costs)).toBeLessThanOrEqual(high);
    expect(Math.max(...costs) - Math.min(...costs)).toBeGreaterThan(0.9 * (high - low));
  };

  test('lies within what the file says a year is thought to cost, however small or large', () => {
    const standing = {
      authority: 2,
      form: 1,
      lead: 'kenya',
      personnel: sourced(1),
      arrived: sourced(1),
      banked: {},
    } as const;
    for (const [low, high] of [
      [20, 30],
      [90, 150],
      [200, 400],
      [500, 700],
      [600, 900],
    ] as const) {
      const need = sourced([low, high] as const);
      between(drawn(world({ need })), low, high);
      between(drawn(world({ need, standing, leads: [lead('kenya')] })), low, high);
      between(drawn(world({ need, meeting: { partners: sourced(2), money: sourced(50) } })), low, high);
    }
  });

  test('lies where the file says that it truly lies, though it is thought to lie elsewhere', () => {
    between(drawn(world({ need: sourced([200, 400]), trueNeed: sourced([200, 600]) })), 200, 600);
    between(drawn(world({ need: sourced([200, 400]), trueNeed: sourced([50, 90]) })), 50, 90);
  });
});

describe('what anyone believes before asking', () => {
  const brazil = (scenario: Scenario) => the(newGame(scenario, 1).knowledge.members, 'brazil');

  test('is a level either way of what the record says, within the levels there are', () => {
    for (const [level, low, high] of [
      [0, 0, 1],
      [1, 0, 2],
      [3, 2, 3],
    ] as const) {
      expect(new Set(brazil(wanting(level)).low)).toEqual(new Set([low]));
      expect(new Set(brazil(wanting(level)).high)).toEqual(new Set([high]));
    }
  });

  test('is exact of one’s own delegation, and of no red line or request', () => {
    const { members } = newGame(wanting(1), 1).knowledge;
    expect(the(members, 'us').low).toEqual(the(members, 'us').high);
    expect(the(members, 'china')).toMatchObject({ redLines: [], asks: [], stance: 'uninstructed' });
  });

  test('is wrong at Realist about what matters to somebody else, and excludes what the record says', () => {
    const salience = Object.fromEntries(PARAGRAPHS.map((name) => [name, name === 'arms' ? 2 : 1]));
    for (const level of [0, 1, 2, 3] as const) {
      const scenario = arrange(wanting(level, { salience: salience as Member['salience'] }), {
        difficulty: 'realist',
      });
      const wrong = SEEDS.slice(0, 40).map((seed) =>
        Object.entries(newGame(scenario, seed).knowledge.members).flatMap(([id, { low, high }]) =>
          PARAGRAPHS.filter((_, at) => level < (low[at] ?? 0) || level > (high[at] ?? 3)).map((name) => [
            id,
            name,
          ]),
        ),
      );
      expect(new Set(wrong.map((bluffs) => bluffs.length))).toEqual(new Set([1, 2]));
      expect(new Set(wrong.flat().map(([, name]) => name))).toEqual(new Set(['arms']));
      expect(wrong.flat().map(([id]) => id)).not.toContain('us');
    }
  });
});

test('where nothing matters more to a member than all else, it may be misreported on any paragraph', () => {
  const salience = Object.fromEntries(PARAGRAPHS.map((name) => [name, 1])) as Member['salience'];
  const scenario = arrange(wanting(1, { salience }), { difficulty: 'realist' });
  const wrong = SEEDS.slice(0, 60).flatMap((seed) =>
    Object.values(newGame(scenario, seed).knowledge.members).flatMap(({ low }) =>
      PARAGRAPHS.filter((_, at) => (low[at] ?? 0) > 1),
    ),
  );
  expect(new Set(wrong).size).toBeGreaterThan(5);
});

describe('a game starts', () => {
  test('from what the scenario says', () => {
    const scenario = startingWith(
      { attention: 4, capital: 31, credibility: 32, authorities: 33, people: 34, pressure: 47 },
      { need: sourced([210, 390]), funders: [funder('eu')] },
    );
    expect(newGame(scenario, 1)).toMatchObject({
      attention: 4,
      capital: 31,
      credibility: 32,
      authorities: 33,
      people: 34,
      pressure: 470,
      estimate: [210, 390],
      round: 1,
      session: 'briefing',
      freeEdit: true,
      envoy: false,
      draft: { state: 'zeroDraft', circulated: null },
      ground: { state: 'localClashes' },
      mission: { state: 'concept', quarter: 0 },
      funders: { eu: { state: 'uncommitted', pledged: 0, obligated: 0, banked: 0 } },
    });
    expect(newGame(startingWith({ pressure: 48 }), 1).ground.state).toBe('kidnappingWave');
  });

  test('with the mission that stands: its people, and its money, which is pledged and bound as well', () => {
    const scenario = world({
      leads: [lead('kenya', { at: 'deployed' }), lead('france')],
      funders: [funder('eu'), funder('us')],
      standing: {
        authority: 2,
        form: 1,
        lead: 'kenya',
        personnel: sourced(1000),
        arrived: sourced(400),
        banked: { eu: sourced(25) },
      },
    });
    expect(newGame(scenario, 1)).toMatchObject({
      leads: { kenya: { personnel: 1000, arrived: 400 }, france: { personnel: 0, arrived: 0 } },
      funders: { eu: { pledged: 25, obligated: 25, banked: 25 }, us: { pledged: 0, banked: 0 } },
      mission: { state: 'initialPresence' },
    });
  });
});
