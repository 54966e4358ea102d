import { describe, expect, test } from 'vitest';
import { paidByScale, seenFrom, truthOf } from '../../src/game/locks/facts.ts';
import { locksFrom } from '../../src/game/locks/lock.ts';
import type { LockPart } from '../../src/game/locks/parts.ts';
import { type Lock, wholeOf } from '../../src/game/locks/rule.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { WhipCount } from '../../src/game/seats/view.ts';
import type { Levels, Scenario } from '../../src/scenario/model/scenario.ts';
import {
  type Change,
  contributor,
  funder,
  gameAt,
  lead,
  sourced,
  text,
  the,
  world,
  yearAfter,
} from './ground.ts';

/** A year of joint operations is thought to cost 200 to 400, and costs 300; in calm times. */
const calm: Change = (state) => {
  state.pressure = 500;
  state.estimate = [200, 400];
  state.authorities = 50;
  state.people = 30;
  Object.assign(state.hidden, { need: 300 });
};
const scenario = world({
  leads: [lead('kenya', { conditions: [{ letter: true }, { pledged: 500 }] }), lead('brazil')],
  contributors: [contributor('jamaica'), contributor('benin')],
  funders: [funder('us'), funder('france')],
});
const TEXT: Levels = text({ authority: 2, form: 1, tasks: 2, finance: 0, oversight: 0, politics: 0 });

const COUNT: WhipCount = { members: [], low: 9, high: 12, passes: 500, vetoRisk: { china: 150 } };
const before = (change: Change = () => {}, of: Scenario = scenario) =>
  seatView(
    of,
    gameAt(of, (state) => {
      calm(state);
      change(state);
    }),
  );
const seen = (change?: Change, of?: Scenario, levels: Levels = TEXT) =>
  seenFrom(of ?? scenario, before(change, of), levels, COUNT);
const after = (change: Change = () => {}) =>
  yearAfter(scenario, TEXT, (state) => {
    calm(state);
    change(state);
  });

