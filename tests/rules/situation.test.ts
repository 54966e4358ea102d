import { describe, expect, test } from 'vitest';
import { situationOf, type Situation } from '../../src/game/rules/situation.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Levels, Scenario } from '../../src/scenario/model/scenario.ts';
import { changed, gameAt, levelsAll, type Open, smallCouncil } from './table.ts';

const SMALL = smallCouncil();
const SENDS_NOBODY = levelsAll(0);

/** What stands round a text once a part of the game is so. */
function situation(
  set: (state: Open<GameState>) => void = () => {},
  levels: Partial<Levels> = {},
  scenario: Scenario = SMALL,
): Situation {
  const { state } = changed(gameAt({ scenario }), set);
  return situationOf(scenario, state, { ...SENDS_NOBODY, ...levels });
}

type Kenya = GameState['leads'][string]['state'];
const kenyaIs = (stance: Kenya) => (state: Open<GameState>) => {
  const { kenya } = state.leads;
  if (kenya) kenya.state = stance;
};

describe("the host's consent", () => {
  test.each([
    ['letterSent', 1],
    ['reaffirmed', 1],
    ['void', 0],
    ['withdrawn', -1],
  ] as const)('is, with a letter that is %s, %i', (request, consent) => {
    const read = situation((state) => void (state.host.request = request));
    expect([read.consent, read.coded.consent]).toEqual([consent, consent]);
  });
});

describe('the region', () => {
  const asks = (set?: (state: Open<GameState>) => void): number => {
    const { region, coded } = situation(set);
    expect(coded.region).toBe(region);
    return region;
  };

  test('is silent until somebody has gone there', () => {
    expect(asks()).toBe(0);
  });

  test('asks once a neighbour has been approached, it has been hosted, or one of it shares the pen', () => {
    expect(
      asks(({ contributors }) => Object.assign(contributors['jamaica'] ?? {}, { state: 'interested' })),
    ).toBe(1);
    expect(asks((state) => void (state.conferences = 1))).toBe(1);
    expect(asks(({ draft }) => void (draft.coPenholder = 'ecuador'))).toBe(1);
  });
});

