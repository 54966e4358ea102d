import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/game/outcome.ts';
import type { GameState } from '../../src/game/state.ts';
import { type Ending, ENDINGS, type Scenario } from '../../src/scenario/model/scenario.ts';
import { type Change, funder, lead, sourced, text, the, world, yearAfter } from './ground.ts';

const scenario = world({
  leads: [lead('kenya', { conditions: [{ paragraph: 'term', atLeast: 2 }, { pledged: 900 }] })],
  funders: [funder('eu')],
});
const TEXT = text({ authority: 2, form: 1, tasks: 2, politics: 2, arms: 2, term: 2 });

/** A year that ended as well as it can: four full seals. Each test takes from it. */
const best: Change = (game) => {
  for (const { id } of scenario.council)
    the(game.members, id).vote = { hand: 'yes', score: 0, reasons: [], blocking: null, blockingReasons: [] };
  Object.assign(game, { authorities: 60, people: 60, credibility: 60, pressure: 500 });
  game.hidden.need = 200;
  game.host = { ...game.host, request: 'reaffirmed', legitimacy: 'contested' };
  game.mission = { state: 'operating', quarter: 4 };
  Object.assign(the(game.leads, 'kenya'), { state: 'deployed', personnel: 1800, arrived: 1800 });
  Object.assign(the(game.funders, 'eu'), { pledged: 300, obligated: 300, banked: 300 });
};
const absent: Change = (game) => {
  game.mission.state = 'expired';
  the(game.leads, 'kenya').arrived = 0;
};
const unpaid: Change = (game) => void (the(game.funders, 'eu').banked = 0);
const halfPaid: Change = (game) => void (the(game.funders, 'eu').banked = 100);
const halfThere: Change = (game) => void (the(game.leads, 'kenya').arrived = 600);
const unasked: Change = (game) => void (game.host.request = 'void');
const draft =
  (state: 'vetoed' | 'failed' | 'withdrawn' | 'zeroDraft'): Change =>
  (game) =>
    void (game.draft.state = state);
const kenya =
  (state: GameState['leads'][string]['state']): Change =>
  (game) =>
    void (the(game.leads, 'kenya').state = state);
const mission =
  (state: GameState['mission']['state']): Change =>
  (game) =>
    void (game.mission.state = state);
const dial =
  (
    changes: Partial<Record<'capital' | 'credibility' | 'pressure' | 'people' | 'authorities', number>>,
  ): Change =>
  (game) =>
    void Object.assign(game, changes);
const broken: Change = (game) =>
  void game.promises.push({ to: 'brazil', paragraph: 'term', level: 2, round: 1, kept: false });
const without: Change = (game) => {
  for (const levels of [game.draft.levels, game.draft.circulated]) if (levels) levels.authority = 0;
};
const host =
  (legitimacy: 'accordSigned' | 'councilInstalled' | 'talksOpen', talks = 0): Change =>
  (game) =>
    void Object.assign(game.host, { legitimacy, talks });
const armed: Change = (game) => {
  if (game.draft.circulated) game.draft.circulated.arms = 1;
};
const standing: Scenario = {
  ...scenario,
  standing: {
    authority: 2,
    form: 1,
    lead: 'kenya',
    personnel: sourced(1000),
    arrived: sourced(400),
    banked: {},
  },
};

function ending(changes: readonly Change[], of: Scenario = scenario): Ending {
  const state = yearAfter(of, TEXT, (game) => {
    for (const change of [best, ...changes]) change(game);
  });
  return outcomeOf(of, state).ending;
}

