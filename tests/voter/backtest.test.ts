import { describe, expect, test } from 'vitest';
import { backtest } from '../../src/backtest/backtest.ts';
import { fit, type PermanentVote, permanentVotes } from '../../src/backtest/fit.ts';
import { blended, constant } from '../../src/backtest/forecasters.ts';
import { scoreEvents, scoreVotes } from '../../src/backtest/score.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import { recordedTexts } from './recorded.ts';

const texts = recordedTexts();
const leftOut = backtest(texts, COEFFICIENTS, true);

test('the committed coefficients are what a fit on seeds/votes gives', () => {
  expect(fit(texts, COEFFICIENTS, COEFFICIENTS.provenance.command)).toEqual(COEFFICIENTS);
});

test('with whole conflicts left out, structure alone forecasts Russia and China', () => {
  const { brier, auc, n } = leftOut.structure.permanent;
  expect(n).toBe(332);
  expect(brier).toBeLessThanOrEqual(0.39);
  expect(auc).toBeGreaterThanOrEqual(0.8);
  expect(leftOut.files['Haiti']?.structure.permanent.brier).toBeLessThanOrEqual(0.27);
});

test('hindsight of whose asks were met separates yes from abstain on Haiti', () => {
  expect(leftOut.process.permanent.brier).toBeLessThanOrEqual(0.35);
  expect(leftOut.files['Haiti']?.process.permanent.brier).toBeLessThanOrEqual(0.18);
});

test('elected members are forecast where the permanent members have shown their hands', () => {
  expect(leftOut.process.elected.n).toBe(1660);
  expect(leftOut.process.elected.auc).toBeGreaterThanOrEqual(0.88);
  expect(leftOut.process.elected.brier).toBeLessThanOrEqual(0.1);
});

test('texts that were vetoed stand above those that were not', () => {
  expect(leftOut.structure.veto.auc).toBeGreaterThanOrEqual(0.7);
});

test('on votes that its makers knew, the model does better than averages and habits', () => {
  const { everyoneYes, memberBaseRate, persistence } = leftOut.baselines;
  for (const { permanent, elected, veto } of [everyoneYes, memberBaseRate, persistence]) {
    expect(leftOut.structure.permanent.brier).toBeLessThan(permanent.brier);
    expect(leftOut.structure.permanent.logLoss).toBeLessThan(permanent.logLoss);
    expect(leftOut.structure.elected.brier).toBeLessThan(elected.brier ?? 0);
    expect(leftOut.structure.veto.brier).toBeLessThan(veto.brier ?? 0);
  }
});

test('the priors alone do as well there: they were written by people who knew these votes', () => {
  const { permanent } = leftOut.baselines.priorsAlone;
  expect(Math.abs(permanent.brier - leftOut.structure.permanent.brier)).toBeLessThan(0.02);
});

test('skill is held against the member’s base rate, and lies within its interval', () => {
  const { skill, interval, structure, baselines } = leftOut;
  const pooled = 1 - structure.permanent.brier / baselines.memberBaseRate.permanent.brier;
  expect(skill.pooled).toBeCloseTo(pooled, 3);
  expect(Object.keys(skill.files)).toHaveLength(new Set(texts.map(({ file }) => file)).size);
  for (const [low, high, found] of [
    [...(interval.skill ?? [0, 0]), skill.pooled ?? 0],
    [...(interval.brier ?? [0, 0]), structure.permanent.brier],
  ] as const) {
    expect(low).toBeLessThan(found);
    expect(high).toBeGreaterThan(found);
  }
});

test('a file that was left out says nothing in its own forecast', () => {
  const only = texts.filter(({ file }) => file === 'Syria');
  const others = texts.filter(({ file }) => file !== 'Syria');
  const kept = backtest(only, fit(others, COEFFICIENTS, ''), false);
  expect(leftOut.files['Syria']?.structure.permanent).toEqual(kept.structure.permanent);
});

test('scores are those of the textbook', () => {
  const sure = scoreVotes([
    { yes: 1, abstain: 0, no: 0, hand: 'yes' },
    { yes: 0, abstain: 1, no: 0, hand: 'no' },
  ]);
  expect(sure).toMatchObject({
    n: 2,
    accuracy: 0.5,
    brier: 1,
    dissentRecall: 1,
    dissentPrecision: 1,
    auc: 1,
  });
  const even = scoreEvents([
    { chance: 0.5, came: true },
    { chance: 0.5, came: false },
  ]);
  expect(even).toEqual({ n: 2, auc: 0.5, brier: 0.5 });
  expect(scoreEvents([{ chance: 0.1, came: false }]).auc).toBeNull();
});

describe('a fit', () => {
  const own = ({ file }: (typeof texts)[number]): boolean => file === 'Haiti' || file === 'Syria';
  const few = texts.filter(own);
  const values = (of: typeof texts) => {
    const { endorsement, against, elected, rates } = fit(of, COEFFICIENTS, '');
    return { endorsement, against, elected, rates };
  };

  test('gives each conflict the same weight, however many texts it has', () => {
    const syriaTwice = few.flatMap((text) =>
      text.file === 'Syria' ? [text, { ...text, id: `${text.id} again` }] : [text],
    );
    expect(syriaTwice.length).toBeGreaterThan(few.length);
    expect(values(syriaTwice)).toEqual(values(few));
  });

  test('leaves what is held at its prior, and moves what is not', () => {
    const { against, endorsement } = fit(few, COEFFICIENTS, '');
    for (const who of ['russia', 'china'] as const) {
      expect(against[who]['quietYears']).toEqual(COEFFICIENTS.against[who]['quietYears']);
      expect(against[who]['quietYears']?.value).toBe(-100);
      expect(endorsement[who]['constant']?.value).not.toBe(endorsement[who]['constant']?.prior);
    }
  });

  test('has no weight for what the record does not bear out', () => {
    for (const weights of Object.values(COEFFICIENTS.endorsement))
      for (const term of ['newForce', 'newForceBefore2004', 'assessed'])
        expect(weights).not.toHaveProperty(term);
    for (const weights of Object.values(COEFFICIENTS.against))
      for (const term of ['consent', 'region', 'partnerStake']) expect(weights).not.toHaveProperty(term);
  });
});

test('a reported forecast is seven parts model and three parts the member’s base rate; an elected one is the model’s', () => {
  const rates = constant(() => ({ yes: 0, abstain: 0.5, no: 0.5 }));
  const model = constant(() => ({ yes: 1, abstain: 0, no: 0 }));
  const [text] = texts as [(typeof texts)[number]];
  const [vote] = permanentVotes([text]) as [PermanentVote];
  const { yes, abstain, no } = blended(model, rates).permanent(vote, 0);
  expect([yes, abstain, no].map((chance) => Math.round(100 * chance))).toEqual([70, 15, 15]);
  const [member] = text.elected as [(typeof text)['elected'][number]];
  expect(blended(model, rates).elected(text, 0, member).yes).toBe(1);
});
