import { describe, expect, test } from 'vitest';
import { betterInAll, impossible } from '../../src/balance/facts.ts';
import type { Gate } from '../../src/balance/gate.ts';
import { type Line, nameOfLine } from '../../src/balance/line.ts';
import { reportOn } from '../../src/balance/report.ts';
import type { Survey } from '../../src/balance/survey.ts';
import { addTo, emptyTally, note, type Tally } from '../../src/balance/tally.ts';
import type { BalanceGate, Ending, Scenario, ScenarioEvent } from '../../src/scenario/model/scenario.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();

/** A hundred games of a line, in so many of which each thing was counted, with one score throughout. */
interface Planted extends Partial<Line> {
  readonly counted?: Readonly<Record<string, number>>;
  readonly score?: number;
}

/** A survey that found just what is planted in it. */
function surveyOf(
  planted: readonly Planted[],
  of: Scenario = scenario,
  actors: Tally = emptyTally(),
): Survey {
  const lines = planted.map(({ player = 'balanced', without = null, counted = {}, score = 50 }) => {
    const tally = emptyTally();
    tally.games = 100;
    for (let seed = 1; seed <= 100; seed += 1) tally.scores[seed] = score;
    for (const [name, n] of Object.entries(counted)) note(tally, name, 5, n);
    const line: Line = { player, without };
    return [nameOfLine(line), { line, tally }] as const;
  });
  return { scenario: of, seed: 1, games: 100, played: 100 * lines.length, lines: new Map(lines), actors };
}

function gateOf(id: BalanceGate, ...from: Parameters<typeof surveyOf>): Gate {
  const gate = reportOn(surveyOf(...from)).gates.find((one) => one.id === id);
  if (!gate) throw new Error(`no ${id}`);
  return gate;
}

/** The keys of the checks that fell. */
const fallen = ({ checks }: Gate) => checks.filter(({ passed }) => !passed).map(({ key }) => key);

describe('B1, history', () => {
  const vote = {
    'vote.adopted': 95,
    'tally.13-0-2': 60,
    'tally.14-0-1': 35,
    'hand.china.abstain': 70,
    'hand.russia.abstain': 90,
  };
  const withHistory = (counted: Record<string, number>, of = scenario): Gate =>
    gateOf('B1', [{ player: 'history', counted }], of);

  test('passes where the moves of history bring about its vote', () => {
    expect(withHistory(vote).verdict).toBe('passed');
  });

  test('fails where another count is the most frequent, or an abstainer does not abstain', () => {
    expect(fallen(withHistory({ ...vote, 'tally.13-0-2': 30 }))).toContain('history.tally');
    expect(fallen(withHistory({ ...vote, 'hand.china.abstain': 49 }))).toEqual(['history.abstains']);
    expect(fallen(withHistory({ ...vote, 'tally.15-0-0': 60, 'tally.13-0-2': 5 }))).toEqual([
      'history.yes',
      'history.tally',
    ]);
  });

  test('takes any hand of a member that was absent from the vote', () => {
    const { vote: recorded } = scenario.history;
    if (!recorded) throw new Error('no vote');
    const away = { ...scenario.history, vote: { ...recorded, yes: 12, absent: ['ghana'] } };
    const without: Scenario = { ...scenario, history: away };
    for (const hands of ['13-0-2', '12-1-2', '12-0-3'])
      expect(withHistory({ ...vote, [`tally.${hands}`]: 61 }, without).verdict, hands).toBe('passed');
    expect(fallen(withHistory({ ...vote, 'tally.14-0-1': 61 }, without))).toEqual(['history.tally']);
  });

  test('asks for no vote and no lead where history had none', () => {
    const { vote: _, ...history } = scenario.history;
    const without: Scenario = { ...scenario, history };
    expect(withHistory({ 'vote.notTabled': 90, 'lead.none': 100 }, without).verdict).toBe('passed');
    expect(fallen(withHistory({ 'vote.notTabled': 70, 'lead.none': 60 }, without))).toEqual([
      'history.no-vote',
      'history.no-lead',
    ]);
  });
});

test('B2 fails for a bot that wins by one lever, and shows a game that it wins', () => {
  const gate = gateOf('B2', [{ player: 'money-first', counted: { good: 11 } }, { player: 'rush' }]);
  expect(gate.verdict).toBe('failed');
  const check = gate.checks.find(({ passed }) => !passed);
  expect(check).toMatchObject({
    values: { player: 'money-first', share: 110, high: 100 },
    shown: { player: 'money-first', seed: 5 },
  });
});

test('B3 wants a good end in a fifth to three fifths of games, all four locks in few', () => {
  const won = (good: number, usable: number, of = scenario): Gate =>
    gateOf('B3', [{ counted: { good, 'ending.USABLE': usable } }], of);
  expect(won(40, 5).verdict).toBe('passed');
  expect(fallen(won(19, 2))).toEqual(['winnable', 'usable']);
  expect(fallen(won(61, 9))).toEqual(['winnable', 'usable']);
  // A scenario with good ends of its own is not asked for four seals.
  expect(won(40, 0, { ...scenario, goals: ['PEN_DOWN'] }).verdict).toBe('passed');
});

