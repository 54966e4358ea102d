import { describe, expect, test } from 'vitest';
import { carryOversOf } from '../../src/campaign/carryOvers.ts';
import { idleGame } from '../../src/campaign/idleGame.ts';
import { outcomeOf } from '../../src/game/outcome.ts';
import { LEVELS, type Level } from '../../src/scenario/model/scenario.ts';
import { type Change, contributor, funder, lead, text, the, world, yearAfter } from './ground.ts';

const scenario = world({
  leads: [lead('kenya', { flag: 'ke' }), lead('france', { flag: 'fr', at: 'declinedFirmly' })],
  contributors: [contributor('jamaica', { flag: 'jm' })],
  funders: [funder('canada')],
});
const idle = idleGame(scenario, 1, []);

/** What a finished game leaves of one kind: whom it is about, its value and its reason. */
function left(kind: string, change: Change, authority: Level = 2) {
  const state = yearAfter(scenario, text({ authority, oversight: 1 }), (game) => {
    game.mission.quarter = 4;
    game.pressure = idle.pressure;
    change(game);
    game.outcome = structuredClone(outcomeOf(scenario, game)) as typeof game.outcome;
  });
  return carryOversOf(scenario, { seed: 1, commands: [], state }).flatMap((one) =>
    one.kind === kind ? [[...(one.who === undefined ? [] : [one.who]), one.value, one.reason]] : [],
  );
}

test('half of the credibility that was won or lost is remembered, and whether a promise was broken', () => {
  const credibility = (points: number, kept: boolean | null = null) =>
    left('credibility', (game) => {
      game.credibility = points;
      game.promises = [{ to: 'brazil', paragraph: 'term', level: 2, round: 1, kept }];
    });
  const start = scenario.start.credibility.v;
  expect(credibility(start + 9)).toEqual([[4, 'gained']]);
  expect(credibility(start - 9)).toEqual([[-4, 'lost']]);
  expect(credibility(start - 20, false)).toEqual([[-10, 'broken']]);
  expect(credibility(start)).toEqual([]);
});

test('each strand remembers: a point lost where it was never asked, one won where heard, two where heeded, three lost where not', () => {
  const people = (
    securityNow: 'unheard' | 'heard' | 'conditionalSupport' | 'disappointed',
    accordFirst: 'unheard' | 'heard' | 'opposed',
    noIntervention: 'unheard' | 'watching' | 'publicLetter',
    consultations: number,
  ) =>
    left('people', (game) => {
      game.civil = { strands: { securityNow, accordFirst, noIntervention }, consultations };
    });
  expect(people('unheard', 'unheard', 'unheard', 0)).toEqual([[-3, 'unheard']]);
  expect(people('heard', 'heard', 'unheard', 2)).toEqual([[1, 'heard']]);
  expect(people('conditionalSupport', 'heard', 'watching', 3)).toEqual([[5, 'heeded']]);
  expect(people('disappointed', 'heard', 'watching', 3)).toEqual([]);
  expect(people('disappointed', 'opposed', 'publicLetter', 3)).toEqual([[-9, 'notHeeded']]);
  expect(people('heard', 'unheard', 'unheard', 1)).toEqual([[-1, 'few']]);
});

describe('those who pay remember how the last mission was overseen', () => {
  const oversight = (level: Level, authority: Level = 2) =>
    left(
      'oversight',
      (game) => {
        if (game.draft.circulated) game.draft.circulated.oversight = level;
      },
      authority,
    );

  test('by the level of the text: ten per cent less to fifteen more', () => {
    expect(LEVELS.map((level) => oversight(level))).toEqual([
      [[-10, 'poor']],
      [],
      [[8, 'good']],
      [[15, 'good']],
    ]);
  });

  test('not where no text sent anybody, or none was adopted', () => {
    expect(oversight(3, 0)).toEqual([]);
    expect(left('oversight', (game) => void (game.draft.state = 'failed'))).toEqual([]);
  });
});

