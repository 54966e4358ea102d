import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import { canonical } from '../../src/core/digest.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import { checkOf } from '../../src/game/record/codeText.ts';
import { type Command, VERB_IDS } from '../../src/game/verbs/index.ts';
import { refusalOf } from '../../src/game/verbs/legality.ts';
import { type GameRecord, recordOf } from '../../src/game/record/record.ts';
import { alternatives, openRunCode, type RunFault, readRun, runCode } from '../../src/game/record/runCode.ts';
import { policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { PARAGRAPHS, STRANDS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { shipped } from '../fixtures/shipped.ts';

const GAMES = 1000;
/** What a QR code that a phone can read still holds. */
const LONGEST = 1200;
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.';

interface Coded {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly code: string;
}
let games: readonly Coded[];
beforeAll(() => {
  games = shipped().flatMap((scenario) =>
    sampleRecords(scenario, Math.ceil(GAMES / shipped().length)).map((record) => ({
      scenario,
      record,
      code: runCode(scenario, record),
    })),
  );
}, 120_000);

/** What a typed code comes to: its record, or the code of the sentence that refuses it. */
function decoded(scenario: Scenario, typed: string): GameRecord | RunFault['code'] {
  const opened = openRunCode(typed);
  if (!opened.ok) return opened.problems.code;
  const read = readRun(scenario, opened.value);
  return read.ok ? read.value : read.problems.code;
}

describe('a run code', () => {
  test(`of each of ${GAMES} games of all bots and scenarios gives the same record and digest`, () => {
    expect(games.length).toBeGreaterThanOrEqual(GAMES);
    for (const { scenario, record, code } of games) {
      // Its digest is that of the state to which the code was played again.
      expect(decoded(scenario, code), `${record.scenario} seed ${record.seed}`).toEqual(record);
    }
  });

  test(`is shorter than ${LONGEST} characters, and needs no escape in a link`, () => {
    const longest = Math.max(...games.map(({ code }) => code.length));
    console.log(`the longest of ${games.length} run codes has ${longest} characters`);
    expect(longest).toBeLessThan(LONGEST);
    for (const { code } of games) expect(encodeURIComponent(code)).toBe(code);
  });

  test(`is shorter than ${LONGEST} characters even for games that use every point of attention on anything`, () => {
    for (const scenario of shipped()) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const record = fullGame(scenario, seed);
        const code = runCode(scenario, record);
        expect(code.length).toBeLessThan(LONGEST);
        expect(decoded(scenario, code)).toEqual(record);
      }
    }
  });

  test('carries a game that is not over, and one that has not begun', () => {
    for (const { scenario, record } of games.slice(0, 20)) {
      for (const length of [0, 1, 10]) {
        const part = recordUpTo(scenario, record, length);
        expect(decoded(scenario, runCode(scenario, part))).toEqual(part);
      }
    }
  });

  test('carries any seed that a record can hold', () => {
    const [scenario] = shipped();
    if (!scenario) throw new Error('no scenario');
    for (const seed of [0, -1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      const record = recordOf(scenario, seed, [], newGame(scenario, seed));
      expect(decoded(scenario, runCode(scenario, record))).toEqual(record);
    }
  });

  test('carries the difficulty, and what a campaign brought along', () => {
    const carried = {
      credibility: 5,
      people: -3,
      pressure: 2,
      oversight: 15,
      favours: { china: 1 },
      relations: { france: -10, canada: 12 },
    };
    for (const plain of shipped()) {
      for (const arrangement of [
        { difficulty: 'story' },
        { difficulty: 'realist', carried },
        { carried },
      ] as const) {
        const scenario = arrange(plain, arrangement);
        const { commands, state } = play(scenario, 7, policy('balanced'));
        const record = recordOf(scenario, 7, commands, state);
        expect(record.arrangement).toBeDefined();
        const code = runCode(plain, record);
        expect(code.length).toBeLessThan(LONGEST / 2);
        expect(decoded(plain, code)).toEqual(record);
      }
    }
  });

  test('is read out of a link, in small letters, broken into lines, with a full stop behind it', () => {
    const [game] = games;
    if (!game) throw new Error('no game');
    const { scenario, record, code } = game;
    const broken = code.replace(/.{20}/g, '$&\n ');
    for (const typed of [
      `https://example.org/penholder/#run=${code}`,
      `#run=${code}`,
      code.toLowerCase(),
      broken,
      `  ${code}.. `,
    ]) {
      expect(decoded(scenario, typed)).toEqual(record);
    }
  });
});

describe('a damaged run code', () => {
  test('is refused whichever single character was changed, to whatever it was changed', () => {
    for (const { scenario, code } of games.filter((_, index) => index % 250 === 8)) {
      for (let at = 0; at < code.length; at += 1) {
        for (const other of CHARACTERS) {
          if (other === code[at]) continue;
          const damaged = code.slice(0, at) + other + code.slice(at + 1);
          expect(typeof decoded(scenario, damaged), damaged).toBe('string');
        }
      }
    }
  });

  test('is refused with any character left out, doubled, or changed about with its neighbour', () => {
    for (const { scenario, code } of games.filter((_, index) => index % 100 === 8)) {
      for (let at = 0; at < code.length; at += 1) {
        const [one, two] = [code[at] ?? '', code[at + 1] ?? ''];
        const left = code.slice(0, at) + code.slice(at + 1);
        const doubled = code.slice(0, at) + one + code.slice(at);
        expect(typeof decoded(scenario, left), left).toBe('string');
        // What stands before a code or after it is no part of it.
        if (!doubled.includes(code)) expect(typeof decoded(scenario, doubled), doubled).toBe('string');
        if (one === two) continue;
        const swapped = code.slice(0, at) + two + one + code.slice(at + 2);
        if (swapped !== code) expect(typeof decoded(scenario, swapped), swapped).toBe('string');
      }
    }
  });

  test('says that it is cut short, and by how much, where its end is missing', () => {
    const [game] = games;
    if (!game) throw new Error('no game');
    const { code, scenario } = game;
    const body = code.lastIndexOf('.') + 4;
    for (let length = body; length < code.length; length += 1) {
      const opened = openRunCode(code.slice(0, length));
      expect(opened).toEqual({
        ok: false,
        problems: { code: 'cut-short', have: length, whole: code.length },
      });
    }
    expect(decoded(scenario, code.slice(0, 8))).toBe('cut-early');
  });

  test('is refused by a sentence that says what is wrong', () => {
    const [game] = games;
    const [other] = shipped().slice(1);
    if (!game || !other) throw new Error('no game');
    const { code, scenario } = game;
    const changed = { ...scenario, need: { ...scenario.need, v: [1, 2] as const } };
    const told: Record<string, GameRecord | RunFault['code']> = {
      'not-a-code': decoded(scenario, 'a letter to my aunt'),
      'cut-short': decoded(scenario, code.slice(0, -3)),
      damaged: decoded(scenario, `${code.slice(0, -9)}0${code.slice(-8)}`),
      'other-scenario': decoded(other, code),
      'other-version': decoded(changed, code),
      'older-format': decoded(scenario, ofFormat('1', code)),
      'newer-format': decoded(scenario, ofFormat('4', code)),
    };
    expect(say('run.not-a-code')).toContain(code.slice(0, 3));
    for (const [fault, found] of Object.entries(told)) {
      expect(found).toBe(fault);
      expect(say(`run.${fault}`, { name: scenario.id, have: 1, whole: 2 })).toMatch(
        /^(This|The|A) .*run code/,
      );
    }
  });

  test('never throws, whatever is typed', () => {
    const [scenario] = shipped();
    if (!scenario) throw new Error('no scenario');
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...CHARACTERS.split('')),
      fc.constantFrom('P1.', 'P3.', '#run=', '.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof decoded(scenario, pieces.join(''))).toBe('string');
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

/** A code as another format of run codes would begin and check it. */
function ofFormat(format: string, code: string): string {
  const text = `P${format}${code.slice(2, -6)}`;
  return text + checkOf(text, 6);
}

test('everything that the rules allow at some moment has a place among the alternatives', () => {
  for (const { scenario, record } of games.filter((_, index) => index % 50 === 7)) {
    const all = everyCommand(scenario);
    let state = newGame(scenario, record.seed);
    for (const command of record.commands) {
      const allowed = all.filter((one) => refusalOf(scenario, state, one) === null).map(canonical);
      const placed = alternatives(scenario, state).map(canonical);
      expect(placed.sort()).toEqual([...new Set(allowed)].sort());
      const applied = apply(scenario, state, command);
      if (applied.ok) state = applied.state;
    }
  }
});

/** Every command of every verb with every name of a scenario. */
function everyCommand(scenario: Scenario): Command[] {
  const names = [scenario.council, scenario.leads, scenario.contributors, scenario.funders].flatMap((table) =>
    table.map(({ id }) => id),
  );
  const levels = [0, 1, 2, 3] as const;
  return VERB_IDS.flatMap((type): Command[] => {
    switch (type) {
      case 'answer-cable':
        return scenario.events.flatMap(({ id, choices }) =>
          choices.map((_, option) => ({ type, event: id, option })),
        );
      case 'edit-paragraph':
        return PARAGRAPHS.flatMap((paragraph) => levels.map((level) => ({ type, paragraph, level })));
      case 'consult-strand':
        return STRANDS.map((strand) => ({ type, strand }));
      case 'link-issues':
        return names.flatMap((who) => PARAGRAPHS.map((paragraph) => ({ type, who, paragraph })));
      case 'read-record':
      case 'sound-out':
      case 'call':
      case 'last-call':
      case 'offer-assistance':
      case 'invite-co-penholder':
      case 'send-delegation':
      case 'invite-assessment':
      case 'chase-pledge':
        return names.map((who) => ({ type, who }));
      case 'begin':
      case 'appoint-envoy':
      case 'back-talks':
      case 'brief-congress':
      case 'call-vote':
      case 'circulate-draft':
      case 'close-round':
      case 'host-conference':
      case 'next-quarter':
      case 'place-under-silence':
      case 'put-in-blue':
      case 'request-letter':
      case 'request-report':
      case 'withdraw-draft':
        return [{ type }];
    }
  });
}

/** The game as it stood after so many of its commands. */
function recordUpTo(scenario: Scenario, record: GameRecord, length: number): GameRecord {
  let state = newGame(scenario, record.seed);
  const commands = record.commands.slice(0, length);
  for (const command of commands) {
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
  return recordOf(scenario, record.seed, commands, state);
}

/** A game that closes a round only when nothing else can be done, and spends what it has on anything. */
function fullGame(scenario: Scenario, seed: number): GameRecord {
  const commands: Command[] = [];
  let state = newGame(scenario, seed);
  while (state.outcome === null) {
    const choices = alternatives(scenario, state).filter(({ type }) => type !== 'withdraw-draft');
    const others = choices.filter(({ type }) => type !== 'close-round');
    const command = (others.length > 0 ? others : choices)[
      (seed * 31 + commands.length * 17) % (others.length || 1)
    ];
    const applied = command ? apply(scenario, state, command) : null;
    if (!command || !applied?.ok) throw new Error('the game does not go on');
    commands.push(command);
    state = applied.state;
  }
  return recordOf(scenario, seed, commands, state);
}
