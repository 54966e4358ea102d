import { describe, expect, test } from 'vitest';
import {
  briefingChanges,
  type Change,
  contributorChanges,
  costOf,
  leadChanges,
  letterChanges,
  moneyChanges,
  subjectOf,
  tableChanges,
  textChanges,
  textOf,
  withChanges,
} from '../../src/explain/change.ts';
import type { GameState } from '../../src/game/state.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import {
  type Change as Setting,
  contributor,
  funder,
  gameAt,
  lead,
  sourced,
  text,
  the,
  world,
} from '../rules/ground.ts';

/** Three that might lead, two that might join, and three that pay: 100, 60 and 30 M USD at most. */
const scenario = world({
  leads: [
    lead('kenya'),
    lead('brazil', { at: 'lookingSeriously' }),
    lead('canada', { refuses: { en: 'It would not.' } }),
    lead('bahamas', { canLead: false }),
  ],
  contributors: [contributor('jamaica'), contributor('benin', { personnel: sourced(2000) })],
  funders: [
    funder('france', { ceiling: sourced(60) }),
    funder('us'),
    funder('japan', { ceiling: sourced(30) }),
  ],
});

const at = (change?: Setting): GameState => gameAt(scenario, change);
const cost = (change: Change, state = at()): number => costOf(state, change);
const made = (change: Change, state = at()): GameState => withChanges(scenario, state, [change]);

describe('the size of a change, in steps', () => {
  test('of a paragraph is its levels, up or down', () => {
    expect(cost({ kind: 'paragraph', paragraph: 'arms', from: 0, to: 3 })).toBe(3);
    expect(cost({ kind: 'paragraph', paragraph: 'arms', from: 3, to: 1 })).toBe(2);
  });

  test('of a wait is its rounds, of briefings their number', () => {
    expect(cost({ kind: 'time', rounds: 3 })).toBe(3);
    expect(cost({ kind: 'briefing', times: 4 })).toBe(4);
  });

  test('of a candidate lead is the steps of its road from where it stands', () => {
    expect(cost({ kind: 'lead', who: 'kenya', to: 'considering' })).toBe(2);
    expect(cost({ kind: 'lead', who: 'kenya', to: 'committed' })).toBe(5);
    expect(cost({ kind: 'lead', who: 'brazil', to: 'considering' })).toBe(1);
    expect(cost({ kind: 'lead', who: 'nobody', to: 'committed' })).toBe(6);
  });

  test('of money is one for each fifty million begun', () => {
    expect([1, 50, 51, 150].map((amount) => cost({ kind: 'money', amount, but: null }))).toEqual([
      1, 1, 2, 3,
    ]);
    expect(cost({ kind: 'bound', who: 'us', amount: 101 })).toBe(3);
  });

  test('of what takes patience is two, of what takes one talk is one', () => {
    expect(cost({ kind: 'letter' })).toBe(2);
    expect(cost({ kind: 'report' })).toBe(2);
    expect(cost({ kind: 'region' })).toBe(2);
    expect(cost({ kind: 'contributor', who: 'jamaica' })).toBe(2);
    expect(cost({ kind: 'circulated' })).toBe(1);
    expect(cost({ kind: 'talks' })).toBe(1);
    expect(cost({ kind: 'consulted', who: 'russia' })).toBe(1);
  });
});

test('two paragraphs and two contributors are different things, two leads are one', () => {
  const subjects = (...changes: Change[]): string[] => changes.map(subjectOf);
  expect(
    subjects(
      { kind: 'paragraph', paragraph: 'arms', from: 0, to: 1 },
      { kind: 'paragraph', paragraph: 'form', from: 0, to: 1 },
      { kind: 'contributor', who: 'benin' },
      { kind: 'contributor', who: 'jamaica' },
    ),
  ).toEqual(['paragraph.arms', 'paragraph.form', 'contributor.benin', 'contributor.jamaica']);
  expect(
    subjects(
      { kind: 'lead', who: 'kenya', to: 'committed' },
      { kind: 'lead', who: 'brazil', to: 'considering' },
      { kind: 'time', rounds: 1 },
    ),
  ).toEqual(['lead', 'lead', 'time']);
});