test('B4 fails where chance gets a text or idleness a good end', () => {
  expect(
    fallen(
      gateOf('B4', [
        { player: 'random', counted: { 'vote.adopted': 11 } },
        { player: 'passive', counted: { good: 1 } },
      ]),
    ),
  ).toEqual(['random-adopts', 'passive-wins']);
});

test('B5 looks at the best tenth only', () => {
  const counted = {
    'scored.90.games': 10,
    'scored.90.verb.call': 40,
    'scored.90.verb.sound-out': 60,
    'scored.90.opening.call china, call china, call china': 3,
    'scored.20.games': 90,
    'scored.20.verb.edit-paragraph': 900,
  };
  const gate = gateOf('B5', [{ player: 'explorer', counted }]);
  expect(gate.checks.map(({ values }) => [values['verb'] ?? values['opening'], values['share']])).toEqual([
    ['sound-out', 600],
    ['call china, call china, call china', 300],
  ]);
  expect(fallen(gate)).toEqual(['top-verb', 'top-opening']);
});

describe('B6, a move that is forbidden', () => {
  const without = (score: number, counted: Record<string, number> = {}) =>
    gateOf('B6', [
      { score: 50, counted: { 'ending.ON_PAPER': 50 } },
      { without: 'call', score, counted: { 'ending.ON_PAPER': 50, ...counted } },
    ]).checks.find(({ values }) => values['verb'] === 'call');

  test('is missed where the score falls', () => {
    expect(without(47)).toMatchObject({
      key: 'verb',
      passed: true,
      values: { change: -3, player: 'balanced' },
    });
  });
  test('is not worth using where the score rises', () => {
    expect(without(53)).toMatchObject({ key: 'verb-harms', passed: false });
  });
  test('is dead where nothing happens, and is shown by a game without it', () => {
    expect(without(51)).toMatchObject({ key: 'verb-dead', passed: false, shown: { without: 'call' } });
  });
  test('is missed where an ending goes out of reach', () => {
    expect(without(50, { 'ending.VETOED': 2 })).toMatchObject({
      key: 'verb-endings',
      passed: true,
      values: { ending: 'VETOED' },
    });
  });
});

test('B7 warns of an actor that changes fewer than three games in a hundred', () => {
  const actors = emptyTally();
  note(actors, 'tried', 1, 300);
  note(actors, 'changed.member.china.balanced', 9, 40);
  note(actors, 'changed.member.russia.history', 3, 2);
  const gate = gateOf('B7', [{}], scenario, actors);
  const of = (actor: string) => gate.checks.find(({ values }) => values['actor'] === actor);
  expect(gate.verdict).toBe('warned');
  expect(of('china')).toMatchObject({
    passed: true,
    values: { share: 400 },
    shown: { player: 'balanced', seed: 9 },
  });
  expect(of('russia')).toMatchObject({
    passed: false,
    values: { share: 20 },
    shown: { player: 'history', seed: 3 },
  });
  expect(of('us')?.values['kind']).toBe('funder');
});

test('B8 fails for an ending that is never reached, unless the rules shut it out', () => {
  const gate = gateOf('B8', [{ counted: { 'ending.USABLE': 1 } }]);
  const of = (ending: Ending) => gate.checks.find(({ values }) => values['ending'] === ending);
  expect(of('USABLE')).toMatchObject({ key: 'ending', passed: true });
  expect(of('ON_PAPER')).toMatchObject({ key: 'ending-never', passed: false });
  expect(of('LAPSED')).toMatchObject({ key: 'ending-impossible', passed: true });
});

test('B9 fails for an event that never happens and for an answer that is only a mistake', () => {
  const [event] = scenario.events;
  if (!event) throw new Error('no event');
  const drawn = (option: number, score: number) => ({
    [`drawn.answer.${event.id}.${option}.games`]: 10,
    [`drawn.answer.${event.id}.${option}.score`]: 10 * score,
  });
  const counted = { [`event.${event.id}`]: 100, ...drawn(0, 50), ...drawn(1, 34), ...drawn(2, 40) };
  const checks = gateOf('B9', [{ player: 'explorer', counted }]).checks;
  const found = checks.filter(({ values, passed }) => values['event'] === event.id && !passed);
  expect(found.map(({ key, values }) => [key, values['option'], values['loss']])).toEqual([
    ['choice', 1, 16],
  ]);
  expect(checks.filter(({ key }) => key === 'event-never')).toHaveLength(scenario.events.length - 1);
});

test('B10 fails for games outside the band and for a round without a move', () => {
  const lengths = { 'length.30': 90, 'length.41': 10 };
  const gate = gateOf('B10', [
    { counted: lengths },
    { player: 'history', counted: { 'length.29': 100 } },
    { player: 'explorer', counted: { locked: 1 } },
  ]);
  expect(fallen(gate)).toEqual(['length', 'locked']);
});

