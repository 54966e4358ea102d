import { expect, test } from 'vitest';
import { type CellName, cellsOf, FEWEST } from '../../src/backtest/cells.ts';
import type { RecordedText } from '../../src/backtest/votes.ts';
import { recordedTexts } from './recorded.ts';

const texts = recordedTexts();
const cell = (of: readonly RecordedText[], name: CellName) => {
  const found = cellsOf(of).find((one) => one.cell === name);
  if (!found) throw new Error(name);
  return found;
};
const only = (...ids: readonly string[]): RecordedText[] => texts.filter(({ id }) => ids.includes(id));

test('a text that the host refused and that passed is counted with both hands', () => {
  // Resolution 1591 (2005): Russia and China abstained, and it was adopted.
  expect(cell(only('N-1591'), 'hostRefused').counts).toEqual({
    adopted: 1,
    stopped: 0,
    yes: 0,
    abstain: 2,
    no: 0,
  });
  expect(cell(only('N-1591'), 'hostRefusedQuiet').counts.adopted).toBe(1);
  expect(cell(only('N-1591'), 'hostRefusedSince').counts.adopted).toBe(0);
});

test('a text is stopped by a veto, and by want of nine hands', () => {
  // Both vetoed it (Syria, 2011); seven hands were too few (South Sudan, 2016).
  expect(cell(only('V-S/2011/612'), 'hostRefused').counts).toEqual({
    adopted: 0,
    stopped: 1,
    yes: 0,
    abstain: 0,
    no: 2,
  });
  expect(cell(only('V-S/2016/1085'), 'hostRefused').counts).toMatchObject({
    adopted: 0,
    stopped: 1,
    abstain: 2,
  });
});

test('a stake is the voter’s own: each hand goes to the row of its member', () => {
  const syria = only('V-S/2011/612');
  expect(cell(syria, 'wholeStake').counts.no).toBe(1);
  expect(cell(syria, 'noStake').counts.no).toBe(1);
  expect(cell(syria, 'halfStake').counts.no).toBe(0);
  expect(cell(only('N-1970'), 'halfStake').counts.yes).toBe(2);
});

test('a gesture to Taipei is China’s row alone', () => {
  expect(cell(only('V-S/1997/18'), 'taiwan').counts).toEqual({
    adopted: 0,
    stopped: 1,
    yes: 0,
    abstain: 0,
    no: 1,
  });
});

test('what stands under five cases is marked, and five are not', () => {
  for (const { counts, thin } of cellsOf(texts))
    for (const [what, count] of Object.entries(counts))
      expect(thin.includes(what as (typeof thin)[number]), `${what} ${count}`).toBe(count < 5);
  expect(FEWEST).toBe(5);
});

test('the kinds of one question hold every vote once', () => {
  const all = (names: readonly CellName[]): number =>
    names.reduce((sum, name) => {
      const { yes, abstain, no } = cell(texts, name).counts;
      return sum + yes + abstain + no;
    }, 0);
  for (const names of [
    ['hostAsked', 'hostUnsure', 'hostRefused'],
    ['regionAsked', 'regionSilent', 'regionAgainst'],
    ['wholeStake', 'halfStake', 'noStake'],
  ] as const)
    expect(all(names)).toBe(2 * texts.length);
  expect(all(['hostRefusedQuiet', 'hostRefusedSince'])).toBe(all(['hostRefused']));
});

test('since the second set came in, texts that a host refused and that passed are more than five', () => {
  expect(cell(texts, 'hostRefused').counts.adopted).toBeGreaterThanOrEqual(FEWEST);
  expect(cell(texts, 'hostRefusedQuiet').counts.adopted).toBeGreaterThanOrEqual(FEWEST);
});