describe('before the vote a seat counts on', () => {
  test('the hands that it is sure of, and possibly on all that it may expect', () => {
    const { sure, possible } = seen();
    expect([sure.hands, possible.hands]).toEqual([9, 12]);
    expect([sure.adopted, possible.adopted]).toEqual([false, true]);
  });

  test('people whose governments have given their word, and possibly on those of a country that considers it', () => {
    const people = (change: Change) => {
      const { sure, possible } = seen(change);
      return [sure.people, possible.people];
    };
    expect(people(({ leads }) => void (the(leads, 'kenya').state = 'committed'))).toEqual([1000, 1000]);
    expect(people(({ leads }) => void (the(leads, 'kenya').state = 'decision'))).toEqual([0, 1000]);
    expect(people(({ leads }) => void (the(leads, 'kenya').state = 'sounded'))).toEqual([0, 0]);
    const assessed: Change = ({ leads }) =>
      Object.assign(the(leads, 'kenya'), { state: 'committed', personnel: 900, arrived: 40 });
    expect(people(assessed)).toEqual([900, 900]);
    const joined: Change = ({ contributors }) => {
      Object.assign(the(contributors, 'jamaica'), { state: 'pledged', pledged: 200 });
      Object.assign(the(contributors, 'benin'), { state: 'inTheatre', pledged: 500, arrived: 80 });
    };
    expect(people(joined)).toEqual([280, 280]);
    const gone: Change = ({ leads }) =>
      Object.assign(the(leads, 'brazil'), { state: 'declinedFirmly', arrived: 7 });
    expect(people(gone)).toEqual([7, 7]);
  });

  test('the cost as it is thought to be at most, and possibly on the least', () => {
    const { sure, possible } = seen();
    expect([sure.cost, possible.cost]).toEqual([400, 200]);
  });

  test('no money before it is in the bank, and possibly on what is ever paid of all that is announced', () => {
    const pledged: Change = ({ funders }) => void (the(funders, 'us').pledged = 100);
    expect([seen(pledged).sure.cash, seen(pledged).possible.cash]).toEqual([0, 77]);
    expect([seen(pledged).sure.signals, seen(pledged).possible.signals]).toEqual([100, 100]);
    const standing: Change = ({ funders }) => Object.assign(the(funders, 'us'), { pledged: 10, banked: 10 });
    expect([seen(standing).sure.cash, seen(standing).possible.cash]).toEqual([10, 10]);
  });

  test('possibly on what the scale of assessments brings: half of the least cost', () => {
    const assessed = { ...TEXT, finance: 3, form: 2 } as const;
    const cost = Math.round(200 * 1.15);
    expect(seen(undefined, undefined, assessed).possible.cash).toBe(Math.floor(cost / 2));
    expect(paidByScale(assessed, 101)).toBe(50);
    expect(paidByScale({ ...assessed, form: 1 }, 101)).toBe(0);
    expect(paidByScale({ ...assessed, finance: 2 }, 101)).toBe(0);
  });

  test('consent as it stands, and possibly on what the text would make of it', () => {
    const heeding = { ...TEXT, oversight: 3, politics: 2 } as const;
    const { sure, possible } = seen(undefined, undefined, heeding);
    expect([sure.authorities, sure.haitians]).toEqual([50, 30]);
    expect(possible.haitians).toBeGreaterThan(30);
    expect(possible.authorities).toBe(50);
  });

  test('an answer to those who want an accord first once they were heard, and possibly on one while they were not', () => {
    const accord = (strand: 'heard' | 'unheard', politics: 0 | 3) => {
      const { sure, possible } = seen(({ civil }) => void (civil.strands.accordFirst = strand), undefined, {
        ...TEXT,
        politics,
      });
      return [sure.accord, possible.accord];
    };
    expect(accord('unheard', 3)).toEqual([false, true]);
    expect(accord('unheard', 0)).toEqual([false, true]);
    expect(accord('heard', 3)).toEqual([true, true]);
    expect(accord('heard', 0)).toEqual([false, false]);
  });

  test('partners that have joined', () => {
    const joined: Change = ({ funders }) => void (the(funders, 'france').pledged = 10);
    expect(seen(joined).sure.partners).toBe(1);
  });

  test('no communiqué on what only the Council can decide', () => {
    const met = { ...scenario, meeting: { partners: sourced(2), money: sourced(50) } };
    const own = { ...TEXT, authority: 0, form: 0, finance: 1, arms: 1 } as const;
    expect(seen(undefined, met, own).possible.adopted).toBe(true);
    expect(seen(undefined, met, { ...own, authority: 1 }).possible.adopted).toBe(false);
  });
});

describe('once the text is decided on a seat counts on', () => {
  const view = (change: Change = () => {}) => seatView(scenario, after(change));

  test('the text in force, hands that were raised, people who came, and possibly on those promised', () => {
    const other = { ...TEXT, authority: 0 } as const;
    const { sure, possible } = seenFrom(
      scenario,
      view(({ leads, members, contributors }) => {
        Object.assign(the(leads, 'kenya'), { state: 'agreement', personnel: 900 });
        Object.assign(the(contributors, 'jamaica'), { state: 'notified', pledged: 200 });
        Object.assign(the(members, 'china'), { vote: { hand: 'yes' } });
        Object.assign(the(members, 'russia'), { vote: { hand: 'no' } });
      }),
      other,
      COUNT,
    );
    expect(sure).toMatchObject({ levels: TEXT, adopted: true, hands: 1, people: 0, cost: 400 });
    expect(possible).toMatchObject({ levels: TEXT, hands: 1, people: 1100, cost: 200 });
  });

  test('nothing more than there is, where the text is lost', () => {
    for (const state of ['vetoed', 'failed', 'withdrawn'] as const) {
      const { sure, possible } = seenFrom(
        scenario,
        before(({ draft, funders }) => {
          draft.state = state;
          the(funders, 'us').pledged = 100;
        }),
        TEXT,
        COUNT,
      );
      expect(possible, state).toEqual(sure);
      expect(sure).toMatchObject({ adopted: false, hands: 0, cash: 0, cost: 400 });
    }
  });

  test('at the end, what was needed in truth', () => {
    const outcome = { need: 345 } as never;
    const { sure, possible } = seenFrom(
      scenario,
      view((state) => void (state.outcome = outcome)),
      TEXT,
      COUNT,
    );
    expect(sure.cost).toBe(345);
    expect(possible).toEqual(sure);
  });
});