test('B11 asks for a crossed line behind a veto, and nothing where nobody cast one', () => {
  expect(gateOf('B11', [{}]).verdict).toBe('notApplicable');
  const cast = (crossed: number) =>
    gateOf('B11', [{ counted: { 'veto.china': 10, 'veto.russia': 10, 'veto.crossed': crossed } }]).verdict;
  expect([cast(19), cast(18)]).toEqual(['passed', 'failed']);
});

test('B12 fails for a voice that no good game heeds', () => {
  const counted = { good: 4, 'demand.securityNow': 4, 'demand.accordFirst': 1, 'ending.ROAD': 1 };
  const gate = gateOf('B12', [{ counted }]);
  expect(gate.checks.filter(({ passed }) => !passed).map(({ values }) => values['strand'])).toEqual([
    'noIntervention',
  ]);
});

test('B13 warns of a paragraph that nobody edits, and leaves closed ones alone', () => {
  const of: Scenario = { ...scenario, openParagraphs: ['term', 'arms'] };
  const gate = gateOf('B13', [{ counted: { 'edits.arms': 30 } }], of);
  expect(gate.checks.map(({ key, values }) => [key, values['paragraph']])).toEqual([
    ['paragraph-edited', 'arms'],
    ['paragraph-idle', 'arms'],
    ['paragraph-unedited', 'term'],
    ['paragraph-idle', 'term'],
  ]);
});

describe('read off the scenario', () => {
  const event = (...choices: ScenarioEvent['choices']): ScenarioEvent => ({
    ...(scenario.events[0] as ScenarioEvent),
    choices,
  });
  const choice = (...effects: ScenarioEvent['choices'][number]['effects']) => ({
    label: { en: 'x' },
    effects,
  });

  test('a choice that another beats in every effect is dominated; one with something for it is not', () => {
    const cheap = choice({ people: 2 }, { capital: -3 });
    expect(betterInAll(event(cheap, choice({ people: 2 }, { capital: -1 })), 0)).toBe(1);
    expect(betterInAll(event(cheap, choice({ people: 1 }, { capital: -1 })), 0)).toBeNull();
    // Pressure and cost are burdens.
    expect(betterInAll(event(choice({ pressure: 2 }), choice({ pressure: 1 })), 0)).toBe(1);
    expect(betterInAll(event(cheap, cheap), 0)).toBeNull();
  });

  test('what the rules shut out, and nothing else', () => {
    expect(impossible(scenario, 'LAPSED')).toBe('noMissionStands');
    expect(impossible(scenario, 'ROAD')).toBeNull();
    expect(impossible({ ...scenario, openParagraphs: ['term'] }, 'ROAD')).toBe('closedText');
    expect(impossible({ ...scenario, verbs: ['call'] }, 'VETOED')).toBe('noSuchMove');
    expect(impossible(scenario, 'VETOED')).toBeNull();
  });
});

test('tallies add up to the same in any order', () => {
  const part = (seed: number, ...names: string[]): Tally => {
    const tally = emptyTally();
    tally.games = 1;
    tally.scores[seed] = seed;
    for (const name of names) note(tally, name, seed);
    return tally;
  };
  const parts = [part(3, 'a'), part(1, 'a', 'b'), part(2, 'b', 'b')];
  const sum = (of: readonly Tally[]): Tally => {
    const all = emptyTally();
    for (const one of of) addTo(all, one);
    return all;
  };
  expect(sum(parts)).toEqual(sum([...parts].reverse()));
  expect(sum(parts)).toEqual({
    games: 3,
    scores: { 1: 1, 2: 2, 3: 3 },
    counted: { a: { n: 2, first: 1 }, b: { n: 3, first: 1 } },
  });
});

describe('a gate that the author says is not passed', () => {
  const why = { en: 'The record says so.' };
  const report = (counted: Readonly<Record<string, number>>, about?: readonly string[]): Gate =>
    gateOf(
      'B2',
      [
        { player: 'rush', counted },
        { player: 'buyer', counted: { good: 50 } },
      ],
      { ...scenario, balance: { expects: [{ gate: 'B2', why, ...(about && { about }) }] } },
    );

  test('is told apart from one that fails, with the reason beside what does not hold', () => {
    const gate = report({ good: 50 });
    expect(gate.verdict).toBe('expected');
    expect(gate.checks.filter(({ passed }) => !passed).map(({ excuse }) => excuse)).toEqual([why, why]);
    expect(gate.checks.find(({ passed }) => passed)?.excuse).toBeNull();
  });

  test('fails all the same by what the author did not speak of', () => {
    expect(report({ good: 50 }, ['rush']).verdict).toBe('failed');
    expect(report({ good: 50 }, ['rush', 'buyer']).verdict).toBe('expected');
    expect(report({ good: 0 }, ['buyer']).verdict).toBe('expected');
  });

  test('by something that does hold is told that the reason is idle', () => {
    const gate = report({ good: 0 }, ['rush']);
    expect(gate.verdict).toBe('failed');
    expect(gate.idle).toEqual([why]);
    expect(report({ good: 0 }).idle).toEqual([]);
  });
});
