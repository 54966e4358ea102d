import { describe, expect, test } from 'vitest';
import type { Condition, EventChoice, ScenarioEvent } from '../../src/scenario/model/scenario.ts';
import {
  after,
  briefingAt,
  cable,
  type Change,
  chanceThat,
  gameAt,
  lead,
  moves,
  refused,
  the,
  world,
} from './ground.ts';

const BEGIN = { type: 'begin' } as const;
const CLOSE = { type: 'close-round' } as const;

function scenarioOf(...events: readonly ScenarioEvent[]) {
  return world({ events, leads: [lead('kenya'), lead('france', { at: 'notApproached' })] });
}

/** Whether a cable that waits on a condition comes as a round opens. */
function comes(when: Condition, change: Change = () => {}): boolean {
  const scenario = scenarioOf(cable('news', { when }));
  return after(scenario, briefingAt(scenario, change), BEGIN).state.cables.length === 1;
}

describe('a cable comes', () => {
  test('in its round and in no other', () => {
    const inRound = (round: number) => comes({ round: 3 }, (game) => void (game.round = round));
    expect([2, 3, 4].map(inRound)).toEqual([false, true, false]);
  });

  test('from a round on', () => {
    const inRound = (round: number) => comes({ fromRound: 3 }, (game) => void (game.round = round));
    expect([2, 3, 4].map(inRound)).toEqual([false, true, true]);
  });

  test('while a candidate lead stands where the cable says', () => {
    const when: Condition = { lead: 'kenya', leadIn: ['lookingSeriously', 'decision'] };
    const at = (id: string, state: 'sounded' | 'decision') =>
      comes(when, (game) => void (the(game.leads, id).state = state));
    expect(at('kenya', 'decision')).toBe(true);
    expect(at('kenya', 'sounded')).toBe(false);
    expect(at('france', 'decision')).toBe(false);
  });

  test('while any candidate does, where the cable names none', () => {
    const at = (id: string) =>
      comes({ leadIn: ['decision'] }, (game) => void (the(game.leads, id).state = 'decision'));
    expect([at('kenya'), at('france'), comes({ leadIn: ['decision'] })]).toEqual([true, true, false]);
  });

  test('while a paragraph of the draft stands below a level', () => {
    const at = (level: 0 | 1 | 2) =>
      comes({ paragraph: 'oversight', below: 2 }, (game) => void (game.draft.levels.oversight = level));
    expect([at(0), at(1), at(2)]).toEqual([true, true, false]);
  });

  test('at a pressure, in whole points, or above', () => {
    const at = (pressure: number) =>
      comes({ pressureAtLeast: 65 }, (game) => void (game.pressure = pressure));
    expect([649, 650, 900].map(at)).toEqual([false, true, true]);
  });

  test('once a text has been sent round, or only before', () => {
    const sent: Change = (game) => void (game.draft.circulated = { ...game.draft.levels });
    expect([comes({ circulated: true }), comes({ circulated: true }, sent)]).toEqual([false, true]);
    expect([comes({ circulated: false }), comes({ circulated: false }, sent)]).toEqual([true, false]);
  });

  test('once a report has been asked for, or only before', () => {
    const asked: Change = (game) => void (game.secretariat = { state: 'tasked', due: 4 });
    expect([comes({ afterRequest: true }), comes({ afterRequest: true }, asked)]).toEqual([false, true]);
    expect([comes({ afterRequest: false }), comes({ afterRequest: false }, asked)]).toEqual([true, false]);
  });

  test('only where all of its conditions hold', () => {
    const when = { round: 3, pressureAtLeast: 65 };
    const at = (round: number, pressure: number) =>
      comes(when, (game) => void Object.assign(game, { round, pressure }));
    expect([at(3, 650), at(3, 600), at(2, 650)]).toEqual([true, false, false]);
  });

  test('with its chance, and is tried again in the next round', () => {
    const scenario = scenarioOf(cable('news', { when: { fromRound: 1 }, chance: 300 }));
    const begun = [scenario, briefingAt(scenario), BEGIN] as const;
    expect(chanceThat(begun, ({ state }) => state.cables.length === 1)).toBe(300);
    let missed = gameAt(scenario, (game) => void (game.cables = []));
    for (let round = 0; round < 10 && missed.cables.length === 0; round += 1)
      missed = after(scenario, missed, CLOSE).state;
    expect(missed.cables).toHaveLength(1);
  });

  test('once in a game', () => {
    const scenario = scenarioOf(cable('news', { when: {}, effects: [{ capital: 3 }] }));
    const first = after(scenario, briefingAt(scenario), BEGIN);
    expect(moves(first)).toEqual([['news', 'capital', 3]]);
    const second = after(scenario, first.state, CLOSE);
    expect(second.state.cables).toHaveLength(1);
    expect(moves(second).map(([why]) => why)).not.toContain('news');
  });
});

describe('a cable that asks for a choice', () => {
  const choices: readonly EventChoice[] = [
    { label: { en: 'yes' }, effects: [{ credibility: 2 }] },
    { label: { en: 'no' }, effects: [{ credibility: -4 }, { capital: 1 }] },
  ];
  const scenario = scenarioOf(cable('first', { choices }), cable('second', { choices }));
  const begun = after(scenario, briefingAt(scenario), BEGIN);
  const answer = (event: string, option: number) => ({ type: 'answer-cable', event, option }) as const;

  test('holds up every move until all are answered', () => {
    const { state } = begun;
    expect(state.session).toBe('cables');
    expect(refused(scenario, state, CLOSE)).toBe('answer-first');
    expect(refused(scenario, state, { type: 'sound-out', who: 'brazil' })).toBe('answer-first');
    const half = after(scenario, state, answer('first', 0)).state;
    expect(refused(scenario, half, CLOSE)).toBe('answer-first');
    const done = after(scenario, half, answer('second', 0)).state;
    expect(done.session).toBe('moves');
    expect(refused(scenario, done, CLOSE)).toBeNull();
  });

  test('has the effects of the answer that was given, and none before', () => {
    expect(moves(begun)).toEqual([]);
    expect(moves(after(scenario, begun.state, answer('first', 0)))).toEqual([['first', 'credibility', 2]]);
    const no = after(scenario, begun.state, answer('first', 1));
    expect(moves(no)).toEqual([
      ['first', 'credibility', -4],
      ['first', 'capital', 1],
    ]);
    expect(no.state.cables[0]).toMatchObject({ event: 'first', answered: 1 });
  });

  test('is answered once, and only as it may be', () => {
    const { state } = begun;
    expect(refused(scenario, state, answer('first', 2))).toBe('no-such-option');
    expect(refused(scenario, state, answer('third', 0))).toBe('no-such-cable');
    const half = after(scenario, state, answer('first', 0)).state;
    expect(refused(scenario, half, answer('first', 0))).toBe('no-such-cable');
  });
});
