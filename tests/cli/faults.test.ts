import { shippedNames } from '../../src/cli/scenarios.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/game/record/record.ts';
import { policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { penholder } from './console.ts';

const NASSAU = '2023-06-nassau-to-nairobi';
const folder = mkdtempSync(join(tmpdir(), 'penholder-faults-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const { commands, state } = play(nassau(), 1, policy('history'));
const record = recordOf(nassau(), 1, commands, state);

/** Writes a file and answers with its path. */
function holding(name: string, content: string | Uint8Array): string {
  writeFileSync(file(name), content);
  return file(name);
}

const recorded = (name: string, changes: object): string =>
  holding(name, JSON.stringify({ ...record, ...changes }));

describe('wrong usage answers 2 and says how it is meant', () => {
  test.each<[readonly string[], string, string]>([
    [['plya', NASSAU], 'unknown-command', 'Did you mean play?'],
    [['help', 'simulat'], 'unknown-command', 'Did you mean simulate?'],
    [['hlep'], 'unknown-command', 'Did you mean help?'],
    [['--verison'], 'unknown-command', 'Did you mean version?'],
    [['help', 'constructor'], 'unknown-command', 'The commands are play'],
    [['constructor'], 'unknown-command', 'The commands are play, simulate, merge, replay, validate'],
    [['play'], 'missing-argument', 'SCENARIO is missing'],
    [['play', NASSAU, 'more'], 'too-many-arguments', 'leave out "more"'],
    [['replay'], 'missing-argument', 'FILE is missing'],
    [['validate'], 'missing-argument', 'FILE is missing'],
    [['play', NASSAU, '--polcy', 'rush'], 'unknown-option', 'Did you mean --policy?'],
    [['play', NASSAU, '--games', '5'], 'unknown-option', 'has no option --games'],
    [['play', NASSAU, '--policy'], 'no-value', '--policy needs a value'],
    [['play', NASSAU, '--policy', '--seed'], 'no-value', '--policy needs a value'],
    [['play', NASSAU, '--policy='], 'no-value', '--policy needs a value'],
    [['play', NASSAU, '--json=yes'], 'needless-value', '--json takes no value'],
    [['play', NASSAU, '--policy', 'balancd'], 'unknown-policy', 'Did you mean balanced?'],
    [['play', NASSAU, '--policy', '__proto__'], 'unknown-policy', 'The policies are random, passive'],
    [['play', NASSAU, '--difficulty', 'har'], 'unknown-difficulty', 'Did you mean hard?'],
    [['play', NASSAU, '--seed', 'one'], 'not-a-number', '--seed is a whole number from 0 to 2147483647'],
    [['play', NASSAU, '--seed', '2147483648'], 'not-a-number', '"2147483648" is not one'],
    [['simulate', NASSAU, '--games', '0'], 'not-a-number', '--games is a whole number from 1 to 1000000'],
    [['simulate', NASSAU, '--games', '-5'], 'not-a-number', '"-5" is not one'],
    [['simulate', NASSAU, '--games', '2.5'], 'not-a-number', '"2.5" is not one'],
    [['simulate', NASSAU, '--games', 'NaN'], 'not-a-number', '"NaN" is not one'],
    [['simulate', NASSAU, '--games', '1e3'], 'not-a-number', '"1e3" is not one'],
    [['simulate', NASSAU, '--games', '99999999999999999999'], 'not-a-number', 'is not one'],
  ])('%j', (argv, code, words) => {
    expectFault(argv, 2, code, words);
  });
});

describe('a fault in what was given answers 1 and says what to do', () => {
  test('an unknown scenario, with the nearest names', () => {
    expectFault(['play', 'nasau-to-nairobi'], 1, 'unknown-scenario', `Did you mean ${NASSAU}?`);
    expectFault(['play', 'from-nassau-to-nairobi'], 1, 'unknown-scenario', `Did you mean ${NASSAU}?`);
    expectFault(['play', '2023-06-nassau-to-nairob'], 1, 'unknown-scenario', `Did you mean ${NASSAU}?`);
    expectFault(
      ['simulate', 'zzz', '--policy', 'rush'],
      1,
      'unknown-scenario',
      `one of these names: ${shippedNames().slice(0, -1).join(', ')} and ${shippedNames().at(-1)}`,
    );
  });

  test('files that are missing, folders, no text, or far too large', () => {
    expectFault(['play', file('none.yaml')], 1, 'no-such-file', 'there is no file');
    expectFault(['replay', file('none.json')], 1, 'no-such-file', 'there is no file');
    expectFault(
      ['replay', holding('a-file', ''), '--scenario', `${file('a-file')}/x.yaml`],
      1,
      'not-json',
      'is not JSON',
    );
    expectFault(['play', `${file('a-file')}/x.yaml`], 1, 'no-such-file', 'there is no file');
    expectFault(['play', folder], 1, 'folder', 'is a folder');
    expectFault(['replay', folder], 1, 'folder', 'is a folder');
    expectFault(
      ['replay', holding('bytes', new Uint8Array([0xff, 0xfe, 0x00]))],
      1,
      'not-text',
      'is not UTF-8 text',
    );
    expectFault(['replay', holding('huge', 'x'.repeat(3_000_000))], 1, 'too-large', 'larger than 2 MB');
  });

  test('a scenario with problems, each at its line', () => {
    const path = holding('bad.yaml', 'format: penholder/scenario@1\nid: [\n');
    const { err } = expectFault(['play', path], 1, 'bad-scenario', 'cannot be played');
    expect(err).toContain(`${path}:`);
  });

  test('what is no record', () => {
    expectFault(['replay', holding('no.json', 'format: yaml')], 1, 'not-json', 'is not JSON');
    for (const text of ['[]', 'null', '7', '"text"', '{}', '{"format":7}']) {
      expectFault(['replay', holding('no.json', text)], 1, 'not-a-record', 'no record of a game');
    }
    expectFault(
      ['replay', recorded('r.json', { format: 'penholder/record@2' })],
      1,
      'other-format',
      'Update penholder',
    );
    expectFault(['replay', recorded('r.json', { commands: 'all' })], 1, 'damaged', 'undamaged copy');
    for (const seed of [1.5, 2 ** 32, 1e308])
      expectFault(['replay', recorded('r.json', { seed })], 1, 'bad-seed', 'undamaged copy');
    expectFault(['replay', recorded('r.json', { commands: [null] })], 1, 'damaged', 'undamaged copy');
    const arrangement = { difficulty: 'god' };
    expectFault(['replay', recorded('r.json', { arrangement })], 1, 'bad-arrangement', 'undamaged copy');
  });

  test('a record of another scenario, another version of it, or of another game', () => {
    const of = (changes: object): string => recorded('r.json', changes);
    expectFault(
      ['replay', of({ scenario: 'elsewhere' })],
      1,
      'unknown-record-scenario',
      'with --scenario FILE',
    );
    expectFault(
      ['replay', of({ scenario: '../../etc/passwd' })],
      1,
      'unknown-record-scenario',
      'does not come with the game',
    );
    expectFault(
      ['replay', of({ scenario: 'elsewhere' }), '--scenario', NASSAU],
      1,
      'other-scenario',
      'was played on',
    );
    const other = { hash: '0'.repeat(64), digest: '0'.repeat(64) };
    expectFault(['replay', of(other)], 1, 'other-version', 'another version of');
    expectFault(['replay', of({ digest: '0'.repeat(64) })], 1, 'other-digest', 'replays to another game');
    expectFault(['replay', of({ commands: commands.slice(1) })], 1, 'refused', 'command 1 of');
    const forged = [commands[0], { type: '__proto__' }];
    expectFault(['replay', of({ commands: forged })], 1, 'refused', 'command 2 of');
  });

  test('a record that cannot be written', () => {
    mkdirSync(file('folder'), { recursive: true });
    expectFault(['play', NASSAU, '--record', file('folder')], 1, 'unwritable', 'Nothing was recorded');
    expectFault(['play', NASSAU, '--record', file('none/x.json')], 1, 'unwritable', 'cannot be written');
  });

  test('what was typed is printed without its control characters', () => {
    const { err } = expectFault(
      ['play', 'na\u001b[31mssau\u202e'],
      1,
      'unknown-scenario',
      'there is no scenario',
    );
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u202e');
  });
});

/** Holds a command line to its exit code, to one sentence on standard error, and to its code in --json. */
function expectFault(
  argv: readonly string[],
  exit: 1 | 2,
  code: string,
  words: string,
): { readonly err: string } {
  const said = penholder(...argv);
  expect([said.exit, said.out]).toEqual([exit, '']);
  expect(said.err).toMatch(/^penholder: /);
  expect(said.err).toContain(words);
  expect(said.err).not.toMatch(/\n\s+at |Error:|undefined/);

  const json = penholder(...argv, '--json');
  expect(json.exit).toBe(exit);
  if (!argv.includes('--json=yes')) expect(JSON.parse(json.out)).toMatchObject({ fault: { code } });
  return said;
}
