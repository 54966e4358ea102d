import { describe, expect, test } from 'vitest';
import { type Digit, pack } from '../../src/core/mixedRadix.ts';
import { VERSION } from '../../src/core/version.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import { checkOf, numberIn, textOf } from '../../src/game/record/codeText.ts';
import { rulesHash } from '../../src/game/record/hashes.ts';
import { type GameRecord, recordOf } from '../../src/game/record/record.ts';
import {
  alternatives,
  openRunCode,
  readRun,
  type RunFault,
  runCode,
  runHead,
} from '../../src/game/record/runCode.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Arrangement } from '../../src/scenario/model/arrangement.ts';
import { the } from './ground.ts';
import { changed, gameAt, smallCouncil } from './table.ts';

const scenario = smallCouncil();
const BEGIN: Command = { type: 'begin' };
const FEW: readonly Command[] = [
  BEGIN,
  { type: 'read-record', who: 'china' },
  { type: 'edit-paragraph', paragraph: 'arms', level: 2 },
  { type: 'close-round' },
];

/** The record of a few commands. */
function recorded(commands: readonly Command[] = FEW, seed = 7, arrangement: Arrangement = {}): GameRecord {
  const arranged = arrange(scenario, arrangement);
  let state = newGame(arranged, seed);
  for (const command of commands) {
    const applied = apply(arranged, state, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    state = applied.state;
  }
  return recordOf(arranged, seed, commands, state);
}

/** A code made of digits, whole in its characters. */
function codeOf(digits: readonly Digit[], id = 'SMALL', format = '3'): string {
  const body = textOf(pack(digits));
  const text = `P${format}.${id}.${body.length.toString(36).toUpperCase().padStart(3, '0')}${body}`;
  return text + checkOf(text, 6);
}

/** What a code is read as: its record, or the fault. */
function read(code: string, on = scenario): GameRecord | RunFault {
  const opened = openRunCode(code);
  if (!opened.ok) return opened.problems;
  const run = readRun(on, opened.value);
  return run.ok ? run.value : run.problems;
}

/** A text as digits. */
const inDigits = (text: string): Digit[] => [
  { value: 1, of: 2 },
  { value: text.length, of: 4096 },
  ...Array.from(text, (one) => ({ value: one.charCodeAt(0) - 32, of: 95 })),
];

const hex = (text: string, digits: number): number => Number.parseInt(text.slice(0, digits), 16);

describe('a game as a run code', () => {
  test('is read back as its record', () => {
    for (const commands of [[], [BEGIN], FEW])
      expect(read(runCode(scenario, recorded(commands)))).toEqual(recorded(commands));
  });

  test('is short, says its scenario and its length, and ends in a check', () => {
    const code = runCode(scenario, recorded());
    const [, length = '', rest = ''] = /^P3\.SMALL\.([0-9A-Z]{3})([0-9A-Z]+)$/.exec(code) ?? [];
    expect(rest).toHaveLength(Number.parseInt(length, 36) + 6);
    expect(code.length).toBeLessThan(60);
  });

  test('is, in this order, 32 bits of the rules, 40 of the end, the version, the seed, what was laid over it, and its commands', () => {
    const record = recorded([BEGIN]);
    const digits = (seed: readonly Digit[], over: readonly Digit[]): Digit[] => [
      { value: hex(rulesHash(scenario), 8), of: 2 ** 32 },
      { value: hex(record.digest, 10), of: 2 ** 40 },
      ...inDigits(VERSION),
      ...seed,
      ...over,
      { value: 1, of: 5001 },
      { value: 0, of: 1 },
    ];
    const small = digits(
      [
        { value: 0, of: 2 },
        { value: 7, of: 2 ** 32 },
      ],
      [{ value: 0, of: 2 }],
    );
    expect(runCode(scenario, record)).toBe(codeOf(small));
    const large = recorded([BEGIN], -(2 ** 40));
    expect(runCode(scenario, large)).toBe(
      codeOf([
        { value: hex(rulesHash(scenario), 8), of: 2 ** 32 },
        { value: hex(large.digest, 10), of: 2 ** 40 },
        ...inDigits(VERSION),
        { value: 1, of: 2 },
        { value: 1, of: 2 },
        { value: 2 ** 40, of: 2 ** 53 },
        { value: 0, of: 2 },
        { value: 1, of: 5001 },
        { value: 0, of: 1 },
      ]),
    );
    const hard = recorded([BEGIN], 7, { difficulty: 'hard' });
    expect(runCode(scenario, hard)).toBe(
      codeOf([
        { value: hex(rulesHash(scenario), 8), of: 2 ** 32 },
        { value: hex(hard.digest, 10), of: 2 ** 40 },
        ...inDigits(VERSION),
        { value: 0, of: 2 },
        { value: 7, of: 2 ** 32 },
        ...inDigits('{"difficulty":"hard"}'),
        { value: 1, of: 5001 },
        { value: 0, of: 1 },
      ]),
    );
  });

  test.each([0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, -1, -(2 ** 53 - 1)])('takes the seed %d', (seed) => {
    expect(read(runCode(scenario, recorded([BEGIN], seed)))).toEqual(recorded([BEGIN], seed));
  });

  test('takes no seed that is not a whole number, or is too large', () => {
    for (const seed of [0.5, 2 ** 53, Number.NaN])
      expect(() => runCode(scenario, { ...recorded([]), seed })).toThrow(`a seed of ${seed} cannot be coded`);
  });

  test('takes what was laid over the scenario', () => {
    for (const arrangement of [
      { difficulty: 'hard' },
      { difficulty: 'story', carried: { favours: { china: 1 } } },
    ] as const)
      expect(read(runCode(scenario, recorded(FEW, 7, arrangement)))).toEqual(recorded(FEW, 7, arrangement));
  });

  test('takes no command that was refused, and none that nobody could ask for', () => {
    const refused: Command[] = [BEGIN, BEGIN];
    expect(() => runCode(scenario, { ...recorded(), commands: refused })).toThrow(
      'begin cannot be coded: it was not legal',
    );
    const strange = [BEGIN, { type: 'read-record', who: 'china', twice: true } as unknown as Command];
    expect(() => runCode(scenario, { ...recorded(), commands: strange })).toThrow(
      'read-record cannot be coded',
    );
  });
});

describe('what stands before the commands of a code', () => {
  const headOf = (code: string) => {
    const run = openRunCode(code);
    return run.ok ? runHead(run.value) : run.problems;
  };

  test('is read under any rules: the version, the seed, the arrangement and how many commands there are', () => {
    const code = runCode(scenario, recorded(FEW, 9, { difficulty: 'hard' }));
    expect(headOf(code)).toEqual({
      version: VERSION,
      seed: 9,
      arrangement: { difficulty: 'hard' },
      length: FEW.length,
    });
  });

  test('is nothing where no game could have been arranged so', () => {
    const over = inDigits('{"difficulty":"easy"}');
    const seed = [
      { value: 0, of: 2 },
      { value: 9, of: 2 ** 32 },
    ];
    const hashes = [
      { value: 1, of: 2 ** 32 },
      { value: 2, of: 2 ** 40 },
    ];
    expect(
      headOf(codeOf([...hashes, ...inDigits('0.6.0'), ...seed, ...over, { value: 3, of: 5001 }])),
    ).toBeNull();
  });
});

describe('a run code is refused', () => {
  const { digest } = recorded([]);
  const [rules, end] = [hex(rulesHash(scenario), 8), hex(digest, 10)];
  const madeBy = inDigits(VERSION);
  const digits = ({
    hash = rules,
    last = end,
    version = madeBy,
    over = [{ value: 0, of: 2 }],
    commands = 0,
  } = {}): Digit[] => [
    { value: hash, of: 2 ** 32 },
    { value: last, of: 2 ** 40 },
    ...version,
    { value: 0, of: 2 },
    { value: 7, of: 2 ** 32 },
    ...over,
    { value: commands, of: 5001 },
  ];
  test('on another scenario', () => {
    expect(read(codeOf(digits(), 'OTHER'))).toEqual({ code: 'other-scenario' });
    expect(read(codeOf(digits()))).toEqual(recorded([]));
  });

  test('in an older or a newer format', () => {
    expect(read(codeOf(digits(), 'SMALL', '1'))).toEqual({ code: 'older-format' });
    expect(read(codeOf(digits(), 'SMALL', '4'))).toEqual({ code: 'newer-format' });
  });

  test('never for the format of versions 0.4 and 0.5, which does not say its version', () => {
    const { version: _none, ...record } = recorded([]);
    expect(read(codeOf(digits({ version: [] }), 'SMALL', '2'))).toEqual(record);
  });

  test('where it leads to another end than it names: by the rules of now, or by others', () => {
    expect(read(codeOf(digits({ last: end - 1 })))).toEqual({ code: 'not-followed' });
    expect(read(codeOf(digits({ last: end - 1, hash: rules - 1 })))).toEqual({ code: 'other-version' });
  });

  test('never for other rules alone, where it leads to its end all the same', () => {
    expect(read(codeOf(digits({ hash: rules - 1 })))).toEqual(recorded([]));
  });

  test('where something is left over when its commands are made', () => {
    expect(read(codeOf([...digits(), { value: 1, of: 2 }]))).toEqual({ code: 'not-followed' });
  });

  test('where it goes on after the game is over', () => {
    const withdrawn: Command[] = [BEGIN, { type: 'withdraw-draft' }];
    expect(read(runCode(scenario, recorded(withdrawn)))).toEqual(recorded(withdrawn));
    const longer = { ...recorded(withdrawn), commands: [...withdrawn, BEGIN] };
    expect(() => runCode(scenario, longer)).toThrow('begin cannot be coded');
    // After the end of a game nothing can be asked for: whatever number comes next, it leads nowhere.
    const { digest: last } = recorded(withdrawn);
    const choices = alternatives(scenario, gameAt({ scenario, seed: 7 }).state);
    const place = choices.findIndex(({ type }) => type === 'withdraw-draft');
    const coded = (length: number): string =>
      codeOf([
        ...digits({ last: hex(last, 10), commands: length }),
        { value: 0, of: 1 },
        { value: place, of: choices.length },
      ]);
    expect(read(coded(2))).toEqual(recorded(withdrawn));
    expect(read(coded(3))).toEqual({ code: 'not-followed' });
  });

  test('where what was laid over it is no arrangement', () => {
    for (const text of ['{"difficulty":"easy"}', '{', '7'])
      expect(read(codeOf(digits({ over: inDigits(text) }))), text).toEqual({ code: 'not-followed' });
  });

  test('with a wrong character, or where only a part of it came', () => {
    const code = runCode(scenario, recorded());
    expect(read(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).toEqual({ code: 'damaged' });
    expect(read(code.slice(0, -4))).toEqual({ code: 'cut-short', have: code.length - 4, whole: code.length });
    expect(read('P3.SMA')).toEqual({ code: 'cut-early', have: 6 });
    expect(read('a letter')).toEqual({ code: 'not-a-code' });
  });
});

describe('what could be asked for at some moment', () => {
  const game = gameAt({ scenario });
  const owed = changed(game, ({ members, draft }) => {
    draft.circulated = { ...draft.levels };
    for (const id of ['china', 'gabon']) the(members, id).favours = 1;
  });
  const packages = (at: typeof game) =>
    alternatives(scenario, at.state).flatMap((one) =>
      one.type === 'link-issues' ? [`${one.who} ${one.paragraph}`] : [],
    );

  test('is a package on any paragraph, where a favour is owed, on a red line first', () => {
    expect(packages(game)).toEqual([]);
    const all = packages(owed);
    expect(all.filter((one) => one.startsWith('china'))).toHaveLength(10);
    expect(all.find((one) => one.startsWith('china'))).toBe('china form');
    expect(new Set(all).size).toBe(20);
  });

  test('is no package on a text that nobody has', () => {
    expect(packages(changed(owed, ({ draft }) => void (draft.circulated = null)))).toEqual([]);
  });
});

test('numbers from 0 are written in digits and capital letters', () => {
  for (const number of [0n, 35n, 36n, 10n ** 30n]) expect(numberIn(textOf(number))).toBe(number);
  expect([textOf(35n), textOf(36n)]).toEqual(['Z', '10']);
});
