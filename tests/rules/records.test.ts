import { VERSION } from '../../src/core/version.ts';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import { rulesHash, wordsHash } from '../../src/game/record/hashes.ts';
import { readArrangement } from '../../src/game/record/readArrangement.ts';
import { type GameRecord, readRecord, recordOf, replay } from '../../src/game/record/record.ts';
import { undoable } from '../../src/game/record/undo.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Arrangement } from '../../src/scenario/model/arrangement.ts';
import { after, changed, gameAt, smallCouncil } from './table.ts';

const scenario = smallCouncil();
const BEGIN: Command = { type: 'begin' };
const FEW: readonly Command[] = [BEGIN, { type: 'read-record', who: 'china' }, { type: 'close-round' }];

function recorded(commands: readonly Command[] = FEW, arrangement: Arrangement = {}): GameRecord {
  const arranged = arrange(scenario, arrangement);
  let state = newGame(arranged, 7);
  for (const command of commands) {
    const applied = apply(arranged, state, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    state = applied.state;
  }
  return recordOf(arranged, 7, commands, state);
}
const RECORD = recorded();

describe('a record', () => {
  test('is what was asked for, with the scenario’s rules and words and the digest of the end', () => {
    expect(recorded([])).toEqual({
      format: 'penholder/record@1',
      scenario: 'small',
      hash: rulesHash(scenario),
      words: wordsHash(scenario),
      seed: 7,
      commands: [],
      digest: digest(newGame(scenario, 7)),
      version: VERSION,
    });
  });

  test('says what was laid over the scenario, where something was', () => {
    expect(recorded(FEW, { difficulty: 'hard' }).arrangement).toEqual({ difficulty: 'hard' });
    expect(RECORD).not.toHaveProperty('arrangement');
  });

  test('replays to its end, with all events', () => {
    const replayed = replay(scenario, RECORD);
    if (!replayed.ok) throw new Error(replayed.fault);
    expect(digest(replayed.state)).toBe(RECORD.digest);
    expect(replayed.events[0]).toEqual({ type: 'game-begun' });
    expect(replayed.events.some(({ type }) => type === 'record-read')).toBe(true);
    const hard = replay(scenario, recorded(FEW, { difficulty: 'hard' }));
    expect(hard.ok && hard.scenario.arranged?.by).toEqual({ difficulty: 'hard' });
  });

  test('says whether the words of the scenario are still those it was played with', () => {
    const words = (record: GameRecord) => {
      const replayed = replay(scenario, record);
      return replayed.ok && replayed.words;
    };
    const { words: _words, ...old } = RECORD;
    expect([words(RECORD), words({ ...RECORD, words: 'others' }), words(old)]).toEqual([
      'same',
      'changed',
      'unsaid',
    ]);
  });

  test('does not replay on another scenario, with a refused command, or to another end', () => {
    expect(replay({ ...scenario, id: 'other' }, RECORD)).toEqual({ ok: false, fault: 'other-scenario' });
    expect(replay(scenario, { ...RECORD, commands: [...FEW, BEGIN] })).toEqual({
      ok: false,
      fault: 'refused',
      at: 3,
    });
    expect(replay(scenario, { ...RECORD, digest: '0' })).toEqual({ ok: false, fault: 'other-digest' });
  });

  test('of other rules replays where they led to the same end, and is of another version where not', () => {
    const other = { ...RECORD, hash: 'others' };
    expect(replay(scenario, other).ok).toBe(true);
    expect(replay(scenario, { ...other, digest: '0' })).toEqual({ ok: false, fault: 'other-version' });
    expect(replay(scenario, { ...other, commands: [...FEW, BEGIN] })).toEqual({
      ok: false,
      fault: 'other-version',
    });
  });
});

describe('parsed JSON', () => {
  const fault = (json: unknown): string | null => {
    const read = readRecord(json);
    return read.ok ? null : read.problems;
  };

  test('of a record is one', () => {
    expect(readRecord(JSON.parse(JSON.stringify(RECORD)))).toEqual({ ok: true, value: RECORD });
    const { words: _words, ...old } = RECORD;
    expect(fault(old)).toBeNull();
    expect(fault({ ...RECORD, arrangement: { difficulty: 'story' } })).toBeNull();
    expect(fault({ ...RECORD, seed: -3 })).toBeNull();
  });

  test('of anything else is none', () => {
    for (const json of [
      null,
      7,
      'x',
      [],
      [RECORD],
      {},
      { ...RECORD, format: 1 },
      { ...RECORD, format: 'save@1' },
    ])
      expect(fault(json)).toBe('not-a-record');
    expect(fault({ ...RECORD, format: 'penholder/record@2' })).toBe('other-format');
  });

  test('is a record with a bad seed where no game is dealt by it', () => {
    const read = (seed: number) => readRecord({ ...RECORD, seed });
    for (const seed of [0.5, 2 ** 32, -(2 ** 32), 1e308])
      expect(read(seed), String(seed)).toEqual({ ok: false, problems: 'bad-seed' });
    for (const seed of [0, 2 ** 32 - 1, -(2 ** 32 - 1)])
      expect(read(seed), String(seed)).toMatchObject({ ok: true });
  });

  test('is a damaged record where a part of it is missing or of another kind', () => {
    const damaged: Record<string, readonly unknown[]> = {
      scenario: [undefined, 3],
      hash: [undefined, 3],
      words: [3],
      digest: [undefined, 3],
      seed: [undefined, '7'],
      commands: [undefined, {}, [null], ['begin'], [{}], [{ type: 3 }]],
    };
    for (const [part, values] of Object.entries(damaged))
      for (const value of values)
        expect(fault({ ...RECORD, [part]: value }), `${part} ${String(value)}`).toBe('damaged');
  });

  test('is a record of up to five thousand commands', () => {
    const commands = (count: number) => Array.from({ length: count }, () => BEGIN);
    expect(fault({ ...RECORD, commands: commands(5000) })).toBeNull();
    expect(fault({ ...RECORD, commands: commands(5001) })).toBe('damaged');
  });

  test('is refused with an arrangement that could not be', () => {
    expect(fault({ ...RECORD, arrangement: { difficulty: 'easy' } })).toBe('bad-arrangement');
    expect(fault({ ...RECORD, arrangement: null })).toBe('bad-arrangement');
  });
});

describe('an arrangement', () => {
  const read = (json: unknown): boolean => readArrangement(json) !== null;
  const carried = (part: object): boolean => read({ carried: part });

  test('is a difficulty, what was carried over, both, or nothing', () => {
    expect(readArrangement({})).toEqual({});
    const both = { difficulty: 'realist', carried: { people: 3, favours: { china: -2 } } };
    expect(readArrangement(both)).toBe(both);
    for (const json of [
      null,
      [],
      'hard',
      { difficulty: 'easy' },
      { difficulty: null },
      { mood: 1 },
      { carried: 1 },
      { carried: [] },
      { carried: null },
    ])
      expect(read(json), JSON.stringify(json)).toBe(false);
  });

  test.each(['credibility', 'people', 'pressure', 'oversight'])(
    'carries up to a hundred points of %s either way',
    (part) => {
      for (const value of [0, 100, -100]) expect(carried({ [part]: value })).toBe(true);
      for (const value of [101, -101, 0.5, '1', null, { china: 1 }])
        expect(carried({ [part]: value })).toBe(false);
    },
  );

  test.each([
    ['favours', 3],
    ['relations', 100],
    ['banked', 100_000],
  ])('carries %s of up to %d by name, either way', (part, bound) => {
    for (const value of [bound, -bound]) expect(carried({ [part]: { china: value } })).toBe(true);
    for (const value of [bound + 1, -bound - 1, 0.5, '1'])
      expect(carried({ [part]: { china: value } })).toBe(false);
    for (const table of [3, null, [1], 'china']) expect(carried({ [part]: table })).toBe(false);
  });

  test('carries nothing by another name', () => {
    expect(carried({ mood: 1 })).toBe(false);
  });

  test('names at most eighty, each as ids are written and of at most sixty-four characters', () => {
    const named = (...names: string[]) =>
      carried({ favours: Object.fromEntries(names.map((name) => [name, 1])) });
    const many = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);
    expect([named(...many(80)), named(...many(81))]).toEqual([true, false]);
    expect([named('n'.repeat(64)), named('n'.repeat(65))]).toEqual([true, false]);
    for (const name of ['uk', 'saint-lucia', 'e3', '2024-x']) expect(named(name), name).toBe(true);
    for (const name of ['', 'UK', 'a b', '-a', 'a-', 'a--b', 'é', '__proto', 'a\n'])
      expect(named(name), name).toBe(false);
  });
});

