import { describe, expect, test } from 'vitest';
import { COMMON, ELECTED } from '../../src/game/tuning/index.ts';
import { chanceOfYes, endorsement } from '../../src/game/rules/voting.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { COEFFICIENTS } from '../../src/voter/coefficients.ts';
import {
  addedBy,
  GABON,
  type Given,
  INDIFFERENT,
  member,
  PLAIN,
  reasonsOf,
  RUSSIA,
  STRANGERS,
} from './scores.ts';
import { levelsAll } from './table.ts';

/** Gabon and Russia, to which the same happens. */
const both = (given: Given) => [GABON, RUSSIA].map((who) => addedBy({ ...given, member: who }));
const alike = (reasons: Readonly<Record<string, number>>) => [reasons, reasons];

describe('a paragraph', () => {
  /** What the paragraph on arms, at level 1, is worth to Gabon. */
  const arms = (ideal: number, salience: 0 | 1 | 2 | 3 = 1, covered: 'arms' | null = null) => {
    const ideals = INDIFFERENT.ideals.map((plain, index) => (PARAGRAPHS[index] === 'arms' ? ideal : plain));
    const who = { ...GABON, salience: { ...levelsAll(0), arms: salience } };
    const reasons = reasonsOf({ member: who, position: { ideals }, relations: { covered } });
    return reasons['paragraph.arms'] ?? 0;
  };

  test('wins at its ideal what it loses two levels off, and one level off weighs nothing', () => {
    expect([0, 1, 2, 3].map((ideal) => arms(ideal))).toEqual([0, COMMON.cell, 0, -COMMON.cell]);
    expect(COMMON.cell).toBeGreaterThan(0);
  });

  test('weighs by how much it matters to the member, and nothing where it does not matter', () => {
    expect(([0, 1, 2, 3] as const).map((salience) => arms(1, salience))).toEqual([
      0,
      COMMON.cell,
      2 * COMMON.cell,
      3 * COMMON.cell,
    ]);
  });

  test('whose ideal a seat only guesses at is worth what lies between', () => {
    expect(arms(1.5, 2)).toBe(COMMON.cell);
    expect(arms(2.5, 2)).toBe(-COMMON.cell);
  });

  test('that a package covers loses nothing any more, and still wins what it won', () => {
    expect(arms(3, 3, 'arms')).toBe(0);
    expect(arms(1, 3, 'arms')).toBe(3 * COMMON.cell);
  });
});

describe('a red line', () => {
  const line = (limits: { max?: 0 | 1; min?: 1 | 2 }, covered: 'arms' | null = null): Given => ({
    position: { redLines: [{ paragraph: 'arms', resolve: 0, ...limits }] },
    relations: { covered },
  });

  test('is crossed by a level above the most it allows or below the least, not by the limit itself', () => {
    const crossed = [{ 'redLine.arms': COMMON.redLine }, { 'redLine.arms': COMMON.redLinePermanent }];
    expect(both(line({ max: 0 }))).toEqual(crossed);
    expect(both(line({ min: 2 }))).toEqual(crossed);
    expect(both(line({ max: 1 }))).toEqual(alike({}));
    expect(both(line({ min: 1 }))).toEqual(alike({}));
  });

  test('that a package covers weighs nothing', () => {
    expect(both(line({ max: 0 }, 'arms'))).toEqual(alike({}));
  });

  test('weighs so much with a permanent member that it does not put its name to a text that crosses it', () => {
    expect(COMMON.redLine).toBeLessThan(0);
    expect(chanceOfYes(250 + COMMON.redLinePermanent)).toBeLessThan(50);
  });
});

describe('who is to lead', () => {
  test('nobody: a force without a lead costs most with elected members, who look for a plan', () => {
    expect(both({ situation: { leaderless: true } })).toEqual([
      { leadless: COMMON.leadless },
      { leadless: COMMON.leadlessPermanent },
    ]);
    expect(COMMON.leadless).toBeLessThan(COMMON.leadlessPermanent);
    expect(COMMON.leadlessPermanent).toBeLessThan(0);
  });

  test('a country that has given its word wins elected members; one that considers it does not', () => {
    expect(both({ situation: { lead: 'committed' } })).toEqual([{ leadCommitted: COMMON.leadCommitted }, {}]);
    expect(both({ situation: { lead: 'considering' } })).toEqual(alike({}));
  });

  test('an African country wins the three African members and nobody else', () => {
    const africanLead = { situation: { africanLead: true } };
    expect(addedBy({ ...africanLead, member: GABON })).toEqual({ africanLead: ELECTED.africanLead });
    for (const id of ['brazil', 'malta', 'japan', 'uae', 'china'])
      expect(addedBy({ ...africanLead, member: member(id) })).toEqual({});
  });
});

