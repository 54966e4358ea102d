import { describe, expect, test } from 'vitest';
import { conditionMet, prospectOf } from '../../src/game/rules/willingness.ts';
import { type LeadCondition, LEVELS } from '../../src/scenario/model/scenario.ts';
import { type Change, contributor, funder, gameAt, text, the, world } from './ground.ts';

describe('what a candidate sees of the table', () => {
  const scenario = world({
    contributors: [1, 2, 3].map((each) => contributor(`neighbour-${each}`)),
    funders: [funder('canada')],
  });
  const seen = (change: Change, adopted: Parameters<typeof prospectOf>[1] = null) =>
    prospectOf(gameAt(scenario, change), adopted);
  const sent =
    (levels: Parameters<typeof text>[0], state: 'circulated' | 'inBlue' = 'circulated'): Change =>
    (game) => {
      game.draft.circulated = text(levels);
      game.draft.state = state;
    };

  test('cover: the share of a year’s estimated cost that is promised, and no more than all of it', () => {
    const cover = (pledged: number) =>
      seen((game) => {
        game.estimate = [200, 400];
        the(game.funders, 'canada').pledged = pledged;
      }).cover;
    expect([0, 90, 300, 900].map(cover)).toEqual([0, 300, 1000, 1000]);
  });

  test('a mandate: little in a text that is sent round, more in one in blue, all in one that is adopted', () => {
    expect(seen(() => {}).mandate).toBe(0);
    expect(seen(sent({ authority: 2 })).mandate).toBe(350);
    expect(seen(sent({ authority: 2 }, 'inBlue')).mandate).toBe(600);
    expect(seen(() => {}, text({ authority: 2 })).mandate).toBe(1000);
    expect(seen(() => {}, text({ authority: 1 })).mandate).toBe(0);
  });

  test('a mandate without the Council: the communiqué of a meeting', () => {
    const meeting: Change = (game) => {
      game.meeting = { partners: [], signalled: 0, referred: false };
    };
    expect(seen(meeting, text({ authority: 0 })).mandate).toBe(1000);
    expect(seen(meeting).mandate).toBe(0);
  });

  test('a host that asked, and more that asked again; none whose request has lapsed', () => {
    const host = (request: 'letterSent' | 'reaffirmed' | 'withdrawn' | 'void') =>
      seen((game) => void (game.host.request = request)).host;
    expect((['letterSent', 'reaffirmed', 'withdrawn', 'void'] as const).map(host)).toEqual([800, 1000, 0, 0]);
  });

  test('peers: a good third for each country that sends people, and no more than all', () => {
    const peers = (many: number) =>
      seen((game) => {
        for (let each = 1; each <= many; each += 1) the(game.contributors, `neighbour-${each}`).pledged = 50;
      }).peers;
    expect([0, 1, 2, 3].map(peers)).toEqual([0, 350, 700, 1000]);
  });

  test('scrutiny: independent reporting and a remedy, in the text that it has or that is in force', () => {
    expect(LEVELS.map((oversight) => seen(sent({ oversight })).scrutiny)).toEqual([0, 0, 0, 1000]);
    expect(seen(sent({ oversight: 3 }), text({ oversight: 2 })).scrutiny).toBe(0);
  });
});

describe('a condition that a candidate names is met', () => {
  const scenario = world({ contributors: [contributor('bahamas')], funders: [funder('canada')] });
  const met = (condition: LeadCondition, change: Change = () => {}, levels = text({ term: 1 })) =>
    conditionMet(condition, gameAt(scenario, change), levels);

  test('by a paragraph at its level or above', () => {
    const term: LeadCondition = { paragraph: 'term', atLeast: 2 };
    expect(LEVELS.map((level) => met(term, () => {}, text({ term: level })))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('by a letter of the host that stands', () => {
    const at = (request: 'letterSent' | 'reaffirmed' | 'withdrawn' | 'void') =>
      met({ letter: true }, (game) => void (game.host.request = request));
    expect([at('letterSent'), at('reaffirmed'), at('withdrawn'), at('void')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('by a share of a year’s cost in pledges', () => {
    const at = (pledged: number) =>
      met({ pledged: 300 }, (game) => {
        game.estimate = [200, 400];
        the(game.funders, 'canada').pledged = pledged;
      });
    expect([at(89), at(90)]).toEqual([false, true]);
  });

  test('by countries that send people', () => {
    const at = (pledged: number) =>
      met({ peers: 1 }, (game) => void (the(game.contributors, 'bahamas').pledged = pledged));
    expect([at(0), at(50)]).toEqual([false, true]);
  });
});
