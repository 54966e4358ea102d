import { describe, expect, test } from 'vitest';
import { candidateOf, giversOf, highestRisk } from '../../src/game/locks/givers.ts';
import type { PartId, Reading } from '../../src/game/locks/reading.ts';
import type { Asked } from '../../src/game/rules/willingness.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { WhipCount } from '../../src/game/seats/view.ts';
import { type Change, contributor, funder, gameAt, lead, sourced, text, the, world } from './ground.ts';

/** Two that could lead and two that could not, three that might join, three that pay. */
const scenario = world({
  leads: [
    lead('kenya'),
    lead('brazil', { at: 'lookingSeriously' }),
    lead('canada', { refuses: { en: 'It would not.' } }),
    lead('bahamas', { canLead: false }),
  ],
  contributors: [
    contributor('jamaica', { readiness: sourced(300) }),
    contributor('benin', { readiness: sourced(800) }),
    contributor('chad'),
  ],
  funders: [
    funder('japan', { ceiling: sourced(60) }),
    funder('us'),
    funder('france', { ceiling: sourced(80) }),
  ],
});

const NO_COUNT: WhipCount = { members: [], low: 0, high: 0, passes: 0, vetoRisk: {} };

function reading(change: Change = () => {}, count: Partial<WhipCount> = {}): Reading {
  const view = seatView(scenario, gameAt(scenario, change));
  return { scenario, view, levels: text(), count: { ...NO_COUNT, ...count }, sure: [], possible: [] };
}
const givers = (id: PartId, change?: Change, count?: Partial<WhipCount>): readonly string[] =>
  giversOf(reading(change, count), id);
const leadAt =
  (who: string, state: 'publiclyConsidering' | 'committed' | 'declinedFirmly' | 'declinedSoftly'): Change =>
  ({ leads }) =>
    void (the(leads, who).state = state);

describe('who can give what a lock is missing:', () => {
  test('the words of the text, the seat itself', () => {
    for (const id of ['circulated', 'authority', 'blue', 'council', 'accord', 'adopted'] as const)
      expect(givers(id), id).toEqual(['us']);
  });

  test('no veto, those with one in five chances or more of it, the likeliest first', () => {
    const vetoRisk = { russia: 200, china: 600, france: 199, uk: 0 };
    expect(givers('veto', undefined, { vetoRisk })).toEqual(['china', 'russia']);
    expect(givers('veto')).toEqual(['us']);
    expect(highestRisk({ vetoRisk })).toBe(600);
    expect(highestRisk({ vetoRisk: {} })).toBe(0);
  });

  test('a hand, those that do not say yes, the least decided first, and never the penholder', () => {
    const hand = (member: string, yes: number, leaning: 'yes' | 'abstain') => ({
      member,
      yes,
      abstain: 1000 - yes,
      no: 0,
      leaning,
    });
    const members = [
      hand('us', 300, 'abstain'),
      hand('china', 10, 'abstain'),
      hand('gabon', 480, 'abstain'),
      hand('ghana', 530, 'abstain'),
      hand('malta', 900, 'yes'),
    ];
    expect(givers('hands', undefined, { members })).toEqual(['gabon', 'ghana', 'china']);
  });

  test('a letter and consent, the authorities, and of consent also each strand that was not heard', () => {
    expect(givers('letter')).toEqual(['haiti-authorities']);
    expect(givers('heard')).toEqual(['accordFirst']);
    expect(givers('congress')).toEqual(['congress']);
    expect(givers('consent', ({ civil }) => void (civil.strands.accordFirst = 'heard'))).toEqual([
      'haiti-authorities',
      'securityNow',
      'noIntervention',
    ]);
  });

  test('money, the funders with most left; where it is to be bound, those that owe most', () => {
    expect(givers('pledged')).toEqual(['us', 'france', 'japan']);
    const pledged: Change = ({ funders }) => {
      Object.assign(the(funders, 'us'), { pledged: 100, obligated: 95 });
      Object.assign(the(funders, 'japan'), { pledged: 50, obligated: 20 });
    };
    for (const id of ['pledged', 'signals'] as const)
      expect(givers(id, pledged)).toEqual(['france', 'japan']);
    for (const id of ['bound', 'cash'] as const) expect(givers(id, pledged)).toEqual(['japan', 'us']);
    for (const id of ['bound', 'cash'] as const) expect(givers(id)).toEqual(['us', 'france', 'japan']);
    const all: Change = ({ funders }) => {
      for (const one of Object.values(funders)) Object.assign(one, { pledged: 100, obligated: 100 });
    };
    expect(givers('cash', all)).toEqual(['us']);
  });

  test('people, those that could lead and then those that may join, the readiest first', () => {
    expect(givers('people')).toEqual(['kenya', 'brazil', 'benin', 'chad', 'jamaica']);
    const joined: Change = (state) => {
      the(state.contributors, 'benin').pledged = 200;
      leadAt('brazil', 'publiclyConsidering')(state);
    };
    expect(givers('people', joined)).toEqual(['brazil', 'chad', 'jamaica']);
    expect(givers('people', leadAt('brazil', 'committed'))).toEqual(['benin', 'chad', 'jamaica']);
    expect(givers('people', leadAt('brazil', 'declinedFirmly'))[1]).toBe('benin');
  });

  test('partners, all that could lead, join or pay and have not yet', () => {
    const joined: Change = ({ contributors, funders }) => {
      the(contributors, 'benin').pledged = 200;
      the(funders, 'france').pledged = 10;
    };
    expect(givers('partners', joined)).toEqual(['kenya', 'brazil', 'chad', 'jamaica', 'japan']);
  });

  test('a lead, the one that has come furthest; all that could where nobody has come at all', () => {
    for (const id of ['candidate', 'named', 'word', 'lead'] as const) {
      expect(givers(id), id).toEqual(['brazil']);
      expect(givers(id, leadAt('kenya', 'publiclyConsidering')), id).toEqual(['kenya']);
      const nobody: Change = (state) => {
        for (const who of ['kenya', 'brazil', 'bahamas']) leadAt(who, 'declinedSoftly')(state);
      };
      expect(givers(id, nobody), id).toEqual(['kenya', 'brazil']);
    }
  });

  test('what a candidate asks for, whoever has that', () => {
    const of = (asked: Asked) => giversOf(reading(), 'condition', asked);
    expect(of({ of: 'letter', have: 0, need: 1 })).toEqual(['haiti-authorities']);
    expect(of({ of: 'paragraph', paragraph: 'arms', have: 0, need: 1 })).toEqual(['us']);
    expect(of({ of: 'pledged', share: 300, have: 0, need: 90 })).toEqual(['us', 'france', 'japan']);
    expect(of({ of: 'peers', have: 0, need: 1 })).toEqual(['benin', 'chad', 'jamaica']);
    expect(givers('condition')).toEqual(['us']);
  });
});

test('the candidate is the one named, else one that looks seriously, else one that was sounded out', () => {
  const candidate = (change?: Change) => candidateOf(scenario, reading(change).view);
  expect(candidate()).toBe('brazil');
  expect(candidate(leadAt('kenya', 'committed'))).toBe('kenya');
  expect(candidate(leadAt('brazil', 'declinedSoftly'))).toBe('kenya');
  const refusing: Change = (state) => {
    leadAt('brazil', 'declinedSoftly')(state);
    leadAt('kenya', 'declinedSoftly')(state);
    leadAt('bahamas', 'declinedFirmly')(state);
  };
  expect(candidate(refusing)).toBeNull();
});