describe('a table with a change made to it', () => {
  const sent: Setting = (state) => {
    Object.assign(state, { round: 6 });
    Object.assign(state.draft, { circulated: text({ arms: 1 }), circulatedOn: 3, state: 'comments' });
  };

  test('has the other level in the draft, and in what was sent out where something was', () => {
    const arms: Change = { kind: 'paragraph', paragraph: 'arms', from: 0, to: 3 };
    expect(made(arms).draft.levels.arms).toBe(3);
    expect(made(arms).draft.circulated).toBeNull();
    expect(made(arms, at(sent)).draft.circulated).toEqual(text({ arms: 3 }));
  });

  test('waits longer while rounds are left, and beyond that has the draft sent out earlier', () => {
    const wait = (rounds: number, round: number) => {
      const now = at((state) => {
        sent(state);
        state.round = round;
      });
      const later = made({ kind: 'time', rounds }, now);
      return [later.round, later.draft.circulatedOn];
    };
    expect(wait(2, 6)).toEqual([8, 3]);
    expect(wait(3, 11)).toEqual([12, 1]);
    const unsent = made({ kind: 'time', rounds: 2 });
    expect([unsent.round, unsent.draft.circulatedOn]).toEqual([3, 1]);
  });

  test('has the draft as it stands in the members’ hands', () => {
    const now = at((state) => {
      sent(state);
      state.draft.levels.arms = 2;
      state.draft.revisions = 1;
    });
    const { draft } = made({ kind: 'circulated' }, now);
    expect(draft).toMatchObject({ state: 'circulated', circulatedOn: 6, revisions: 2 });
    expect(draft.circulated).toEqual(now.draft.levels);
    expect(draft.circulated).not.toBe(now.draft.levels);
  });

  test('has a fresh letter, the report, talks open, one conference more', () => {
    const now = at((state) => {
      state.host.request = 'withdrawn';
      state.host.legitimacy = 'contested';
      state.conferences = 1;
    });
    expect(made({ kind: 'letter' }, now).host).toEqual({ ...now.host, request: 'reaffirmed' });
    expect(made({ kind: 'report' }, now).secretariat).toEqual({ state: 'advocating', due: null });
    expect(made({ kind: 'talks' }, now).host).toEqual({ ...now.host, legitimacy: 'talksOpen' });
    expect(made({ kind: 'region' }, now).conferences).toBe(2);
    expect(made({ kind: 'briefing', times: 3 }, now).congress.briefings).toBe(3);
  });

  test('has a member sounded out once more, and nobody else', () => {
    const now = at();
    const changed = made({ kind: 'consulted', who: 'russia' }, now);
    expect(the(changed.members, 'russia').soundings).toBe(the(now.members, 'russia').soundings + 1);
    expect(the(changed.members, 'china')).toBe(the(now.members, 'china'));
    expect(made({ kind: 'consulted', who: 'nobody' }, now)).toBe(now);
  });

  test('has a candidate lead further on its road', () => {
    const leadAt = (to: 'considering' | 'committed') =>
      the(made({ kind: 'lead', who: 'kenya', to }).leads, 'kenya');
    expect(leadAt('considering')).toMatchObject({ state: 'publiclyConsidering', sounded: true });
    expect(leadAt('committed').state).toBe('committed');
  });

  test('has the people of a country that pledges them', () => {
    const { contributors } = made({ kind: 'contributor', who: 'benin' });
    expect(the(contributors, 'benin')).toMatchObject({ state: 'pledged', pledged: 2000 });
    expect(the(contributors, 'jamaica').pledged).toBe(0);
  });

  test('has money of the funders that have most left, each up to its ceiling', () => {
    const pledged = (amount: number, but: string | null, set?: Setting) => {
      const { funders } = made({ kind: 'money', amount, but }, at(set));
      return ['us', 'france', 'japan'].map((id) => the(funders, id).pledged);
    };
    expect(pledged(90, null)).toEqual([90, 0, 0]);
    expect(pledged(150, null)).toEqual([100, 50, 0]);
    expect(pledged(500, null)).toEqual([100, 60, 30]);
    expect(pledged(80, 'us')).toEqual([0, 60, 20]);
    const most: Setting = ({ funders }) => void (the(funders, 'us').pledged = 110);
    expect(pledged(50, null, most)).toEqual([110, 50, 0]);
    const { funders } = made({ kind: 'money', amount: 50, but: null });
    expect(the(funders, 'us').state).toBe('pledged');
    expect(the(funders, 'france').state).toBe('uncommitted');
  });

  test('has a pledge bound by law', () => {
    const now = at(({ funders }) =>
      Object.assign(the(funders, 'us'), { state: 'pledged', pledged: 50, obligated: 20 }),
    );
    const { funders } = made({ kind: 'bound', who: 'us', amount: 30 }, now);
    expect(the(funders, 'us')).toMatchObject({ state: 'obligated', pledged: 50, obligated: 50 });
  });

  test('has all of several changes', () => {
    const changed = withChanges(scenario, at(), [{ kind: 'region' }, { kind: 'briefing', times: 1 }]);
    expect([changed.conferences, changed.congress.briefings]).toEqual([1, 1]);
  });
});

