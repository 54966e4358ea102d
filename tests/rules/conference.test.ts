import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnOut } from '../../src/game/rules/pledging.ts';
import type { Reason } from '../../src/game/votes.ts';
import {
  type After,
  after,
  type Change,
  contributor,
  funder,
  gameAt,
  lead,
  sourced,
  spread,
  the,
  world,
} from './ground.ts';

const HOST = { type: 'host-conference' } as const;
const canada = funder('canada');
const scenario = world({
  leads: [lead('kenya')],
  contributors: [contributor('jamaica')],
  funders: [canada, funder('eu')],
});

/** What one conference would draw out of Canada, which has 100 M USD and sees its full benefit, with even luck. */
function drawn(change: Change = () => {}, of: Partial<typeof canada> = {}, luck = 1000): number {
  const reasons: Reason[] = [];
  const sum = drawnOut({ ...canada, ...of }, gameAt(scenario, change), luck, reasons);
  expect(reasons.reduce((total, { value }) => total + value, 0)).toBe(Math.floor(100 * sum));
  return sum;
}
const named: Change = (game) => void (the(game.leads, 'kenya').state = 'publiclyConsidering');

describe('a pledging conference draws out of a funder', () => {
  test('a third of what it has left, as long as nobody leads little more than half of that', () => {
    expect(drawn()).toBeCloseTo(100 * 0.34 * 0.55);
    expect(drawn(named)).toBeCloseTo(100 * 0.34 * 1.3);
  });

  test('less at every further conference', () => {
    const at = (conferences: number) => drawn((game) => void (game.conferences = conferences)) / (100 * 0.55);
    const shares = [0, 1, 2, 3, 4, 5, 9].map(at);
    for (const [index, share] of [0.34, 0.22, 0.13, 0.08, 0.05, 0.05, 0.05].entries())
      expect(shares[index]).toBeCloseTo(share);
  });

  test('nothing of what it has already pledged', () => {
    const pledged = (by: number) => drawn((game) => void (the(game.funders, 'canada').pledged = by));
    // 40 of the 300 M USD that a year is thought to cost draw 39 in 1,000 more, whoever pledged them.
    expect(pledged(40)).toBeCloseTo(60 * 0.34 * 0.55 * 1.039);
    expect([pledged(100), pledged(160)]).toEqual([0, 0]);
  });

  test('more the more it sees in a mission, and nothing where it would rather there were none', () => {
    const benefit = (v: number) => drawn(() => {}, { benefit: sourced(v) });
    expect(benefit(60) / benefit(10)).toBeCloseTo(2);
    expect(benefit(110) / benefit(60)).toBeCloseTo(1.5);
    expect(benefit(-40)).toBe(0);
  });

  test('a tenth more for each level of oversight in the draft', () => {
    const at = (oversight: 0 | 1 | 2 | 3) =>
      drawn((game) => void (game.draft.levels.oversight = oversight)) / drawn();
    expect(([0, 1, 2, 3] as const).map((level) => Math.round(100 * at(level)))).toEqual([100, 110, 120, 130]);
  });

  test('up to three tenths more by the share that others have promised', () => {
    const at = (promised: number) =>
      drawn((game) => {
        game.estimate = [200, 400];
        the(game.funders, 'eu').pledged = promised;
      }) / drawn();
    expect([0, 150, 300, 900].map((sum) => Math.round(100 * at(sum)))).toEqual([100, 115, 130, 130]);
  });

  test('as its luck has it', () => {
    expect(drawn(() => {}, {}, 750) / drawn()).toBeCloseTo(0.75);
    expect(drawn(() => {}, {}, 1250) / drawn()).toBeCloseTo(1.25);
  });

  test('never more than it has left, and its reasons add up to the amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 250 }),
        fc.integer({ min: -40, max: 100 }),
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 750, max: 1250 }),
        (ceiling, benefit, pledged, luck) => {
          const sum = drawn(
            (game) => void (the(game.funders, 'canada').pledged = pledged),
            { ceiling: sourced(ceiling), benefit: sourced(benefit) },
            luck,
          );
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(Math.max(0, ceiling - pledged));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('to host a conference', () => {
  const pledged =
    (id: string) =>
    ({ state }: After) =>
      the(state.funders, id).pledged;

  test('costs two points of attention, and is counted', () => {
    const state = gameAt(scenario);
    const held = after(scenario, state, HOST).state;
    expect(held.attention).toBe(state.attention - 2);
    expect(held.conferences).toBe(1);
  });

  test('brings pledges in whole millions, between three and five quarters of the usual, by luck', () => {
    const sums = spread([scenario, gameAt(scenario, named), HOST], 501, pledged('canada'));
    expect(sums).toEqual(Array.from({ length: 501 }, (_, at) => Math.floor((44.2 * (750 + at)) / 1000)));
  });

  test('asks all at once: what a neighbour has just said moves nobody', () => {
    // Canada draws first and pledges; the EU, its equal in all, gives for what stood before.
    const sums = spread([scenario, gameAt(scenario, named), HOST], 501, pledged('eu'), 1);
    expect(sums).toEqual(Array.from({ length: 501 }, (_, at) => Math.floor((44.2 * (750 + at)) / 1000)));
  });

  test('leaves a sum below three millions unsaid, and its giver has signalled', () => {
    const small = (ceiling: number) => {
      const tiny = { ...scenario, funders: [funder('canada', { ceiling: sourced(ceiling) })] };
      return new Set(
        spread([tiny, gameAt(tiny), HOST], 501, ({ state }) => the(state.funders, 'canada').pledged),
      );
    };
    // 20 M USD would bring 2.8 to 4.6, and 10 at most 2.3.
    expect(small(20)).toEqual(new Set([0, 3, 4]));
    expect(small(10)).toEqual(new Set([0]));
    const tiny = { ...scenario, funders: [funder('canada', { ceiling: sourced(10) })] };
    expect(after(tiny, gameAt(tiny), HOST).state.funders['canada']?.state).toBe('signalled');
    expect(after(scenario, gameAt(scenario), HOST).state.funders['canada']?.state).toBe('pledged');
  });

  test('for the first time draws the neighbours in, who are interested from then on', () => {
    const interest = (conferences: number) =>
      after(
        scenario,
        gameAt(scenario, (game) => void (game.conferences = conferences)),
        HOST,
      ).state.contributors['jamaica']?.state;
    expect([interest(0), interest(1)]).toEqual(['interested', 'unapproached']);
  });
});

test('a conference tells what was announced at it in all: what is too little to announce is nothing', () => {
  const small = world({ funders: [funder('eu', { ceiling: sourced(2) }), funder('canada')] });
  const { state, events } = after(small, gameAt(small), HOST);
  const pledged = the(state.funders, 'canada').pledged;
  expect(pledged).toBeGreaterThan(0);
  expect(events.find(({ type }) => type === 'conference-held')).toMatchObject({ pledged, times: 1 });
  expect(the(state.funders, 'eu')).toMatchObject({ pledged: 0, state: 'signalled' });
});