type Neighbour = readonly [unless: string, change: Change, instead: Ending];
/** Each ending, with what brings it about, and its neighbours: one thing otherwise, and the game ends otherwise. */
const CASES: readonly (readonly [Ending, where: string, readonly Change[], readonly Neighbour[]])[] = [
  [
    'USABLE',
    'four seals are full',
    [],
    [
      ['half of the year was paid', halfPaid, 'IN_FIELD'],
      ['no request stands', unasked, 'IN_FIELD'],
      ['a third of the people came', halfThere, 'IN_FIELD'],
    ],
  ],
  [
    'IN_FIELD',
    'three seals are full and somebody is there',
    [halfPaid],
    [
      ['no request stands', unasked, 'ON_PAPER'],
      ['the mission has expired', mission('expired'), 'ON_PAPER'],
    ],
  ],
  [
    'ON_PAPER',
    'the text is full and all that followed is half',
    [halfPaid, unasked, halfThere],
    [['nothing was paid', unpaid, 'UNFUNDED']],
  ],
  [
    'TEXT_ONLY',
    'the text is full, consent is half and nobody came',
    [absent, unpaid, unasked],
    [['half of the year was paid', halfPaid, 'ON_PAPER']],
  ],
  [
    'UNFUNDED',
    'people came and nothing was paid',
    [unpaid, unasked],
    [
      ['half of the year was paid', halfPaid, 'ON_PAPER'],
      ['nobody came', absent, 'TEXT_ONLY'],
    ],
  ],
  [
    'UNWELCOME',
    'consent is below 36 and somebody is there',
    [unasked, halfPaid, dial({ people: 11 })],
    [
      ['consent is 36', dial({ people: 12 }), 'ON_PAPER'],
      ['nobody is there', absent, 'TEXT_ONLY'],
    ],
  ],
  [
    'NO_LEAD',
    'the lead said no',
    [kenya('declinedFirmly')],
    [['its word is given', kenya('agreement'), 'USABLE']],
  ],
  ['NO_LEAD', 'the cabinet never decided', [kenya('decision')], [['it did', kenya('committed'), 'USABLE']]],
  [
    'IN_COURT',
    'a court stopped the lead',
    [kenya('stoppedInCourt')],
    [['it did not', kenya('agreement'), 'USABLE']],
  ],
  [
    'IN_COURT',
    'a court has not ruled',
    [kenya('court')],
    [['nobody went to it', kenya('parliament'), 'USABLE']],
  ],
  [
    'TOO_LATE',
    'the capital is cut off and nobody is there',
    [absent, dial({ pressure: 950 })],
    [
      ['it holds by a tenth', dial({ pressure: 949 }), 'ON_PAPER'],
      ['a first presence stands still there', mission('stalled'), 'IN_FIELD'],
    ],
  ],
  ['VETOED', 'the text was vetoed', [draft('vetoed')], [['it fell short', draft('failed'), 'SHORT']]],
  [
    'SHORT',
    'the text fell short',
    [draft('failed')],
    [['it was never tabled', draft('zeroDraft'), 'NOT_TABLED']],
  ],
  ['NOT_TABLED', 'nobody voted', [draft('zeroDraft')], [['it was vetoed', draft('vetoed'), 'VETOED']]],
  [
    'PEN_DOWN',
    'the text was withdrawn in good order while a country considers it',
    [draft('withdrawn'), kenya('decision'), dial({ credibility: 55 })],
    [
      ['credibility is lower', dial({ credibility: 54 }), 'NOT_TABLED'],
      ['the country only looks', kenya('lookingSeriously'), 'NOT_TABLED'],
      ['it could not go by the text', (game) => void (game.draft.levels.term = 1), 'NOT_TABLED'],
      ['the text lies on the table', draft('zeroDraft'), 'NOT_TABLED'],
    ],
  ],
  [
    'ROAD',
    'Haitians agreed, arms are stopped, the police are paid and pressure is held',
    [without, host('accordSigned'), dial({ pressure: 849 })],
    [
      ['they only talk', host('talksOpen'), 'TEXT_ONLY'],
      ['arms still come', armed, 'TEXT_ONLY'],
      ['half was paid', halfPaid, 'TEXT_ONLY'],
      ['pressure is higher', dial({ pressure: 850 }), 'TEXT_ONLY'],
    ],
  ],
  [
    'ROAD',
    'a council came of two rounds of talks',
    [without, host('councilInstalled', 2)],
    [['it came of a fall', host('councilInstalled', 1), 'TEXT_ONLY']],
  ],
  [
    'TWO_PROMISES',
    'a promise was broken and credibility is below 25',
    [broken, dial({ credibility: 24 })],
    [['it is 25', dial({ credibility: 25 }), 'USABLE']],
  ],
  [
    'OVEREXTENDED',
    'no capital is left at home',
    [dial({ capital: 0 })],
    [['a point is left', dial({ capital: 1 }), 'USABLE']],
  ],
];

for (const [name, where, changes, neighbours] of CASES)
  describe(`${name}, where ${where}`, () => {
    test('is how the year ends', () => {
      expect(ending(changes)).toBe(name);
    });

    test.each(neighbours)(`is not where %s`, (_, change, instead) => {
      expect(ending([...changes, change])).toBe(instead);
    });
  });

test('a mission that stood and was not renewed has lapsed', () => {
  expect(ending([draft('zeroDraft')], standing)).toBe('LAPSED');
  expect(ending([draft('withdrawn'), dial({ credibility: 54 })], standing)).toBe('LAPSED');
  expect(ending([draft('failed')], standing)).toBe('SHORT');
});

test('a low credibility alone, without a broken promise, ends no game so', () => {
  expect(ending([dial({ credibility: 0 })])).toBe('USABLE');
});

test('what a country asks besides the text does not keep it from waiting for a better one', () => {
  const unpromised: Change = (game) => void (the(game.funders, 'eu').pledged = 0);
  expect(ending([draft('withdrawn'), kenya('decision'), unpromised])).toBe('PEN_DOWN');
});

test('a recall comes before a broken promise, and a broken promise before what came of the text', () => {
  const lost = [broken, dial({ credibility: 20 }), draft('vetoed')];
  expect(ending(lost)).toBe('TWO_PROMISES');
  expect(ending([...lost, dial({ capital: 0 })])).toBe('OVEREXTENDED');
});

test('a meeting that sends trainers is judged as a mission, without authority of the Council', () => {
  const meeting: Scenario = { ...scenario, meeting: { partners: sourced(1), money: sourced(100) } };
  const joined: Change = (game) =>
    void (game.meeting = { partners: ['kenya'], signalled: 100, referred: false });
  expect(ending([without, joined], meeting)).toBe('USABLE');
});

test('every ending of a game has its case here', () => {
  expect(new Set([...CASES.map(([name]) => name), 'LAPSED'])).toEqual(new Set(ENDINGS));
});
