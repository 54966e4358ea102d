import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import pages from '../../assets/locales/en/pages.json' with { type: 'json' };
import unseen from '../../assets/model/unseen.json' with { type: 'json' };
import { backtest, type BacktestReport } from '../../src/backtest/backtest.ts';
import { cellsOf } from '../../src/backtest/cells.ts';
import { fit } from '../../src/backtest/fit.ts';
import type { Permanent, RecordedText } from '../../src/backtest/votes.ts';
import { cellTable } from '../../src/cli/fit.ts';
import { type Calibration, calibrate } from '../../src/simulate/calibration.ts';
import { modelDigest } from '../../src/simulate/modelDigest.ts';
import { type Sensitivity, sensitivity } from '../../src/simulate/sensitivity.ts';
import { mostDeciding } from '../../src/view/reading/moved.ts';
import { COEFFICIENTS, type Weights } from '../../src/voter/coefficients.ts';
import { penholder } from '../cli/console.ts';
import { nassau } from '../fixtures/nassau.ts';
import { recordedTexts } from '../voter/recorded.ts';

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/model/${name}.json`, import.meta.url), 'utf8'));

const model = readFileSync(new URL('../../src/game/MODEL.md', import.meta.url), 'utf8');
/** Its sentences without the breaks of lines. */
const prose = model.replaceAll(/\s+/g, ' ');

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

  test('is worth less where nothing was heard before it, as MODEL.md says', () => {
    const doubts = calibrate(nassau(), 'rush', 400, 1).yes.filter(({ from }) => from === 400 || from === 500);
    const n = doubts.reduce((sum, bin) => sum + bin.n, 0);
    const came = doubts.reduce((sum, bin) => sum + bin.n * bin.came, 0) / n;
    expect(n).toBeGreaterThan(200);
    expect(prose).toContain(`said to come in 40 to 60 of a hundred comes in ${Math.round(came / 10)}.`);
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

const hundredths = (value: number): string => value.toFixed(2);

describe('MODEL.md says what the commands print', () => {
  test('the table of the backtest', () => {
    const votes = fileURLToPath(new URL('../../seeds/votes', import.meta.url));
    const { out, exit } = penholder('backtest', votes, '--leave-one-file-out');
    expect(exit).toBe(0);
    expect(model).toContain(out.trimEnd());
  });

  test('the table of what the votes can teach', () => {
    expect(model).toContain(cellTable(cellsOf(recordedTexts())).join('\n'));
  });

  test('the ten weights that reach furthest', () => {
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

  test('every tenth of the whip count, those with few cases too', () => {
    const { yes, inBand } = kept('calibration') as Calibration;
    const percent = (thousandths: number): string => `${(thousandths / 10).toFixed(1)} %`;
    const rows = yes.map(
      ({ from, n, said, came }) =>
        `| ${from / 10}-${from / 10 + 10} % | ${n.toLocaleString('en')} | ${percent(said)} | ${percent(came)} |`,
    );
    expect(model).toContain(`| ---: |\n${rows.join('\n')}\n\n`);
    expect(model).toContain(`in favour in ${percent(inBand)} of those votes`);
  });

  test('the weights of Russia and China, by score', () => {
    const { endorsement, against } = COEFFICIENTS;
    const cell = (of: Weights, term: string): string => (of[term] ? hundredths(of[term].value / 100) : '');
    for (const [scores, terms] of [
      [endorsement, Object.keys({ ...endorsement.russia, ...endorsement.china })],
      [against, Object.keys({ ...against.russia, ...against.china })],
    ] as const)
      for (const term of terms)
        expect(model, term).toContain(`| ${cell(scores.russia, term)} | ${cell(scores.china, term)} |`);
  });

  test('the weights of the elected members, and what Haiti’s own votes add', () => {
    const { elected, census } = COEFFICIENTS;
    for (const [term, { value }] of Object.entries(elected))
      expect(prose, term).toContain(hundredths(value / 100));
    for (const who of ['elected', 'russia', 'china'] as const)
      expect(prose).toContain(`${hundredths(census[who] / 100)} to `);
  });

  test('what may be claimed, and what votes that were kept apart gave', () => {
    const { structure, baselines, interval } = kept('backtest') as BacktestReport;
    const [low, high] = interval.brier ?? [0, 0];
    const brier = hundredths(structure.permanent.brier);
    expect(prose).toContain(`${brier} (${hundredths(low)} to ${hundredths(high)} over conflicts)`);
    expect(prose).toContain(`average gives ${hundredths(baselines.memberBaseRate.permanent.brier)} and`);
    expect(prose).toContain(`the priors alone ${hundredths(baselines.priorsAlone.permanent.brier)}.`);
    const { all, second, hostAsked, hostRefused } = unseen;
    expect(prose).toContain(
      `| ${all.texts} | ${all.brier} (${hundredths(all.low)} to ${hundredths(all.high)}) | ${all.baseRate} | ${hundredths(all.veto)} | ${hundredths(all.vetoConstant)} |`,
    );
    expect(prose).toContain(
      `| ${second.texts} | ${second.brier} | ${second.baseRate} | ${second.veto} | ${second.vetoConstant} |`,
    );
    expect(prose).toContain(`said no to ${hostRefused.said} in a hundred and some ${hostRefused.came} came`);
    expect(prose).toContain(`said yes to ${hostAsked.said} in a hundred and ${hostAsked.came} came`);
    expect(prose).toContain(
      `gave ${all.brier} (${hundredths(all.low)} to ${hundredths(all.high)}), no better than each member's average (${all.baseRate})`,
    );
  });

  test('what was changed since, as it scores today', () => {
    const first = recordedTexts().slice(0, 120);
    const second = recordedTexts().slice(120);
    const home = backtest(first, COEFFICIENTS, true).structure.permanent.brier;
    const away = backtest(second, fit(first, COEFFICIENTS, ''), false).structure.permanent.brier;
    expect(model).toContain(`| first set, left out | 0.325 | ${home.toFixed(3)} |`);
    expect(model).toContain(`| second set, fitted on the first | 0.467 | ${away.toFixed(3)} |`);
  });

  test('what is said of the record is so', () => {
    const texts = recordedTexts();
    const dissents =
      (member: Permanent) =>
      (text: RecordedText): boolean =>
        text.permanent.some((vote) => vote.member === member && vote.hand !== 'yes');
    const share = (of: readonly RecordedText[]): number =>
      Math.round((100 * of.filter(dissents('china')).length) / of.length);
    const beside = texts.filter(dissents('russia'));
    const others = texts.filter((text) => !dissents('russia')(text));
    expect(prose).toContain(
      `in ${share(beside)} % of Russia's dissents, and in ${share(others)} % of the other votes`,
    );
    const haiti = texts.filter(({ file }) => file === 'Haiti');
    const count = (of: readonly { readonly hand: string }[]): string =>
      `${of.filter(({ hand }) => hand !== 'yes').length} `;
    const ten = haiti.flatMap(({ elected }) => elected);
    const two = haiti.flatMap(({ permanent }) =>
      permanent.filter(({ member }) => member === 'russia' || member === 'china'),
    );
    expect(prose).toContain(`elected members dissented in ${count(ten)}votes of ${ten.length} there`);
    expect(prose).toContain(`Russia and China in ${count(two)}of ${two.length}.`);
  });

  test('its headings are numbered', () => {
    const headings = [...model.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading ?? '');
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(heading).toMatch(/^\d+(\.\d+|\.)? /);
  });
});

describe('the page about the model', () => {
  const figure = /\d[\d,.]*\d|\d/g;
  /** Numbers that are no finding: the ends of a scale, a year, a version. */
  const PLAIN = new Set(['0', '0.5', '1', '2', '1992']);

  test('writes no figure of its own: each comes from what the commands print', () => {
    const written = Object.entries(pages)
      .filter(([key]) => key.startsWith('model.'))
      .flatMap(([key, words]) =>
        (words.replaceAll(/\{[^{}]*\}/g, '').match(figure) ?? []).map((found) => `${key}: ${found}`),
      );
    expect(written.filter((one) => !PLAIN.has(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('lets a reader move the five assumptions that decide most, each in words', () => {
    const five = mostDeciding();
    expect(five).toHaveLength(5);
    for (const { weight } of five) expect(pages).toHaveProperty([`model.move.${weight}`]);
    const effects = five.map(({ less, more }) => JSON.stringify([less, more]));
    expect(new Set(effects).size).toBe(5);
  });
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
