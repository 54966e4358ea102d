import { describe, expect, test } from 'vitest';
import { needsCouncil, partnersIn } from '../../src/game/rules/partners.ts';
import { outcomeOf } from '../../src/game/outcome.ts';
import { LEVELS, type Levels } from '../../src/scenario/model/scenario.ts';
import {
  after,
  type Change,
  contributor,
  funder,
  gameAt,
  lead,
  moves,
  refused,
  sourced,
  text,
  the,
  world,
} from './ground.ts';

const scenario = world({
  meeting: { partners: sourced(4), money: sourced(100) },
  leads: [lead('canada'), lead('france')],
  contributors: [contributor('jamaica'), contributor('bahamas')],
  funders: [funder('us'), funder('canada'), funder('eu')],
});
/** What a meeting of governments may decide by itself. */
const OWN = text({ authority: 0, form: 0, finance: 1, arms: 1, oversight: 1, politics: 0, tasks: 0 });

/** The close of the last round, with so many partners. */
function held(partners: number, levels: Partial<Levels> = {}, change: Change = () => {}) {
  const joining: Change[] = [
    (game) => void (the(game.leads, 'canada').state = 'committed'),
    (game) => void (the(game.contributors, 'jamaica').pledged = 50),
    (game) => void (the(game.contributors, 'bahamas').pledged = 50),
    (game) => void (the(game.funders, 'eu').pledged = 40),
  ];
  const state = gameAt(scenario, (game) => {
    game.round = scenario.period.rounds;
    game.draft.levels = { ...OWN, ...levels };
    for (const join of joining.slice(0, partners)) join(game);
    change(game);
  });
  return after(scenario, state, { type: 'close-round' });
}

describe('a partner of a meeting', () => {
  const partners = (change: Change) => partnersIn(gameAt(scenario, change), 'us');

  test('is a country whose word to lead is given, and not one that only considers', () => {
    expect(partners((game) => void (the(game.leads, 'france').state = 'committed'))).toEqual(['france']);
    expect(partners((game) => void (the(game.leads, 'france').state = 'decision'))).toEqual([]);
  });

  test('is a country that sends people, and one that signals money', () => {
    expect(partners((game) => void (the(game.contributors, 'jamaica').pledged = 50))).toEqual(['jamaica']);
    expect(partners((game) => void (the(game.funders, 'eu').pledged = 5))).toEqual(['eu']);
  });

  test('is counted once, whatever it gives, and the host not at all', () => {
    const both = partners((game) => {
      the(game.leads, 'canada').state = 'committed';
      the(game.funders, 'canada').pledged = 30;
      the(game.funders, 'us').pledged = 100;
    });
    expect(both).toEqual(['canada']);
  });
});

test('a meeting may not decide what only the Council can', () => {
  const needs = (paragraph: keyof Levels) =>
    LEVELS.map((level) => needsCouncil({ ...OWN, [paragraph]: level }));
  expect(needs('authority')).toEqual([false, true, true, true]);
  expect(needs('form')).toEqual([false, true, true, true]);
  expect(needs('finance')).toEqual([false, false, true, true]);
  expect(needs('arms')).toEqual([false, false, true, true]);
  for (const paragraph of ['tasks', 'oversight', 'politics', 'term', 'transparency', 'transition'] as const)
    expect(needs(paragraph)).toEqual([false, false, false, false]);
});

describe('the meeting at the end of the last round', () => {
  test('takes the draft as its communiqué where half of the partners have joined', () => {
    const { state, events } = held(2);
    expect(state).toMatchObject({ session: 'aftermath', draft: { state: 'adopted', circulated: OWN } });
    expect(state.mission.state).toBe('authorised');
    expect(state.meeting).toEqual({ partners: ['canada', 'jamaica'], signalled: 0, referred: false });
    expect(events).toContainEqual({
      type: 'meeting-held',
      partners: ['canada', 'jamaica'],
      referred: false,
      issued: true,
    });
  });

  test('announces nothing with fewer', () => {
    const { state } = held(1);
    expect(state.draft).toMatchObject({ state: 'zeroDraft', circulated: null });
    expect(state.meeting?.partners).toEqual(['canada']);
    expect(state.mission.state).toBe('concept');
  });

  test('refers a text to the Council that it may not decide, however many joined', () => {
    const { state } = held(4, { authority: 1 });
    expect(state.draft.state).toBe('zeroDraft');
    expect(state.meeting).toMatchObject({ referred: true, signalled: 40 });
  });

  test('is read by Haitians like any other text', () => {
    expect(moves(held(2)).filter(([why]) => why !== 'ground')).toEqual([['oversight', 'people', 5]]);
    expect(moves(held(1)).filter(([why]) => why !== 'ground')).toEqual([]);
  });

  test('is judged by who joined and by what was signalled on the day', () => {
    const seals = (partners: number, signalled: number) => {
      const { state } = held(partners, {}, (game) => void (the(game.funders, 'us').pledged = signalled));
      return outcomeOf(scenario, state).seals;
    };
    expect(seals(2, 0)).toMatchObject({ text: 'empty', money: 'empty' });
    expect(seals(3, 50)).toMatchObject({ text: 'half', money: 'half' });
    expect(seals(4, 60)).toMatchObject({ text: 'full', money: 'full' });
  });
});

test('where there is a meeting there is no way to a vote', () => {
  const state = gameAt(scenario);
  for (const type of ['circulate-draft', 'place-under-silence', 'put-in-blue', 'call-vote'] as const)
    expect(refused(scenario, state, { type })).toBe('not-in-scenario');
  expect(refused(world(), gameAt(world()), { type: 'circulate-draft' })).toBeNull();
});