test('in truth a lock is judged on what came: people, money in the bank, a letter that stands, the true need', () => {
  const facts = truthOf(
    scenario,
    after(({ leads, contributors, funders, host }) => {
      Object.assign(the(leads, 'kenya'), { state: 'deployed', arrived: 300 });
      Object.assign(the(contributors, 'jamaica'), { arrived: 20 });
      Object.assign(the(funders, 'us'), { pledged: 90, obligated: 80, banked: 60 });
      host.request = 'withdrawn';
    }),
  );
  expect(facts).toMatchObject({
    adopted: true,
    people: 320,
    cash: 60,
    signals: 0,
    partners: 0,
    cost: 300,
    authorities: 50,
    haitians: 30,
    letter: false,
    accord: false,
  });
  const meeting = { partners: ['france', 'benin'], signalled: 70, referred: false };
  expect(
    truthOf(
      scenario,
      after((state) => void (state.meeting = meeting)),
    ),
  ).toMatchObject({ partners: 2, signals: 70 });
  expect(truthOf(scenario, gameAt(scenario, calm)).adopted).toBe(false);
});

describe('the parts of a lock', () => {
  function parts(lock: Lock, change?: Change, of: Scenario = scenario, levels = TEXT): readonly LockPart[] {
    const found = locksFrom(of, before(change, of), levels, COUNT).find((one) => one.lock === lock);
    if (!found) throw new Error(`there is no lock ${lock}`);
    return found.parts;
  }
  const ids = (...args: Parameters<typeof parts>): string[] =>
    parts(...args).map(({ id, met }) => (met ? `${id} met` : id));
  const part = (id: string, ...args: Parameters<typeof parts>): LockPart => {
    const found = parts(...args).find((one) => one.id === id);
    if (!found) throw new Error(`it has no part ${id}`);
    return found;
  };

  test('of the text are a text sent out, no veto, nine hands, authority, blue and the vote', () => {
    expect(ids('text')).toEqual(['circulated', 'veto met', 'hands', 'authority met', 'blue', 'adopted']);
    const blue: Change = ({ draft }) => Object.assign(draft, { state: 'inBlue', circulated: TEXT });
    expect(ids('text', blue)).toEqual([
      'circulated met',
      'veto met',
      'hands',
      'authority met',
      'blue met',
      'adopted',
    ]);
    expect(part('veto', 'text')).toMatchObject({ have: 850, need: 801, who: [] });
    expect(part('hands', 'text')).toMatchObject({
      have: 9,
      half: 9,
      need: 11,
      atBest: { have: 12, need: 11 },
    });
  });

  test('of a communiqué are what a meeting may decide, and partners', () => {
    const met = { ...scenario, meeting: { partners: sourced(4), money: sourced(50) } };
    expect(ids('text', undefined, met)).toEqual(['council', 'partners', 'adopted']);
    const own = { ...TEXT, authority: 0, form: 0, finance: 1, arms: 1 } as const;
    expect(ids('text', undefined, met, own)).toEqual(['council met', 'partners', 'adopted']);
    expect(ids('money', undefined, met)).toEqual(['signals', 'adopted']);
    expect(part('signals', 'money', undefined, met).who).toEqual(['us', 'france']);
  });

  test('of the lead are a country that is named, its conditions, its word and its people', () => {
    expect(ids('lead')).toEqual(['named', 'condition met', 'condition', 'word', 'people', 'adopted']);
    expect(parts('lead').map(({ by }) => by)).toEqual([
      'kenya',
      'kenya',
      'kenya',
      'kenya',
      undefined,
      undefined,
    ]);
    expect(parts('lead')[2]).toMatchObject({ have: 0, need: 150, asked: { of: 'pledged', share: 500 } });
    const unknown: Change = ({ leads }) => void (the(leads, 'kenya').sounded = false);
    expect(ids('lead', unknown)).toEqual(['named', 'word', 'people', 'adopted']);
    const given: Change = ({ leads }) => void (the(leads, 'kenya').state = 'committed');
    expect(ids('lead', given).slice(0, 4)).toEqual(['named met', 'condition met', 'condition', 'word met']);
    const nobody: Change = ({ leads }) => {
      for (const one of Object.values(leads)) one.state = 'declinedFirmly';
    };
    expect(ids('lead', nobody)).toEqual(['candidate', 'people', 'adopted']);
  });

  test('of the money are pledges, a lead, Congress, what is bound and what is paid', () => {
    expect(ids('money')).toEqual(['pledged', 'lead', 'congress', 'bound', 'cash', 'adopted']);
    const all: Change = ({ leads, congress, funders }) => {
      the(leads, 'kenya').state = 'publiclyConsidering';
      congress.state = 'supportive';
      Object.assign(the(funders, 'us'), { pledged: 500, obligated: 500, banked: 390 });
    };
    expect(ids('money', all)).toEqual([
      'pledged met',
      'lead met',
      'congress met',
      'bound met',
      'cash met',
      'adopted',
    ]);
    // 80 % of 400 are to be paid, and 77 % of what is bound ever is; at best 80 % of 200.
    expect(part('pledged', 'money')).toMatchObject({ need: 416, atBest: { have: 0, need: 208 } });
    expect(
      part('bound', 'money', ({ funders }) =>
        Object.assign(the(funders, 'us'), { pledged: 60, obligated: 10 }),
      ),
    ).toMatchObject({
      have: 10,
      need: 416,
      atBest: { have: 60, need: 208 },
      who: ['us'],
    });
    // The scale brings half of a year's cost; what is left of the 80 % must be bound.
    const scaled = { ...TEXT, finance: 3, form: 2 } as const;
    expect(part('pledged', 'money', undefined, scenario, scaled).need).toBe(
      Math.ceil(((Math.ceil(460 * 0.8) - 230) * 1000) / 770),
    );
  });

  test('of consent are a letter, those who want an accord first, their answer, and both dials', () => {
    expect(ids('consent')).toEqual(['letter met', 'heard', 'accord', 'consent', 'adopted']);
    expect(parts('consent').map(({ by }) => by)).toEqual([
      undefined,
      'accordFirst',
      'accordFirst',
      undefined,
      undefined,
    ]);
    const heard: Change = ({ civil }) => void (civil.strands.accordFirst = 'heard');
    expect(ids('consent', heard, scenario, { ...TEXT, politics: 3 }).slice(1, 3)).toEqual([
      'heard met',
      'accord met',
    ]);
  });

  test('take so much for the next state of the seal: half of it, and then all', () => {
    const takes = (low: number) =>
      locksFrom(scenario, before(), TEXT, { ...COUNT, low }).find(({ lock }) => lock === 'text')?.takes;
    expect([8, 9, 11].map(takes)).toEqual([9, 11, 11]);
  });
});

test('all four seals together are four, and half a seal is half of one', () => {
  expect(wholeOf({ text: 'full', lead: 'full', money: 'full', consent: 'full' })).toBe(4);
  expect(wholeOf({ text: 'full', lead: 'half', money: 'half', consent: 'half' })).toBe(2.5);
  expect(wholeOf({ text: 'empty', lead: 'half', money: 'empty', consent: 'empty' })).toBe(0.5);
});
