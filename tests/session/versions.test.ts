import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GameRecord, readRecord, recordOf, replay } from '../../src/game/record/record.ts';
import { openRunCode, readRun, runCode } from '../../src/game/record/runCode.ts';
import { policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { readRecordFile } from '../../src/session/records.ts';
import { findSave, putSave } from '../../src/session/gameShelf.ts';
import { type Save, saveOf } from '../../src/session/saves.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { memoryShelf } from './memoryShelf.ts';

// What was kept of a game, and the scenario has changed since.

const { commands, state } = play(nassau(), 5, policy('balanced'));
const record = recordOf(nassau(), 5, commands, state);
const save = saveOf(
  { scenario: nassau(), seed: 5, commands, game: state, rewound: 0, branched: 0 },
  { game: 'agame', count: 1, when: '' },
);
const code = runCode(nassau(), record);

/** What becomes on some scenario of a record, of its file, of a run code and of a save. */
async function opened(scenario: Scenario, kept: { record: GameRecord; code: string; save: Save }) {
  const shelf = memoryShelf();
  putSave(shelf, kept.save);
  const replayed = replay(scenario, kept.record);
  const file = await readRecordFile(JSON.stringify(kept.record), (id) => [
    { id, fetch: () => Promise.resolve(scenario) },
  ]);
  const run = openRunCode(kept.code);
  const read = run.ok ? readRun(scenario, run.value) : run;
  const found = findSave(shelf, scenario);
  return {
    record: replayed.ok ? `plays, words ${replayed.words}` : replayed.fault,
    file: file.kind === 'game' ? 'plays' : file.kind,
    code: read.ok ? 'plays' : read.problems.code,
    save: found.kind === 'game' ? `plays, followed ${found.way.followed}` : found.kind,
  };
}

const PLAYS = { file: 'plays', code: 'plays', save: 'plays, followed true' };

describe('a kept game plays on', () => {
  test('where nothing changed', async () => {
    expect(await opened(nassau(), { record, code, save })).toEqual({ record: 'plays, words same', ...PLAYS });
  });

  const { title, council, voices, history, need } = nassau();
  const reworded: Readonly<Record<string, Scenario>> = {
    'a title in French': { ...nassau(), title: { ...title, fr: 'De Nassau à Nairobi' } },
    'a space in a voice': {
      ...nassau(),
      voices: voices.map((voice) => ({ ...voice, who: { en: 'They ' } })),
    },
    'a note on a source': { ...nassau(), need: { ...need, note: 'As first estimated.' } },
    'a flag and a name': {
      ...nassau(),
      council: council.map((member) => ({ ...member, flag: 'un', called: { en: 'the member' } })),
    },
    'a move of history': { ...nassau(), history: { ...history, moves: [] } },
  };
  test.each(Object.entries(reworded))(
    'with %s changed, and it is said that words changed',
    async (_, scenario) => {
      expect(await opened(scenario, { record, code, save })).toEqual({
        record: 'plays, words changed',
        ...PLAYS,
      });
    },
  );

  test('where a rule changed that it never met: the digest of its last state shows it', async () => {
    const other: Scenario = { ...nassau(), goals: ['LAPSED'] };
    expect(await opened(other, { record, code, save })).toEqual({ record: 'plays, words same', ...PLAYS });
  });
});

test('where a rule changed that it met, a record does not play, and a save goes on from its state', async () => {
  const { start } = nassau();
  const other: Scenario = { ...nassau(), start: { ...start, capital: { v: 55, basis: 'design' } } };
  expect(await opened(other, { record, code, save })).toEqual({
    record: 'other-version',
    file: 'held',
    code: 'other-version',
    save: 'plays, followed false',
  });
});

// Version 0.4 wrote a digest of the whole scenario into what it kept. The rules that this game met have changed since:
// a lead, the donors and Congress weigh what the text costs.
describe('what version 0.4 kept', () => {
  const json: unknown = JSON.parse(
    readFileSync(new URL('../fixtures/record-of-0.4.json', import.meta.url), 'utf8'),
  );
  const read = readRecord(json);
  if (!read.ok) throw new Error(read.problems);
  const old = read.value;
  const oldCode =
    'P2.2023-06-NASSAU-TO-NAIROBI.02C2LOYB1A8TZBOLM4PSOJIXT74LD1Y1Q16GZK6311GPFI4VNAIC9AR96ES363MXT8UF2AVW5C93SL6LSBSC7OF78ND14';

  test('is read, and its record and its run code are of another version', () => {
    expect(replay(nassau(), old)).toEqual({ ok: false, fault: 'other-version' });
    const run = openRunCode(oldCode);
    expect(run.ok && readRun(nassau(), run.value)).toMatchObject({
      ok: false,
      problems: { code: 'other-version' },
    });
  });
});