describe('a move may be taken back', () => {
  const before = gameAt({ scenario });
  const edit: Command = { type: 'edit-paragraph', paragraph: 'arms', level: 2 };
  const edited = after(before, edit);

  test('where it was an edit by which nothing was learnt and nothing left to luck', () => {
    expect(undoable(before.state, edited.state, edit)).toBe(true);
    const learnt = changed(edited, ({ knowledge }) => void (knowledge.evidence = [{} as never]));
    expect(undoable(before.state, learnt.state, edit)).toBe(false);
    const drawn = changed(edited, (state) => void (state.luck[0] = (state.luck[0] ?? 0) + 1));
    expect(undoable(before.state, drawn.state, edit)).toBe(false);
  });

  test('not where it broke a promise', () => {
    const promise = { to: 'china', paragraph: 'arms', level: 0, round: 1, kept: null } as const;
    const promised = changed(before, ({ promises }) => void promises.push(promise));
    expect(undoable(promised.state, after(promised, edit).state, edit)).toBe(false);
    const other: Command = { type: 'edit-paragraph', paragraph: 'tasks', level: 1 };
    expect(undoable(promised.state, after(promised, other).state, other)).toBe(true);
  });

  test('not where it was any other', () => {
    const close: Command = { type: 'close-round' };
    expect(undoable(before.state, before.state, close)).toBe(false);
    expect(undoable(before.state, before.state, edit)).toBe(true);
  });
});