describe('a force', () => {
  test('is a new one at authority 2 or 3', () => {
    const isNew = ([0, 1, 2, 3] as const).map((authority) => situation(undefined, { authority }));
    expect(isNew.map(({ newForce }) => newForce)).toEqual([false, false, true, true]);
    expect(isNew.map(({ coded }) => coded.newForce)).toEqual([0, 0, 1, 1]);
  });

  test('is no new one where the text goes no further than the mission that stands', () => {
    const sourced = (v: number) => ({ v, basis: 'design' }) as const;
    const standing = {
      authority: 2,
      form: 1,
      lead: 'kenya',
      personnel: sourced(1000),
      arrived: sourced(400),
      banked: {},
    } as const;
    const there = smallCouncil({}, { standing });
    const leadless = kenyaIs('declinedFirmly');
    const renews = (levels: Partial<Levels>): boolean[] => {
      const { newForce, leaderless } = situation(leadless, levels, there);
      return [newForce, leaderless];
    };
    expect(renews({ authority: 2, form: 1 })).toEqual([false, false]);
    expect(renews({ authority: 3, form: 1 })).toEqual([true, true]);
    expect(renews({ authority: 2, form: 2 })).toEqual([true, true]);
  });

  test('is without a lead while no country has said in public that it considers it', () => {
    const leaderless = (stance: Kenya, authority: 0 | 1): boolean =>
      situation(kenyaIs(stance), { authority }).leaderless;
    for (const stance of [
      'notApproached',
      'sounded',
      'lookingSeriously',
      'declinedSoftly',
      'declinedFirmly',
    ] as const)
      expect(leaderless(stance, 1)).toBe(true);
    for (const stance of ['publiclyConsidering', 'assessmentMission', 'decision', 'committed'] as const)
      expect(leaderless(stance, 1)).toBe(false);
    // A text that sends nobody needs none.
    expect(leaderless('sounded', 0)).toBe(false);
  });

  test('costs assessed money with finance at 3 or a form of the United Nations', () => {
    const assessed = (levels: Partial<Levels>): boolean => {
      const read = situation(undefined, levels);
      expect(read.coded.assessed).toBe(read.assessed ? 1 : 0);
      return read.assessed;
    };
    expect(([0, 1, 2, 3] as const).map((finance) => assessed({ finance }))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(([0, 1, 2, 3] as const).map((form) => assessed({ form }))).toEqual([false, false, true, true]);
  });
});

describe('a lead', () => {
  test.each([
    ['sounded', 'none'],
    ['publiclyConsidering', 'considering'],
    ['decision', 'considering'],
    ['committed', 'committed'],
    ['parliament', 'committed'],
    ['stoppedInCourt', 'committed'],
    ['deployed', 'committed'],
    ['declinedFirmly', 'none'],
  ] as const)('that is %s counts as %s', (stance, lead) => {
    expect(situation(kenyaIs(stance)).lead).toBe(lead);
  });

  test('that has given its word goes before one that considers it', () => {
    const [kenya] = SMALL.leads;
    if (!kenya) throw new Error('the small scenario has a lead');
    const two = smallCouncil(
      {},
      {
        leads: [
          { ...kenya, id: 'chile' },
          { ...kenya, african: true },
        ],
      },
    );
    const read = (chile: Kenya, second: Kenya): Situation =>
      situation(
        ({ leads }) => {
          Object.assign(leads['chile'] ?? {}, { state: chile });
          Object.assign(leads['kenya'] ?? {}, { state: second });
        },
        {},
        two,
      );
    expect(read('publiclyConsidering', 'committed')).toMatchObject({ lead: 'committed', africanLead: true });
    expect(read('publiclyConsidering', 'decision')).toMatchObject({
      lead: 'considering',
      africanLead: false,
    });
    expect(read('sounded', 'sounded').africanLead).toBe(false);
  });
});

describe('the Secretary-General', () => {
  type Secretariat = GameState['secretariat']['state'];
  const has = (stance: Secretariat, form: 2 | 3): boolean[] => {
    const { report, cautioned } = situation(({ secretariat }) => void (secretariat.state = stance), { form });
    return [report, cautioned];
  };

  test('has reported once he advises, for the text or for caution', () => {
    expect(has('advocating', 3)).toEqual([true, false]);
    expect(has('cautioning', 2)).toEqual([true, false]);
    for (const stance of ['available', 'tasked', 'consulting'] as const)
      expect(has(stance, 3)[0]).toBe(false);
  });

  test('has advised against blue helmets, where that is the form and he is cautious', () => {
    expect(has('cautioning', 3)).toEqual([true, true]);
  });
});

describe('also read off the table', () => {
  test('talks, while Haitians talk or have agreed', () => {
    const talks = (legitimacy: GameState['host']['legitimacy']): boolean =>
      situation(({ host }) => void (host.legitimacy = legitimacy)).talks;
    expect((['talksOpen', 'accordSigned', 'councilInstalled'] as const).map(talks)).toEqual([
      true,
      true,
      true,
    ]);
    expect((['contested', 'talksCollapsed'] as const).map(talks)).toEqual([false, false]);
  });

  test('rounds since the text first went out, and none before', () => {
    const since = (circulatedOn: number | null): number | null =>
      situation((state) => {
        state.round = 7;
        state.draft.circulatedOn = circulatedOn;
      }).sinceCirculation;
    expect([null, 3, 7].map(since)).toEqual([null, 4, 0]);
  });

  test('how grave the emergency is: pressure in whole points', () => {
    expect(situation((state) => void (state.pressure = 589)).severity).toBe(58);
  });

  test('credibility, the co-penholder, the year, and whose pen it is', () => {
    const read = situation((state) => {
      state.credibility = 44;
      state.draft.coPenholder = 'ecuador';
    });
    expect(read).toMatchObject({
      credibility: 44,
      coPenholder: 'ecuador',
      coded: { year: 2023, pen: 'west' },
    });
    const pens = ['china', 'russia', 'malta'].map(
      (seat) => situation(undefined, {}, smallCouncil({}, { seat })).coded.pen,
    );
    expect(pens).toEqual(['china', 'russia', 'elected']);
  });
});
