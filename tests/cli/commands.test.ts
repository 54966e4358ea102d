import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/policy/policies.ts';
import { nassau } from '../fixtures/nassau.ts';
import { penholder } from './console.ts';

const NASSAU = '2023-06-nassau-to-nairobi';
const folder = mkdtempSync(join(tmpdir(), 'penholder-cli-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('penholder', () => {
  test('--help says what there is, every policy included', () => {
    const { exit, out, err } = penholder('--help');
    expect([exit, err]).toEqual([0, '']);
    for (const name of [...POLICIES, 'play', 'simulate', 'replay', 'validate']) expect(out).toContain(name);
  });

  test('alone prints the usage and counts as wrong usage', () => {
    const { exit, out, err } = penholder();
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('penholder play SCENARIO');
  });

  test.each(['help', '--help', '-h'])('%s says the same', (word) => {
    expect(penholder(word)).toEqual(penholder('--help'));
    expect(penholder(word, 'help').out).toBe(penholder('--help').out);
  });

  const names = [...penholder('--help').out.matchAll(/^ {2}penholder (\w+)/gm)].map(([, name = '']) => name);

  test.each(names)('%s has a usage of its own, asked for in any way', (name) => {
    const said = penholder(name, '--help');
    expect([said.exit, said.err]).toEqual([0, '']);
    expect(said.out).toMatch(new RegExp(`^penholder ${name} .*\\n\\n\\w`));
    for (const asked of [
      ['help', name],
      ['--help', name],
      [name, '-h'],
    ]) {
      expect(penholder(...asked)).toEqual(said);
    }
  });

  test.each(['version', '--version', '-v', '-V'])('%s says which version this is', (word) => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(penholder(word)).toMatchObject({ exit: 0, out: version, err: '' });
    expect(JSON.parse(penholder(word, '--json').out)).toEqual({ version });
  });
});