describe('what might have been otherwise', () => {
  const kinds = (changes: readonly Change[]): string[] =>
    changes.filter(({ kind }) => kind !== 'lead').map(({ kind }) => kind);

  test('is any other level of any paragraph that no promise holds', () => {
    const changes = textChanges(at(), text());
    expect(changes).toHaveLength(PARAGRAPHS.length * 3);
    expect(changes.filter((one) => one.kind === 'paragraph' && one.from === one.to)).toEqual([]);
    const promised = at((state) => {
      const promise = { to: 'china', level: 1, round: 1 } as const;
      state.promises.push({ ...promise, paragraph: 'arms', kept: null });
      state.promises.push({ ...promise, paragraph: 'term', kept: true });
      state.promises.push({ ...promise, paragraph: 'form', kept: false });
    });
    const left = new Set(textChanges(promised, text()).map(subjectOf));
    expect(left.size).toBe(PARAGRAPHS.length - 2);
    expect([...left]).toContain('paragraph.form');
  });

  test('is the text as sent out, or the draft where nothing was', () => {
    expect(textOf(at())).toEqual(text());
    expect(textOf(at(({ draft }) => void (draft.circulated = text({ arms: 3 })))).arms).toBe(3);
  });

  test('is, for a member, time, the letter, the report, talks, the region and a talk with it', () => {
    const bare = at((state) => {
      state.host.request = 'void';
      state.host.legitimacy = 'contested';
    });
    expect(kinds(tableChanges(scenario, bare, 'russia'))).toEqual([
      'letter',
      'report',
      'talks',
      'region',
      'consulted',
    ]);
    const rich = at((state) => {
      state.host.request = 'reaffirmed';
      state.host.legitimacy = 'talksOpen';
      state.secretariat.state = 'advocating';
      state.conferences = 1;
      the(state.members, 'russia').calls = 1;
      the(state.members, 'china').soundings = 1;
    });
    expect(kinds(tableChanges(scenario, rich, 'russia'))).toEqual([]);
    expect(kinds(tableChanges(scenario, rich, 'china'))).toEqual([]);
    expect(kinds(tableChanges(scenario, rich, 'france'))).toEqual(['consulted']);
    expect(kinds(tableChanges(scenario, rich, 'nobody'))).toEqual([]);
  });

  test('is up to three rounds more, as many as there were before the vote and are left after it', () => {
    const waits = (round: number, circulatedOn: number) =>
      tableChanges(
        scenario,
        at((state) => {
          state.round = round;
          state.draft.circulatedOn = circulatedOn;
        }),
        'russia',
      ).flatMap((change) => (change.kind === 'time' ? [change.rounds] : []));
    expect(waits(5, 3)).toEqual([1, 2, 3]);
    expect(waits(11, 2)).toEqual([1, 2]);
    expect(waits(12, 2)).toEqual([1]);
    expect(waits(12, 1)).toEqual([]);
  });

  test('is a letter where none is valid', () => {
    expect(letterChanges(at())).toEqual([]);
    expect(letterChanges(at(({ host }) => void (host.request = 'void')))).toEqual([{ kind: 'letter' }]);
  });

  test('is a candidate lead further on, unless it cannot lead, refuses for good, or has given its word', () => {
    const further = (state: GameState) =>
      leadChanges(scenario, state).map((change) => change.kind === 'lead' && [change.who, change.to]);
    expect(further(at())).toEqual([
      ['kenya', 'considering'],
      ['kenya', 'committed'],
      ['brazil', 'considering'],
      ['brazil', 'committed'],
    ]);
    const later = at(({ leads }) => {
      the(leads, 'kenya').state = 'publiclyConsidering';
      the(leads, 'brazil').state = 'committed';
    });
    expect(further(later)).toEqual([['kenya', 'committed']]);
    expect(further(at(({ leads }) => void (the(leads, 'kenya').state = 'declinedFirmly')))).toHaveLength(2);
  });

  test('is a briefing of Congress more, up to five in all', () => {
    const times = (briefings: number) =>
      briefingChanges(at(({ congress }) => void (congress.briefings = briefings))).map((change) =>
        change.kind === 'briefing' ? change.times : null,
      );
    expect(times(0)).toEqual([1, 2, 3, 4, 5]);
    expect(times(3)).toEqual([1, 2]);
    expect(times(5)).toEqual([]);
  });

  test('is a country that joins and has not said so', () => {
    const joined = at(({ contributors }) => {
      the(contributors, 'jamaica').state = 'pledged';
      the(contributors, 'benin').state = 'interested';
    });
    expect(contributorChanges(scenario, joined)).toEqual([{ kind: 'contributor', who: 'benin' }]);
  });

  test('is money by fifty million, as long as the funders have it', () => {
    const amounts = (but: string | null, set?: Setting) =>
      moneyChanges(scenario, at(set), but).map((change) => change.kind === 'money' && change.amount);
    expect(amounts(null)).toEqual([50, 100, 150]);
    expect(amounts('france')).toEqual([50, 100]);
    expect(amounts('us')).toEqual([50]);
    const pledged: Setting = ({ funders }) => void (the(funders, 'us').pledged = 90);
    expect(amounts(null, pledged)).toEqual([50, 100]);
    expect(moneyChanges(scenario, at(), 'us')).toEqual([{ kind: 'money', amount: 50, but: 'us' }]);
  });
});
