import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/game/outcome.ts';
import { needFor } from '../../src/game/rules/need.ts';
import type { Hand } from '../../src/game/votes.ts';
import { type Change, contributor, funder, lead, text, the, world, yearAfter } from './ground.ts';

const scenario = world({
  leads: [lead('kenya')],
  contributors: [contributor('jamaica')],
  funders: [funder('us'), funder('eu')],
});
const TEXT = text({ authority: 2, tasks: 2, politics: 2 });
const judged = (...changes: readonly Change[]) => {
  const state = yearAfter(scenario, TEXT, (game) => {
    game.hidden.need = 200;
    game.host.request = 'void';
    Object.assign(game, { people: 10, authorities: 10, pressure: 500 });
    for (const change of changes) change(game);
  });
  return outcomeOf(scenario, state);
};

const hands =
  (yes: number, no: number): Change =>
  (game) => {
    for (const [index, { id }] of scenario.council.entries()) {
      const hand: Hand = index < yes ? 'yes' : index < yes + no ? 'no' : 'abstain';
      the(game.members, id).vote = { hand, score: 0, reasons: [], blocking: null, blockingReasons: [] };
    }
  };
const people =
  (arrived: number): Change =>
  (game) =>
    void Object.assign(the(game.leads, 'kenya'), { state: 'deployed', arrived });
const cash =
  (banked: number): Change =>
  (game) =>
    void (the(game.funders, 'eu').banked = banked);
const consent =
  (points: number): Change =>
  (game) => {
    game.host.request = 'letterSent';
    Object.assign(game, { people: points, authorities: points });
  };

describe('the score of a game', () => {
  const score = (...changes: readonly Change[]) => judged(...changes).score;

  test('is nothing for four empty seals, and a hundred for four full ones', () => {
    expect(score()).toBe(0);
    expect(score(hands(15, 0), people(1800), cash(200), consent(60))).toBe(100);
  });

  test('weighs text and consent a little more than lead and money', () => {
    expect([score(hands(15, 0)), score(people(1800)), score(cash(200)), score(consent(60))]).toEqual([
      27, 23, 23, 27,
    ]);
  });

  test('counts a half seal half', () => {
    expect([score(hands(9, 0)), score(people(600)), score(cash(100)), score(consent(45))]).toEqual([
      14, 11, 11, 14,
    ]);
  });
});

describe('an outcome', () => {
  test('counts the hands, and has no count where nobody voted', () => {
    expect(judged(hands(11, 1)).tally).toEqual({ yes: 11, no: 1, abstain: 3 });
    expect(judged().tally).toBeNull();
  });

  test('says what became of the text', () => {
    const vote = (state: 'adopted' | 'vetoed' | 'failed' | 'withdrawn' | 'inBlue') =>
      judged((game) => void (game.draft.state = state)).vote;
    expect((['adopted', 'vetoed', 'failed', 'withdrawn', 'inBlue'] as const).map(vote)).toEqual([
      'adopted',
      'vetoed',
      'failed',
      'notTabled',
      'notTabled',
    ]);
  });

  test('counts the people of all who came against what the tasks of the text require', () => {
    const both = judged(people(500), (game) => void (the(game.contributors, 'jamaica').arrived = 100));
    expect(both).toMatchObject({ personnel: 600, required: 1800, lead: 'kenya' });
    expect(judged().lead).toBeNull();
  });

  test('counts the money in the bank against what the year really cost at the pressure it ended with', () => {
    const paid = judged(cash(60), (game) => {
      the(game.funders, 'us').banked = 40;
      the(game.funders, 'us').pledged = 900;
      game.pressure = 1000;
    });
    expect(paid).toMatchObject({ banked: 100, need: needFor(200, TEXT, 1000) });
    expect(paid.need).toBe(250);
  });
});