describe('how the text came about', () => {
  test('a co-penholder from the region wins the Latin American members and nobody else', () => {
    const shared = { situation: { coPenholder: 'ecuador' } };
    for (const id of ['brazil', 'ecuador'])
      expect(addedBy({ ...shared, member: member(id) })).toEqual({ coPenholder: ELECTED.coPenholder });
    for (const id of ['gabon', 'malta', 'russia'])
      expect(addedBy({ ...shared, member: member(id) })).toEqual({});
  });

  test('haste costs with elected members until two rounds have passed since the text first went out', () => {
    const hurry = (sinceCirculation: number | null) => both({ situation: { sinceCirculation } });
    expect(hurry(0)).toEqual([{ haste: COMMON.haste }, {}]);
    expect(hurry(1)).toEqual([{ haste: COMMON.haste }, {}]);
    expect(hurry(2)).toEqual(alike({}));
    expect(hurry(null)).toEqual(alike({}));
  });

  test("the Secretary-General's report is an argument for the text, his caution a heavier one against it", () => {
    expect(both({ situation: { report: true } })).toEqual(alike({ report: COMMON.report }));
    expect(both({ situation: { cautioned: true } })).toEqual(alike({ caution: COMMON.caution }));
    expect(COMMON.report + COMMON.caution).toBeLessThan(0);
  });

  test('full authority to use force costs where conduct and oversight stand below level 2', () => {
    const force = (authority: 2 | 3, oversight: 1 | 2) => {
      const levels = { ...levelsAll(1), authority, oversight };
      return [GABON, RUSSIA].map(
        (who) => reasonsOf({ member: who, situation: { levels } })['unsupportedForce'] ?? 0,
      );
    };
    expect(force(3, 1)).toEqual([COMMON.unsupportedForce, COMMON.unsupportedForce]);
    expect(force(3, 2)).toEqual([0, 0]);
    expect(force(2, 1)).toEqual([0, 0]);
  });
});

describe('how a member was dealt with', () => {
  test('warmth counts as it is', () => {
    expect(both({ relations: { warmth: -37 } })).toEqual(alike({ warmth: -37 }));
  });

  test('each favour that it owes counts for the text, each that it is owed against it', () => {
    expect(both({ relations: { favours: 2 } })).toEqual(alike({ favours: 2 * COMMON.favour }));
    expect(both({ relations: { favours: -1 } })).toEqual(alike({ favours: -COMMON.favour }));
  });

  test('a payment wins an elected member something; each further one less, and after the fourth nothing', () => {
    const paid = [0, 1, 2, 3, 4, 5].map((payments) => reasonsOf({ relations: { payments } })['payment'] ?? 0);
    expect(paid).toEqual([...COMMON.payment, COMMON.payment[4]]);
    const gains = paid.slice(1).map((worth, index) => worth - (paid[index] ?? 0));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(addedBy({ member: RUSSIA, relations: { payments: 3 } })).toEqual({});
  });

  test("the penholder's credibility counts from 60 either way", () => {
    expect(both({ situation: { credibility: 70 } })).toEqual(alike({ credibility: 10 * COMMON.credibility }));
    expect(both({ situation: { credibility: 50 } })).toEqual(
      alike({ credibility: -10 * COMMON.credibility }),
    );
  });

  test('a word given in a package counts, and so does a leaning that nobody can learn', () => {
    expect(both({ position: { committed: true } })).toEqual(alike({ committed: COMMON.committed }));
    expect(both({ position: { leaning: -70 } })).toEqual(alike({ leaning: -70 }));
  });
});

describe('what recorded votes say', () => {
  test('of a text that the host asks for is weighed by each permanent member as it was fitted for it', () => {
    const { russia, china, west } = COEFFICIENTS.endorsement;
    for (const [id, weights, terms] of [
      ['russia', russia, ['constant', 'consent', 'westernPen']],
      ['china', china, ['constant', 'consent', 'westernPen']],
      ['uk', west, ['constant', 'ownPen']],
    ] as const)
      expect(reasonsOf({ member: member(id) })).toEqual({
        ...Object.fromEntries(terms.map((term) => [term, weights[term]?.value])),
        ...(id === 'uk' ? {} : { record: COEFFICIENTS.census[id] }),
      });
  });

  test('on this file is where members start from: how often they dissented there', () => {
    const { census } = COEFFICIENTS;
    expect(reasonsOf({ member: GABON })['record']).toBe(census.elected);
    expect(reasonsOf({ member: RUSSIA })['record']).toBe(census.russia);
    expect(reasonsOf({ member: member('china') })['record']).toBe(census.china);
    expect(reasonsOf({ member: member('uk') })['record']).toBeUndefined();
  });

  test('gives no weight to new force or a new bill; what Russia and China said of them on Haiti does', () => {
    const dear = { coded: { ...PLAIN.coded, newForce: 1, assessed: 1 } };
    const said = { newForce: COMMON.newForcePermanent, assessed: COMMON.assessedPermanent };
    for (const who of ['russia', 'china'])
      expect(reasonsOf({ member: member(who), situation: dear })).toMatchObject(said);
    expect(Math.max(...Object.values(said))).toBeLessThan(0);
    const uk = reasonsOf({ member: member('uk'), situation: dear });
    expect(uk).not.toHaveProperty('newForce');
    expect(uk).not.toHaveProperty('assessed');
  });
});

describe('what others do', () => {
  test('each permanent member that will not vote yes costs with elected members, not with permanent ones', () => {
    const doubt = COEFFICIENTS.elected['permanentDoubts']?.value ?? 0;
    expect(doubt).toBeLessThan(0);
    expect(both({ notYes: 1 })).toEqual([{ permanentDoubts: doubt }, {}]);
    expect(both({ notYes: 2 })).toEqual([{ permanentDoubts: 2 * doubt }, {}]);
  });
});

test('a score is the same whether or not its reasons are asked for', () => {
  for (const who of [GABON, RUSSIA]) {
    const sum = Object.values(reasonsOf({ member: who })).reduce((total, value) => total + value, 0);
    expect(endorsement(who, INDIFFERENT, STRANGERS, PLAIN, 0, null)).toBe(sum);
  }
});
