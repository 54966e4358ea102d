import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { probability } from '../../src/core/logistic.ts';
import type { CodedText } from '../../src/voter/codedText.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { expectedHand } from '../../src/voter/forecast.ts';
import { elect } from '../../src/voter/voter.ts';
import { seedFiles } from './recorded.ts';

const share = z.number().min(-1).max(1);
const half = {
  text: z.strictObject({
    consent: share,
    region: share,
    assessed: share.default(0),
    newForce: share.default(0),
    taiwanProvocation: share.default(0),
  }),
  asks: z.strictObject({ russia: share, china: share }),
};
const HAND = ['yes', 'no', 'abstain', 'doubt'] as const;
const episode = z.strictObject({
  title: z.string(),
  year: z.number(),
  pen: z.enum(['west', 'elected']),
  what: z.string(),
  first: z.strictObject({ ...half, trouble: z.partialRecord(z.enum(['russia', 'china']), z.enum(HAND)) }),
  last: z.strictObject({
    ...half,
    vote: z.strictObject({ russia: z.enum(HAND), china: z.enum(HAND), tally: z.string() }),
  }),
  source: z.string(),
});
type Episode = z.infer<typeof episode>;
type Half = Episode['first'] | Episode['last'];

const FOLDER = new URL('../../seeds/episodes/', import.meta.url);
const EPISODES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => episode.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))));

const POWERS = ['russia', 'china'] as const;

/** What the voter model expects of Russia or China on one text of an episode. */
function expected(of: Episode, { text, asks }: Half, who: 'russia' | 'china') {
  return expectedHand(COEFFICIENTS, who, codedOf(of, text), asks);
}

function codedOf({ year, pen }: Episode, text: Half['text']): CodedText {
  const stakes = { targetsGovernment: 0, stakeRussia: 0, stakeChina: 0, stakeWest: 0 };
  return { year, pen, ...text, ...stakes };
}

/** Elected members expected to vote yes, of the ten who sat that year. */
function electedInFavour(of: Episode, doubts: number): number {
  const [, ...rows] = seedFiles()['rosters.csv'].trim().split('\n');
  const seated = rows.map((row) => row.split(',')).filter(([year]) => Number(year) === of.year);
  expect(seated).toHaveLength(10);
  return seated.reduce(
    (sum, [, , point]) =>
      sum + probability(elect(COEFFICIENTS, codedOf(of, of.last.text), Number(point), doubts)),
    0,
  );
}

describe.each(EPISODES.map((one) => [one.title, one] as const))('%s', (_, of) => {
  test('the first text runs into the trouble that it ran into', () => {
    expect(Object.keys(of.first.trouble).length).toBeGreaterThan(0);
    for (const who of POWERS) {
      const { yes, abstain, no } = expected(of, of.first, who);
      const trouble = of.first.trouble[who];
      if (trouble === undefined) expect(yes, who).toBeGreaterThan(0.5);
      else expect(yes, who).toBeLessThan(0.5);
      // A block was the exception in those years: the one that had blocked is marked as the likelier to.
      const other = who === 'russia' ? 'china' : 'russia';
      if (trouble === 'no') {
        expect(no, who).toBeGreaterThan(expected(of, of.first, other).no);
        expect(no, who).toBeGreaterThan(expected(of, of.last, who).no);
      } else expect(no, who).toBeLessThan(Math.max(0.05, abstain / 4));
    }
  });

  test('the last text is voted on as it was', () => {
    let doubts = 0;
    for (const who of POWERS) {
      const { yes, abstain } = expected(of, of.last, who);
      if (of.last.vote[who] === 'yes') expect(yes, who).toBeGreaterThan(0.5);
      else expect(abstain, who).toBeGreaterThan(0.5);
      if (of.last.vote[who] !== 'yes') doubts += 1;
    }
    const inFavour = Number(of.last.vote.tally.split('-')[0]);
    const outOfTen = inFavour - (5 - doubts);
    expect(Math.abs(electedInFavour(of, doubts) - outOfTen)).toBeLessThan(1.5);
  });
});

test('there are at least six episodes', () => {
  expect(EPISODES.length).toBeGreaterThanOrEqual(6);
});
