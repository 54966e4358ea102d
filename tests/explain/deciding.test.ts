import { describe, expect, test } from 'vitest';
import { type DecidingTable, decideWith, decidingTable, oddsWith } from '../../src/explain/revote.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { funder, sourced } from '../rules/ground.ts';
import { plenty, TO_THE_VOTE } from './year.ts';

const tableOf = (scenario: Scenario, ...commands: readonly Command[]): DecidingTable | null =>
  decidingTable(scenario, { seed: 4, commands: [{ type: 'begin' }, ...commands] });
const found = (table: DecidingTable | null): DecidingTable => {
  if (!table) throw new Error('there was a round to decide in');
  return table;
};
const CLOSE: Command = { type: 'close-round' };

describe('the table on which a text was decided', () => {
  test('is the one before its vote', () => {
    const table = found(tableOf(plenty(), ...TO_THE_VOTE));
    expect(table).toMatchObject({ kind: 'vote', command: { type: 'call-vote' } });
    expect(table.before).toMatchObject({ round: 2, draft: { state: 'inBlue' } });
  });

  test('of a game without a vote is the last that a round closed on, as if its draft had been in blue', () => {
    const arms: Command = { type: 'edit-paragraph', paragraph: 'arms', level: 3 };
    const { kind, before, command } = found(tableOf(plenty(), CLOSE, arms, CLOSE));
    expect([kind, command.type, before.round]).toEqual(['as-if', 'call-vote', 2]);
    expect(before.draft).toMatchObject({ state: 'inBlue', circulatedOn: 2, blueOn: 1 });
    expect(before.draft.circulated?.arms).toBe(3);
    const sent = found(tableOf(plenty(), { type: 'circulate-draft' }, CLOSE, CLOSE));
    expect(sent.before.draft).toMatchObject({ circulatedOn: 1, blueOn: 1 });
    expect(sent.before.round).toBe(2);
  });

  test('is there where the draft was withdrawn', () => {
    expect(found(tableOf(plenty(), { type: 'withdraw-draft' }))).toMatchObject({
      kind: 'as-if',
      before: { round: 1 },
    });
  });

  test('is none before a round has closed, and none where the scenario has no vote', () => {
    expect(tableOf(plenty())).toBeNull();
    expect(tableOf(plenty({ verbs: ['sound-out'] }), CLOSE)).toBeNull();
  });

  test('of a scenario with a meeting is the one that the round closed on', () => {
    const table = found(tableOf(plenty({ meeting: {} } as Partial<Scenario>), CLOSE));
    expect(table).toMatchObject({ kind: 'meeting', command: CLOSE, before: { draft: { circulated: null } } });
  });

  test('of a record with a command that is refused is none', () => {
    expect(() => tableOf(plenty(), { type: 'put-in-blue' })).toThrow(
      'put-in-blue is refused in a recorded game',
    );
  });
});

describe('another text on that table', () => {
  /** China stops a text with a police force of more than level 1. */
  const scenario = plenty({}, { china: { redLines: [{ paragraph: 'form', max: 1, resolve: 5000 }] } });
  const table = found(tableOf(scenario, ...TO_THE_VOTE));

  test('is voted on by the same hands', () => {
    const same = decideWith(scenario, table, 'form', 1);
    expect(same).toMatchObject({ result: 'adopted', partners: [] });
    expect(Object.keys(same.hands)).toHaveLength(15);
    expect(same.tally?.yes).toBe(Object.values(same.hands).filter((hand) => hand === 'yes').length);
    expect(same.beliefs).toHaveLength(15);
    const crossed = decideWith(scenario, table, 'form', 2);
    expect(crossed.result).toBe('vetoed');
    expect(crossed.hands['china']).toBe('no');
    expect(crossed.tally?.no).toBe(1);
  });

  test('comes out as often so and so over many lucks, in thousandths', () => {
    const own = oddsWith(scenario, table, 'form', 1, 7, 10);
    expect(own.vetoed).toBe(0);
    expect(own.adopted).toBeGreaterThan(500);
    const crossed = oddsWith(scenario, table, 'form', 3, 7, 10);
    expect(crossed.adopted).toBe(0);
    expect(crossed.vetoed).toBeGreaterThan(0);
    for (const odds of [own, crossed]) {
      expect(odds.adopted + odds.vetoed + odds.failed).toBe(1000);
      for (const share of Object.values(odds)) expect(share % 100).toBe(0);
    }
    expect(oddsWith(scenario, table, 'form', 1, 7, 10)).toEqual(own);
  });

  test('is taken to a meeting: partners join, or nobody does, or it is referred to the Council', () => {
    const levels = {
      authority: 0,
      form: 0,
      finance: 1,
      arms: 1,
      oversight: 1,
      politics: 0,
      tasks: 0,
    } as const;
    const start = plenty().start;
    const met = plenty({
      meeting: { partners: sourced(1), money: sourced(10) },
      start: { ...start, draft: { ...start.draft, ...levels } },
      funders: [funder('canada')],
    });
    const last = (...commands: readonly Command[]): DecidingTable =>
      found(tableOf(met, ...commands, ...Array.from({ length: met.period.rounds }, () => CLOSE)));
    expect(last().before.round).toBe(met.period.rounds);
    expect(decideWith(met, last(), 'form', 0)).toMatchObject({
      result: 'nobody-joined',
      partners: [],
      tally: null,
    });
    const joined = last({ type: 'host-conference' });
    expect(decideWith(met, joined, 'form', 0)).toMatchObject({
      result: 'joined',
      partners: ['canada'],
      hands: {},
    });
    expect(decideWith(met, joined, 'form', 1).result).toBe('referred');
  });

  test('is no text where the table cannot be decided on', () => {
    const early = { ...table, before: { ...table.before, draft: { ...table.before.draft, blueOn: 2 } } };
    expect(() => decideWith(scenario, early, 'form', 1)).toThrow(
      'call-vote is refused (in-blue-one-day) on a deciding table',
    );
  });
});
