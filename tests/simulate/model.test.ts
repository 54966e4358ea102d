import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { backtest } from '../../src/backtest/backtest.ts';
import { type Calibration, calibrate } from '../../src/simulate/calibration.ts';
import { modelDigest } from '../../src/simulate/modelDigest.ts';
import { type Sensitivity, sensitivity } from '../../src/simulate/sensitivity.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { penholder } from '../cli/console.ts';
import { nassau } from '../fixtures/nassau.ts';
import { recordedTexts } from '../voter/recorded.ts';

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/model/${name}.json`, import.meta.url), 'utf8'));

describe('the whip count', () => {
  // A good text leaves hardly a doubt; one that is softened for everybody and one that neglects them do.
  const counts = [
    calibrate(nassau(), 'balanced', 800, 1),
    calibrate(nassau(), 'soften', 400, 1),
    calibrate(nassau(), 'money-first', 400, 1),
  ];

  test('says 70 in a hundred where about 70 in a hundred come', () => {
    const tenths = Array.from({ length: 10 }, (_, tenth) => {
      const bins = counts.flatMap(({ yes }) => yes.filter(({ from }) => from === 100 * tenth));
      const n = bins.reduce((sum, bin) => sum + bin.n, 0);
      const mean = (of: 'said' | 'came'): number => bins.reduce((sum, bin) => sum + bin.n * bin[of], 0) / n;
      return { n, from: 100 * tenth, said: mean('said'), came: mean('came') };
    }).filter(({ n }) => n >= 200);
    expect(tenths.length).toBeGreaterThanOrEqual(8);
    for (const { from, said, came } of tenths) expect(Math.abs(said - came), `from ${from}`).toBeLessThan(80);
  });

  test('gives a band that holds about eight times in ten or more', () => {
    for (const { policy, inBand } of counts) expect(inBand, policy).toBeGreaterThanOrEqual(720);
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

test('the table of weights in MODEL.md holds the first ten of those that are kept', () => {
  const model = readFileSync(new URL('../../src/game/MODEL.md', import.meta.url), 'utf8');
  const { weights } = kept('sensitivity') as Sensitivity;
  const share = (thousandths: number): string => (thousandths / 10).toFixed(1);
  const rows = weights
    .slice(0, 10)
    .map(
      ({ weight, value, less, more }) =>
        `| ${weight} | ${value} | ${share(less.endings)}, ${share(more.endings)} | ${share(less.hands)}, ${share(more.hands)} |`,
    );
  expect(model).toContain(rows.join('\n'));
});

test('what MODEL.md says of the whip count is what is kept of it', () => {
  const model = readFileSync(new URL('../../src/game/MODEL.md', import.meta.url), 'utf8');
  const { yes, inBand } = kept('calibration') as Calibration;
  const percent = (thousandths: number): string => `${(thousandths / 10).toFixed(1)} %`;
  const rows = yes
    .filter(({ from }) => from >= 600)
    .map(
      ({ from, n, said, came }) =>
        `| ${from / 10}-${from / 10 + 10} % | ${n.toLocaleString('en')} | ${percent(said)} | ${percent(came)} |`,
    );
  expect(model).toContain(rows.join('\n'));
  expect(model).toContain(`in favour in ${percent(inBand)} of those votes`);
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
