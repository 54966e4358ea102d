import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { backtest } from '../../src/backtest/backtest.ts';
import { calibrate } from '../../src/simulate/calibration.ts';
import { modelDigest, type Sensitivity, sensitivity } from '../../src/simulate/sensitivity.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { penholder } from '../cli/console.ts';
import { nassau } from '../fixtures/nassau.ts';
import { recordedTexts } from '../voter/recorded.ts';

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/model/${name}.json`, import.meta.url), 'utf8'));

describe('the whip count', () => {
  const { yes, inBand, votes } = calibrate(nassau(), 'balanced', 2000, 1);

  test('says 70 in a hundred where about 70 in a hundred come', () => {
    expect(votes).toBeGreaterThan(1900);
    const counted = yes.filter(({ n }) => n >= 200);
    expect(counted.length).toBeGreaterThanOrEqual(4);
    for (const { from, said, came } of counted)
      expect(Math.abs(said - came), `from ${from}`).toBeLessThan(80);
  });

  test('gives a band that holds eight times in ten or more', () => {
    expect(inBand).toBeGreaterThanOrEqual(800);
  });
});

describe('the figures kept for the page about the model are of this model', () => {
  test('the backtest', () => {
    expect(kept('backtest')).toEqual(
      JSON.parse(JSON.stringify(backtest(recordedTexts(), COEFFICIENTS, true))),
    );
  });

  test.each(['calibration', 'sensitivity'])('the %s: npm run model writes it anew', (name) => {
    expect(kept(name)).toMatchObject({ model: modelDigest() });
  });
});

test('the backtest table in MODEL.md is the one that the command prints', () => {
  const model = readFileSync(new URL('../../src/game/MODEL.md', import.meta.url), 'utf8');
  const votes = fileURLToPath(new URL('../../seeds/votes', import.meta.url));
  const { out, exit } = penholder('backtest', votes, '--leave-one-file-out');
  expect(exit).toBe(0);
  expect(model).toContain(out.trimEnd());
});

test('a weight that is moved is put back, and a weight that matters flips something', () => {
  const before = modelDigest();
  const { weights }: Sensitivity = sensitivity(nassau(), ['history'], 4, 1);
  expect(modelDigest()).toBe(before);
  expect(weights.length).toBeGreaterThan(50);
  const first = weights[0] as Sensitivity['weights'][number];
  expect(first.less.endings + first.more.endings).toBeGreaterThan(0);
  expect(weights.at(-1)?.less.endings).toBe(0);
});
