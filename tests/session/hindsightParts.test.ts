import { describe, expect, test } from 'vitest';
import { hindsightParts } from '../../src/session/hindsightParts.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { LEVELS, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { sourced } from '../rules/ground.ts';
import { smallCouncil } from '../rules/table.ts';

const BEGIN: Command = { type: 'begin' };
const partsOf = (commands: readonly Command[], scenario = smallCouncil()) =>
  hindsightParts({ scenario, record: { seed: 4, commands }, luck: 9 });

describe('what is found out about a finished game', () => {
  const parts = [...partsOf([BEGIN, { type: 'read-record', who: 'china' }, { type: 'withdraw-draft' }])];
  const sharesOf = (some: typeof parts) =>
    some.flatMap((part) => (part.kind === 'progress' ? [part.share] : []));

  test('is the odds of every text first, then what was in reach, and the turning points last', () => {
    const kinds = parts.map(({ kind }) => kind).filter((kind) => kind !== 'progress');
    expect(kinds).toEqual(['odds', 'reach', 'points']);
    const [first] = parts;
    if (first?.kind !== 'odds' || !first.odds) throw new Error('the odds come first');
    expect(Object.keys(first.odds)).toEqual([...PARAGRAPHS]);
    for (const row of Object.values(first.odds)) {
      expect(Object.keys(row)).toEqual(LEVELS.map(String));
      for (const { adopted, vetoed, failed } of Object.values(row))
        expect(adopted + vetoed + failed).toBe(1000);
    }
  });

  test('says how much of the work is done: a tenth is what was in reach, the rest the two moves weighed', () => {
    const reach = parts.findIndex(({ kind }) => kind === 'reach');
    const early = sharesOf(parts.slice(0, reach));
    expect(early[0]).toBe(0);
    expect(early).toEqual(early.toSorted((a, b) => a - b));
    for (const share of early) expect(share).toBeLessThan(0.1);
    expect(sharesOf(parts.slice(reach))).toEqual([0.1, 0.55]);
  });
});

test('a game in which nothing could be voted on has no odds, nor has one before a meeting', () => {
  const first = (...args: Parameters<typeof partsOf>) => partsOf(...args).next().value;
  expect(first([BEGIN])).toEqual({ kind: 'odds', odds: null });
  const met = smallCouncil({}, { meeting: { partners: sourced(1), money: sourced(1) } });
  expect(first([BEGIN, { type: 'close-round' }], met)).toEqual({ kind: 'odds', odds: null });
});
