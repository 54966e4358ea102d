import { describe, expect, test } from 'vitest';
import { LEVELS, type Levels, type Strand } from '../../src/scenario/model/scenario.ts';
import { after, type Change, gameAt, moves, text, the, world } from './ground.ts';

const plain = world();
/** A text that says as little as a text may: no strand hears anything it asked for. */
const LEAST = text({ authority: 2, form: 1, tasks: 0, oversight: 0, politics: 0 });

/** What Haitians make of a text that all members vote for. */
function weighed(changes: Partial<Levels>, change: Change = () => {}) {
  const levels = { ...LEAST, ...changes };
  const state = gameAt(plain, (game) => {
    Object.assign(game.draft, { state: 'inBlue', blueOn: 0, levels, circulated: levels });
    for (const { id } of plain.council) the(game.members, id).warmth = 9000;
    game.people = 50;
    change(game);
  });
  const voted = after(plain, state, { type: 'call-vote' });
  expect(voted.state.draft.state).toBe('adopted');
  return voted;
}
const why = (reason: string, dial: string, voted: ReturnType<typeof weighed>): number =>
  moves(voted).find(([key, on]) => key === reason && on === dial)?.[2] ?? 0;

describe('Haitians read the text that was adopted', () => {
  test('a text that says nothing to them, and does nothing to them, moves nobody', () => {
    expect(moves(weighed({}))).toEqual([]);
  });

  test('five points of the people for each level of oversight', () => {
    expect(LEVELS.map((oversight) => why('oversight', 'people', weighed({ oversight })))).toEqual([
      0, 5, 10, 15,
    ]);
  });

  test('four points of the people for each level of politics', () => {
    expect(LEVELS.map((politics) => why('politics', 'people', weighed({ politics })))).toEqual([0, 4, 8, 12]);
  });

  test('two points of the authorities less for each, once it binds them', () => {
    expect(LEVELS.map((politics) => why('politics', 'authorities', weighed({ politics })))).toEqual([
      0, 0, -4, -6,
    ]);
  });

  test('twelve points of the people less for blue helmets, whose cholera is remembered', () => {
    expect(LEVELS.map((form) => why('blueHelmets', 'people', weighed({ form })))).toEqual([0, 0, 0, -12]);
  });

  test('eight less for force without limit whose conduct nobody watches', () => {
    const force = (authority: 2 | 3, oversight: 1 | 2) =>
      why('unqualifiedForce', 'people', weighed({ authority, oversight }));
    expect([force(3, 1), force(3, 2), force(2, 1)]).toEqual([-8, 0, 0]);
  });
});

describe('a strand that was heard', () => {
  const heard =
    (strand: Strand): Change =>
    (game) =>
      void (game.civil.strands[strand] = 'heard');

  test('and heeded wins six points of the people; heard in vain it loses eight', () => {
    expect(moves(weighed({ tasks: 2 }, heard('securityNow')))).toEqual([['heeded', 'people', 6]]);
    expect(moves(weighed({ tasks: 1 }, heard('securityNow')))).toEqual([['notHeeded', 'people', -8]]);
  });

  test('is each one that was heard, for itself', () => {
    const all = weighed({ tasks: 2 }, (game) => {
      for (const strand of ['securityNow', 'accordFirst', 'noIntervention'] as const) heard(strand)(game);
    });
    expect(moves(all).map(([reason]) => reason)).toEqual(['heeded', 'notHeeded', 'notHeeded']);
    expect(all.state.civil.strands).toEqual({
      securityNow: 'conditionalSupport',
      accordFirst: 'opposed',
      noIntervention: 'publicLetter',
    });
  });

  test('heeded, supports on conditions or watches; in vain, is disappointed, opposes, writes in public', () => {
    const strand = (of: Strand, levels: Partial<Levels>) =>
      weighed(levels, heard(of)).state.civil.strands[of];
    expect(strand('securityNow', { tasks: 2 })).toBe('conditionalSupport');
    expect(strand('securityNow', {})).toBe('disappointed');
    expect(strand('accordFirst', { politics: 2 })).toBe('conditionalSupport');
    expect(strand('noIntervention', { oversight: 3 })).toBe('watching');
  });

  test('is not thanked where nobody had asked it, and speaks up where it was passed over', () => {
    const unasked = weighed({ tasks: 2 });
    expect(moves(unasked)).toEqual([]);
    expect(unasked.state.civil.strands).toEqual({
      securityNow: 'unheard',
      accordFirst: 'opposed',
      noIntervention: 'publicLetter',
    });
  });
});

test('nobody reads a text that was not adopted', () => {
  const failed = gameAt(plain, (game) => {
    const levels = text({ oversight: 3, politics: 3 });
    Object.assign(game.draft, { state: 'inBlue', blueOn: 0, levels, circulated: levels });
    for (const { id } of plain.council) the(game.members, id).warmth = -9000;
  });
  expect(moves(after(plain, failed, { type: 'call-vote' })).map(([reason]) => reason)).toEqual(['lostVote']);
});

test('a text that sends anybody authorises its mission, one that sends nobody does not', () => {
  expect(weighed({ authority: 1 }).state.mission.state).toBe('authorised');
  expect(weighed({ authority: 0 }).state.mission.state).toBe('concept');
});