test('two fifths of the distance from where the ground would lie, had nothing been done', () => {
  const pressure = (by: number) => left('pressure', (game) => void (game.pressure = idle.pressure + by));
  expect(pressure(0)).toEqual([]);
  expect(pressure(-100)).toEqual([[-4, 'calmer']]);
  expect(pressure(80)).toEqual([[3, 'worse']]);
  const recalled: Change = (game) => {
    game.mission.quarter = 0;
    game.pressure = 100;
  };
  expect(left('pressure', recalled)).toEqual([]);
});

test('who owes a favour and who is owed one: one each, and one to whoever was let down', () => {
  const favours = (of: Readonly<Record<string, number>>, brokenTo?: string) =>
    left('favour', (game) => {
      for (const [id, count] of Object.entries(of)) the(game.members, id).favours = count;
      if (brokenTo !== undefined)
        game.promises = [{ to: brokenTo, paragraph: 'term', level: 2, round: 1, kept: false }];
    });
  expect(favours({ china: 3, gabon: -2, us: 2 })).toEqual([
    ['china', 1, 'owed'],
    ['gabon', -1, 'owing'],
  ]);
  expect(favours({ china: 3 }, 'china')).toEqual([['china', -1, 'broken']]);
});

describe('relations with a capital that was asked for people', () => {
  const kenya = (changes: object) =>
    left('relation', (game) => void Object.assign(the(game.leads, 'kenya'), changes));

  test('by how far it came: it led, it gave its word, it considered, it was visited, it refused for good', () => {
    expect(kenya({ state: 'deployed', arrived: 5 })).toEqual([['ke', 15, 'led']]);
    expect(kenya({ state: 'agreement' })).toEqual([['ke', 10, 'waits']]);
    for (const state of ['publiclyConsidering', 'assessmentMission', 'decision'])
      expect(kenya({ state })).toEqual([['ke', 8, 'considered']]);
    expect(kenya({ state: 'lookingSeriously', delegations: 1 })).toEqual([['ke', 3, 'visited']]);
    expect(kenya({ state: 'declinedFirmly', delegations: 2 })).toEqual([['ke', -8, 'refused']]);
    expect(kenya({ state: 'lookingSeriously', delegations: 0 })).toEqual([]);
  });

  test('not of one that had refused before the chapter began', () => {
    expect(left('relation', () => {})).toEqual([]);
  });

  test('by what it joined with: people who came, or a promise of some', () => {
    const jamaica = (pledged: number, arrived: number) =>
      left('relation', (game) => void Object.assign(the(game.contributors, 'jamaica'), { pledged, arrived }));
    expect(jamaica(200, 25)).toEqual([['jm', 12, 'joined']]);
    expect(jamaica(200, 0)).toEqual([['jm', 6, 'pledged']]);
    expect(jamaica(0, 0)).toEqual([]);
  });

  test('of one country by the weightier of its parts', () => {
    const both = world({
      leads: [lead('kenya', { flag: 'jm' })],
      contributors: [contributor('jamaica', { flag: 'jm' })],
    });
    const value = (kenya: object) => {
      const state = yearAfter(both, text(), (game) => {
        Object.assign(the(game.leads, 'kenya'), kenya);
        the(game.contributors, 'jamaica').pledged = 200;
      });
      const found = carryOversOf(both, { seed: 1, commands: [], state });
      return found.filter(({ kind }) => kind === 'relation').map((one) => one.value);
    };
    expect(value({ delegations: 1 })).toEqual([6]);
    expect(value({ state: 'decision' })).toEqual([8]);
  });
});

test('all that is in the bank where nobody lived on it, and half where a mission did', () => {
  const money = (arrived: number) =>
    left('banked', (game) => {
      Object.assign(the(game.leads, 'kenya'), { state: 'deployed', arrived });
      the(game.funders, 'canada').banked = 25;
    });
  expect(money(0)).toEqual([['canada', 25, 'unspent']]);
  expect(money(400)).toEqual([['canada', 12, 'rest']]);
});
