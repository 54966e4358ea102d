import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, termsOf, unarranged } from '../../src/game/arrange.ts';
import { newGame } from '../../src/game/newGame.ts';
import { readArrangement } from '../../src/game/record/readArrangement.ts';
import { rulesHash } from '../../src/game/record/hashes.ts';
import { readRecord, recordOf, replay } from '../../src/game/record/record.ts';
import { DIFFICULTY } from '../../src/game/tuning/index.ts';
import { policy } from '../../src/policy/policies.ts';
import { type Carried, DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import { PARAGRAPHS, type Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const SEEDS = [1, 2, 3, 4, 5];

describe('a difficulty', () => {
  test('Normal is the scenario as it was read', () => {
    expect(arrange(nassau(), { difficulty: 'normal' })).toBe(nassau());
    expect(arrange(nassau(), {})).toBe(nassau());
    expect(arrange(arrange(nassau(), { difficulty: 'hard' }), {})).toBe(nassau());
  });

  test('Story brings attention, capital and consent, and a slower clock; Hard takes them away', () => {
    const { start } = nassau();
    const story = arrange(nassau(), { difficulty: 'story' }).start;
    const hard = arrange(nassau(), { difficulty: 'hard' }).start;
    expect(story.attention.v).toBe(start.attention.v + 1);
    expect(story.capital.v).toBe(start.capital.v + 8);
    expect([story.authorities.v, story.people.v]).toEqual([start.authorities.v + 6, start.people.v + 6]);
    expect(story.slope.v).toBe(Math.round(start.slope.v * 0.8));
    expect(hard.attention.v).toBe(start.attention.v);
    expect(hard.capital.v).toBe(start.capital.v - 4);
    expect([hard.authorities.v, hard.people.v]).toEqual([start.authorities.v - 3, start.people.v - 3]);
    expect(hard.slope.v).toBe(Math.round(start.slope.v * 1.15));
  });

  test('Story makes leads readier and donors keener, Hard the reverse, and nobody who never would', () => {
    const [normal, story, hard] = (['normal', 'story', 'hard'] as const).map((difficulty) =>
      arrange(nassau(), { difficulty }),
    ) as [Scenario, Scenario, Scenario];
    for (const [at, { readiness }] of normal.contributors.entries()) {
      expect(story.contributors[at]?.readiness.v).toBe(Math.min(1000, Math.floor(readiness.v * 1.3)));
      expect(hard.contributors[at]?.readiness.v).toBe(Math.ceil(readiness.v * 0.8));
    }
    for (const [at, { benefit }] of normal.funders.entries()) {
      expect(story.funders[at]?.benefit.v).toBe(benefit.v + DIFFICULTY.story.benefit);
      expect(hard.funders[at]?.benefit.v).toBe(benefit.v + DIFFICULTY.hard.benefit);
    }
  });

  test('a start that a difficulty has changed no longer claims its source', () => {
    const { start } = arrange(nassau(), { difficulty: 'hard' });
    expect(start.people).toEqual({ v: nassau().start.people.v - 3, basis: 'design' });
    expect(start.pressure).toBe(nassau().start.pressure);
  });

  test('Story tells every position and red line as it is', () => {
    const scenario = arrange(nassau(), { difficulty: 'story' });
    for (const seed of SEEDS) {
      const { knowledge, hidden } = newGame(scenario, seed);
      for (const member of scenario.council) {
        const known = knowledge.members[member.id];
        expect(known?.low).toEqual(hidden.members[member.id]?.ideals);
        expect(known?.high).toEqual(known?.low);
        expect(known?.redLines).toEqual(member.redLines.map(({ paragraph }) => paragraph));
      }
    }
  });

  test('Realist keeps every position where history had it, and spreads two bluffs about them', () => {
    const scenario = arrange(nassau(), { difficulty: 'realist' });
    for (const seed of SEEDS) {
      const { knowledge, hidden } = newGame(scenario, seed);
      let wrong = 0;
      for (const { id, wants } of scenario.council) {
        const known = knowledge.members[id];
        for (const [index, paragraph] of PARAGRAPHS.entries()) {
          const truth = hidden.members[id]?.ideals[index] ?? 9;
          expect(truth).toBe(wants[paragraph]);
          if ((known?.low[index] ?? 0) > truth || (known?.high[index] ?? 3) < truth) wrong += 1;
        }
      }
      // The same member may be misreported twice on the same paragraph.
      expect([1, 2]).toContain(wrong);
    }
  });

  test('the harder the game, the further positions drift from the record', () => {
    const drifted = (difficulty: (typeof DIFFICULTIES)[number]): number => {
      const scenario = arrange(nassau(), { difficulty });
      let count = 0;
      for (const seed of SEEDS) {
        const { hidden } = newGame(scenario, seed);
        for (const { id, wants } of scenario.council)
          count += PARAGRAPHS.filter((name, at) => hidden.members[id]?.ideals[at] !== wants[name]).length;
      }
      return count;
    };
    expect(drifted('story')).toBe(0);
    expect(drifted('realist')).toBe(0);
    expect(drifted('hard')).toBeGreaterThan(drifted('normal'));
    expect(drifted('normal')).toBeGreaterThan(0);
  });

  test('grants rewinds by its place in the table', () => {
    expect(DIFFICULTIES.map((difficulty) => termsOf(arrange(nassau(), { difficulty })).rewinds)).toEqual(
      DIFFICULTIES.map((difficulty) => DIFFICULTY[difficulty].rewinds),
    );
  });

  test.each(DIFFICULTIES)('a game at %s is recorded with it and replays to the same digest', (difficulty) => {
    const scenario = arrange(nassau(), { difficulty });
    const { commands, state } = play(scenario, 7, policy('balanced'));
    const record = recordOf(scenario, 7, commands, state);
    expect(record.hash).toBe(rulesHash(nassau()));
    expect(record.arrangement).toEqual(difficulty === 'normal' ? undefined : { difficulty });
    const read = readRecord(JSON.parse(JSON.stringify(record)));
    expect(read.ok && replay(nassau(), read.value)).toMatchObject({ ok: true, state });
    const { arrangement: _, ...without } = record;
    if (difficulty !== 'normal') expect(replay(nassau(), without)).toMatchObject({ ok: false });
  });
});

const points = fc.integer({ min: -100, max: 100 });
const ids = nassau();
const tableOf = (names: readonly { readonly id: string }[], bound: number) =>
  fc.dictionary(
    fc.constantFrom(...names.map(({ id }) => id), 'atlantis'),
    fc.integer({ min: -bound, max: bound }),
  );
const carried: fc.Arbitrary<Carried> = fc.record(
  {
    credibility: points,
    people: points,
    pressure: points,
    oversight: points,
    favours: tableOf(ids.council, 3),
    relations: tableOf([...ids.leads, ...ids.contributors], 100),
    banked: tableOf(ids.funders, 100_000),
  },
  { requiredKeys: [] },
);

describe('what is carried over', () => {
  test('moves no start by more than fifteen per cent, whatever a record asks for', () => {
    fc.assert(
      fc.property(carried, (asked) => {
        const read = readArrangement(JSON.parse(JSON.stringify({ carried: asked })));
        expect(read).not.toBeNull();
        const before = newGame(nassau(), 1);
        const scenario = arrange(nassau(), read ?? {});
        const after = newGame(scenario, 1);
        const within = (now: number, start: number): void =>
          expect(Math.abs(now - start)).toBeLessThanOrEqual(Math.abs(start) * 0.15);
        within(after.credibility, before.credibility);
        within(after.people, before.people);
        within(after.pressure, before.pressure);
        for (const [index, one] of scenario.contributors.entries())
          within(one.readiness.v, nassau().contributors[index]?.readiness.v ?? 0);
        for (const [index, one] of scenario.funders.entries())
          within(one.benefit.v, nassau().funders[index]?.benefit.v ?? 0);
        for (const { favours, warmth } of Object.values(after.members)) {
          expect(Math.abs(favours)).toBeLessThanOrEqual(1);
          expect(Math.abs(warmth)).toBeLessThanOrEqual(15);
        }
        for (const { courtship } of Object.values(after.leads))
          expect(Math.abs(courtship)).toBeLessThanOrEqual(15);
        const banked = Object.values(after.funders).reduce((sum, funder) => sum + funder.banked, 0);
        expect(banked).toBeGreaterThanOrEqual(0);
        expect(banked).toBeLessThanOrEqual(nassau().need.v[0] * 0.15);
        expect(after.hidden).toEqual(before.hidden);
        expect(unarranged(scenario)).toBe(nassau());
      }),
      { numRuns: 60 },
    );
  });

  test('is in the record, and laid on again when the record is replayed', () => {
    const scenario = arrange(nassau(), {
      difficulty: 'hard',
      carried: { credibility: 5, favours: { china: 1 }, relations: { kenya: 9 }, banked: { canada: 12 } },
    });
    const start = newGame(scenario, 3);
    expect(start.credibility).toBe(nassau().start.credibility.v + 5);
    expect(start.members.china?.favours).toBe(1);
    expect(start.leads.kenya?.courtship).toBe(9);
    expect(start.funders.canada?.banked).toBe(12);
    const { commands, state } = play(scenario, 3, policy('balanced'));
    const record = JSON.parse(JSON.stringify(recordOf(scenario, 3, commands, state)));
    expect(replay(nassau(), record)).toMatchObject({ ok: true, state });
  });
});

describe('an arrangement that no game writes is refused', () => {
  test.each([
    [null],
    [[]],
    ['hard'],
    [{ difficulty: 'god' }],
    [{ difficulty: 3 }],
    [{ level: 'hard' }],
    [{ carried: 5 }],
    [{ carried: [] }],
    [{ carried: { gold: 1 } }],
    [{ carried: { credibility: 1.5 } }],
    [{ carried: { credibility: 101 } }],
    [{ carried: { credibility: null } }],
    [{ carried: { favours: { china: 4 } } }],
    [{ carried: { favours: { 'No Such': 1 } } }],
    [{ carried: { favours: [1] } }],
    [{ carried: { banked: { canada: 1e9 } } }],
    [JSON.parse('{"carried":{"favours":{"__proto__":1}}}')],
    [{ carried: { favours: Object.fromEntries(Array.from({ length: 81 }, (_, at) => [`m${at}`, 1])) } }],
  ])('%j', (json) => {
    expect(readArrangement(json)).toBeNull();
  });

  test('by the reader of records, with its own code', () => {
    const { commands, state } = play(nassau(), 1, policy('passive'));
    const record = { ...recordOf(nassau(), 1, commands, state), arrangement: { difficulty: 'god' } };
    expect(readRecord(record)).toEqual({ ok: false, problems: 'bad-arrangement' });
  });
});