describe('play', () => {
  test('tells a game from the brief to what really happened', () => {
    const { exit, out, err } = penholder('play', NASSAU, '--policy', 'history', '--seed', '1');
    expect([exit, err]).toEqual([0, '']);
    const parts = [
      'FROM NASSAU TO NAIROBI',
      'ROUND 1 OF 12, 5 JUNE 2023',
      'Cable: ',
      'You answer: ',
      'ROUND 12 OF 12',
    ];
    parts.push(
      'THE VOTE',
      'In favour: ',
      'Against: ',
      'Abstaining: ',
      'FIRST QUARTER',
      'TWELVE MONTHS LATER',
    );
    parts.push('Money: ', 'Consent: ', 'WHAT HAPPENED', 'Resolution 2699');
    let from = 0;
    for (const part of parts) {
      from = out.indexOf(part, from);
      expect(from, part).toBeGreaterThan(-1);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).not.toMatch(/undefined|NaN|\[object|\*\*/);
  });

  test('names the reasons of every hand, the largest first', () => {
    const { out } = penholder('play', NASSAU, '--policy', 'history');
    const vote = out.slice(out.indexOf('THE VOTE'), out.indexOf('FIRST QUARTER')).replace(/\n {4,}/g, ' ');
    const hands = vote.split('\n').filter((line) => /^ {2}- .*, [+−]\d+\.\d\d: /.test(line));
    expect(hands).toHaveLength(15);
    for (const hand of hands) {
      const endorsement = hand.replace(/ Whether to stop it.*/, '').slice(hand.indexOf(': '));
      const sizes = [...endorsement.matchAll(/[+−](\d+\.\d\d)/g)].map(([, size]) => Number(size));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('plays balanced, seed 1, where nothing else is said', () => {
    expect(penholder('play', NASSAU).out).toBe(
      penholder('play', NASSAU, '--policy=balanced', '--seed=1').out,
    );
  });

  test('--json is one object and nothing else', () => {
    const { exit, out, err } = penholder('play', NASSAU, '--policy', 'soften', '--seed', '3', '--json');
    expect([exit, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual([
      'scenario',
      'policy',
      'seed',
      'commands',
      'digest',
      'outcome',
      'transcript',
    ]);
    expect(told).toMatchObject({ scenario: nassau().id, policy: 'soften', seed: 3 });
    expect(told.transcript.join('\n')).toBe(
      penholder('play', NASSAU, '--policy', 'soften', '--seed', '3').out,
    );
  });

  test('--record writes what replay folds to the same end', () => {
    const path = file('record.json');
    const played = JSON.parse(penholder('play', NASSAU, '--seed', '9', '--record', path, '--json').out);
    const { exit, out, err } = penholder('replay', path, '--json');
    expect([exit, err]).toEqual([0, '']);
    const { scenario, seed, commands, digest, outcome } = JSON.parse(out);
    expect({ scenario, seed, commands, digest, outcome }).toEqual({
      scenario: played.scenario,
      seed: 9,
      commands: played.commands,
      digest: played.digest,
      outcome: played.outcome,
    });
    expect(penholder('play', NASSAU, '--record', path).out).toContain(`The record is in ${path}.`);
    const told = penholder('replay', path);
    expect(told.exit).toBe(0);
    expect(told.out).toContain('replay to the digest they were saved with');
    expect(told.out).toContain('Consent: ');
    expect(told.out).not.toContain('words of the scenario have changed');
  });

  test('replay says that the words of the scenario have changed, and plays the record', () => {
    const [path, reworded] = [file('record.json'), file('reworded.yaml')];
    penholder('play', NASSAU, '--record', path);
    const text = readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`), 'utf8');
    writeFileSync(reworded, text.replace(/^subtitle:.*$/m, 'subtitle: In other words'));
    const told = penholder('replay', path, '--scenario', reworded);
    expect(told.exit).toBe(0);
    expect(told.out).toContain('The words of the scenario have changed since');
    const { words } = JSON.parse(penholder('replay', path, '--scenario', reworded, '--json').out);
    expect(words).toBe('changed');
  });

  test('takes a scenario by its path as well', () => {
    const path = file('copy.yaml');
    writeFileSync(path, readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`)));
    expect(penholder('play', path).out).toBe(penholder('play', NASSAU).out);
  });
});

describe('simulate', () => {
  test('--json has the fields of the contract, and every game in each count', () => {
    const { exit, out, err } = penholder(
      'simulate',
      NASSAU,
      '--policy',
      'history',
      '--games',
      '40',
      '--seed',
      '1',
      '--json',
    );
    expect([exit, err]).toEqual([0, '']);
    const batch = JSON.parse(out);
    expect(Object.keys(batch)).toEqual(
      'scenario policy games seed endings vote tally members seals lead gamesPerSecond'.split(' '),
    );
    expect(batch).toMatchObject({ scenario: nassau().id, policy: 'history', games: 40, seed: 1 });
    expect(Object.keys(batch.vote)).toEqual(['adopted', 'vetoed', 'failed', 'notTabled']);
    expect(Object.keys(batch.members)).toHaveLength(15);
    expect(Object.keys(batch.members.china)).toEqual(['yes', 'no', 'abstain']);
    expect(Object.keys(batch.seals)).toEqual(['text', 'lead', 'money', 'consent']);
    expect(Object.keys(batch.seals.text)).toEqual(['empty', 'half', 'full']);
    expect(batch.lead.kenya + batch.lead.none).toBe(40);
    expect(batch.gamesPerSecond).toBeGreaterThan(0);
  });

  test('tells the same for people, and how far it is to whoever watches', () => {
    const { exit, out, progress } = penholder('simulate', NASSAU, '--policy', 'passive', '--games', '100');
    expect(exit).toBe(0);
    expect(out).toContain('policy passive: 100 games from seed 1');
    expect(out).toMatch(/endings +NOT_TABLED 100\.0 %/);
    expect(progress).toEqual(['50 of 100 games', '100 of 100 games', null]);
  });
});

describe('merge', () => {
  const run = (...more: readonly string[]) =>
    penholder('simulate', NASSAU, '--policy', 'rush', '--games', '9', '--seed', '3', '--json', ...more);
  const printed = (...more: readonly string[]): string => {
    const { exit, out } = run(...more);
    expect(exit).toBe(0);
    return out;
  };
  const put = (name: string, text: string): string => {
    writeFileSync(file(name), text);
    return file(name);
  };
  const withoutSpeed = (json: string): string => json.replace(/"gamesPerSecond": \d+/, '');

  test('puts the shards of a run together: the bytes of one run, speed apart', () => {
    const shards = ['1/2', '2/2'].map((shard, index) => put(`${index}.json`, printed('--shard', shard)));
    const { exit, out, err } = penholder('merge', ...shards.reverse(), '--json');
    expect([exit, err]).toEqual([0, '']);
    expect(withoutSpeed(out)).toBe(withoutSpeed(printed()));
  });

  test('keeps the difficulty', () => {
    const hard = ['--difficulty', 'hard'];
    const shard = put('hard.json', printed(...hard, '--shard', '1/1'));
    expect(withoutSpeed(penholder('merge', shard, '--json').out)).toBe(withoutSpeed(printed(...hard)));
  });

  test('refuses what is no whole run, says which file and why', () => {
    const one = put('one.json', printed('--shard', '1/2'));
    const other = put('other.json', printed('--shard', '2/2').replace(/"hash": "./, '"hash": "x'));
    const plain = put('plain.json', printed());
    const cases = [
      [[one], 'a part of the run is missing: 2/2'],
      [[one, one], 'both hold the game of seed 3'],
      [[one, other], `${other} are not parts of one run: the scenario file differs`],
      [[plain], 'is no shard'],
      [[put('text.json', 'not JSON')], 'is no shard'],
      [[file('nowhere.json')], 'there is no file'],
    ] as const;
    for (const [files, message] of cases) {
      const { exit, out, err } = penholder('merge', ...files);
      expect([exit, out]).toEqual([1, '']);
      expect(err).toContain(message);
    }
    expect(penholder('merge').exit).toBe(2);
  });

  test.each(['0/2', '3/2', '1/10', '1', 'a/b', '1/0'])('a shard %s of nine games is wrong usage', (shard) => {
    const { exit, err } = penholder('simulate', NASSAU, '--games', '9', '--shard', shard);
    expect(exit).toBe(2);
    expect(err).toContain('--shard');
  });
});

describe('validate', () => {
  test('has nothing to say of the scenario that ships', () => {
    const { exit, out } = penholder('validate', NASSAU);
    expect([exit, out]).toEqual([0, `${NASSAU}: no problems (From Nassau to Nairobi).`]);
    expect(JSON.parse(penholder('validate', NASSAU, '--json').out)).toEqual([]);
  });

  test('warns of what can be played all the same, and lets it pass', () => {
    const path = file('warned.yaml');
    const text = readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`), 'utf8');
    writeFileSync(path, text.replace('title: Nassau, 8 June', 'title: "**Nassau**, 8 June"'));
    const { exit, out } = penholder('validate', path);
    expect(exit).toBe(0);
    expect(out).toMatch(/:12 warning markup /);
    expect(out).toContain('add to allow: code: markup, at: events.nassau-summit.title');
    expect(out).toContain('one warning, and it can be played (From Nassau to Nairobi).');
  });

  test('refuses a number that its fact does not give, and says which it gives', () => {
    const path = file('misquoted.yaml');
    const text = readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`), 'utf8');
    writeFileSync(path, text.replace('need: {v: [200, 400]', 'need: {v: [200, 600]'));
    const { exit, out } = penholder('validate', path);
    expect(exit).toBe(1);
    expect(out).toMatch(/:11 error figure-mismatch “need” is 200 – 600/);
    expect(out).toContain('hint: The facts give A-003-31: 200 – 400 million US dollars a year.');
  });

  test('names place, code, line and hint of every problem, of every file', () => {
    const path = file('broken.yaml');
    const text = readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`), 'utf8');
    writeFileSync(path, text.replace(/^aim:/m, 'aimm:'));
    const line = text.split('\n').findIndex((one) => one.startsWith('aim:')) + 1;
    const { exit, out } = penholder('validate', NASSAU, path, file('missing.yaml'));
    expect(exit).toBe(1);
    expect(out).toContain(`${path}:${line}:1 error unknown-key `);
    expect(out).toContain('\naimm:');
    expect(out).toContain('\nhint: did you mean aim?');
    expect(out).toContain(`${file('missing.yaml')}:1:1 error no-such-file `);

    const listed = JSON.parse(penholder('validate', path, '--json').out);
    const found = listed.find((problem: { code: string }) => problem.code === 'unknown-key');
    expect(found).toMatchObject({ file: path, line, column: 1, severity: 'error' });
    expect(Object.keys(found).sort()).toEqual([
      'code',
      'column',
      'file',
      'hint',
      'line',
      'message',
      'severity',
    ]);
  });
});

describe('campaign', () => {
  test('tells every chapter, what carries over, and the record beyond', () => {
    const { exit, out, err } = penholder('campaign', '--seed', '2');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('What carries over:');
    expect(out).toContain('Resolution 2793 is adopted, 12-0-3');
  });

  test('--json lists the chapters with what each leaves, at the difficulty asked for', () => {
    const { out } = penholder('campaign', '--policy', 'rush', '--difficulty', 'hard', '--json');
    const told = JSON.parse(out);
    expect(told).toMatchObject({ policy: 'rush', difficulty: 'hard', seed: 1 });
    for (const [index, chapter] of told.chapters.entries()) {
      expect(chapter).toMatchObject({ seed: 1 + index, arrangement: { difficulty: 'hard' } });
      expect(chapter.leaves.length).toBeGreaterThan(0);
    }
    expect(penholder('campaign', NASSAU).err).toContain('takes no argument');
  });
});

describe('a run code', () => {
  test('that play prints is folded by replay to the same end', () => {
    const told = penholder('play', NASSAU, '--seed', '4', '--code').out;
    const code = told.split('\n').at(-1) ?? '';
    expect(told).toContain(`Run code (${code.length} characters):`);
    const played = JSON.parse(penholder('play', NASSAU, '--seed', '4', '--code', '--json').out);
    expect(played.code).toBe(code);
    for (const typed of [
      code,
      `https://example.org/#run=${code}`,
      `https://example.org/%23run%3D${code}).`,
    ]) {
      const { exit, out, err } = penholder('replay', typed, '--code', '--json');
      expect([exit, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({ digest: played.digest, seed: 4, code });
    }
    expect(penholder('explain', code).exit).toBe(0);
  });

  test('that is damaged is refused with a sentence', () => {
    const { code } = JSON.parse(penholder('play', NASSAU, '--code', '--json').out);
    const cut = penholder('replay', code.slice(0, -4));
    expect([cut.exit, cut.out]).toEqual([1, '']);
    expect(cut.err).toContain(`cut short: ${code.length - 4} of ${code.length} characters`);
    expect(penholder('replay', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`).err).toContain(
      'A character of the run code is wrong',
    );
    expect(penholder('replay', code, '--scenario', '2024-09-paragraph-ten').err).toContain(
      'belongs to the scenario “2023-06-nassau-to-nairobi”',
    );
  });
});
