import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { penholder } from './console.ts';

const NASSAU = '2023-06-nassau-to-nairobi';
const folder = mkdtempSync(join(tmpdir(), 'penholder-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Plays a game and answers with the file it was recorded in. */
function recorded(policy: string, seed: number): string {
  const file = join(folder, `${policy}-${seed}.json`);
  penholder('play', NASSAU, '--policy', policy, '--seed', String(seed), '--record', file);
  return file;
}

const rush = recorded('rush', 2);
const flat = (text: string): string => text.replace(/\n {2,}/g, ' ');

describe('explain', () => {
  test('tells a hand with its score, all its reasons the largest first, and the smallest change', () => {
    const { exit, out, err } = penholder('explain', rush, '--member', 'china');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^FROM NASSAU TO NAIROBI, SEED 2\n/);
    expect(out).toMatch(/\nChina (abstains|votes against)\. The score is [+−]\d+\.\d\d/);
    const hand = out.slice(0, out.indexOf('Whether to stop it'));
    const values = [...hand.matchAll(/^ +([+−]\d+\.\d\d) {2}\S/gm)].map(([, value]) =>
      Number(value?.replace('−', '-')),
    );
    expect(values.length).toBeGreaterThan(5);
    expect(values.map(Math.abs)).toEqual(values.map(Math.abs).sort((a, b) => b - a));
    const score = Number(/The score is ([+−][\d.]+\d)/.exec(out)?.[1]?.replace('−', '-'));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
    expect(flat(out)).toContain('Smallest change to a vote in favour: ');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(out).not.toMatch(/undefined|NaN|\[object|\{/);
  });

  test('without a member tells all fifteen hands, and leads and money', () => {
    const { exit, out } = penholder('explain', rush);
    expect(exit).toBe(0);
    const [hands = '', rest = ''] = flat(out).split('LEADS AND MONEY');
    expect(hands.match(/- .+? (votes in favour|votes against|abstains)[:,]/g)).toHaveLength(15);
    expect(hands).toContain('Most weighs: ');
    expect(rest).toContain('- Kenya: ');
    expect(out).not.toMatch(/undefined|NaN|\[object|\{/);
  });

  test('takes a candidate lead and a funder', () => {
    const lead = penholder('explain', recorded('history', 3), '--member', 'kenya');
    expect([lead.exit, lead.err]).toEqual([0, '']);
    expect(lead.out).toContain('Kenya: ');
    const funder = penholder('explain', recorded('history', 1), '--member', 'japan');
    expect(funder.out).toContain('no pledge at the conference: Japan.');
    expect(funder.out).toContain('what it had not yet pledged');
    expect(penholder('explain', recorded('passive', 1), '--member', 'eu').out).toContain(
      'Nothing was refused by the European Union in this game.',
    );
  });

  test('--json is one object: the hands with reasons that add up, and the searches with their proof', () => {
    const { exit, out, err } = penholder('explain', rush, '--json');
    expect([exit, err]).toEqual([0, '']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['scenario', 'seed', 'vote', 'decisions']);
    expect(told).toMatchObject({ scenario: NASSAU, seed: 2 });
    const hands = told.decisions.filter(({ kind }: { kind: string }) => kind === 'hand');
    expect(hands).toHaveLength(15);
    expect(told.vote.yes).toBe(hands.filter(({ hand }: { hand: string }) => hand === 'yes').length);
    for (const { score, reasons } of told.decisions)
      expect(reasons.reduce((sum: number, { value }: { value: number }) => sum + value, 0)).toBe(score);
    const flips = hands.flatMap(({ searches }: { searches: { flip: object | null }[] }) => searches);
    expect(flips.some(({ flip }: { flip: object | null }) => flip !== null)).toBe(true);
    expect(out).not.toContain('"hidden"');
    const one = JSON.parse(penholder('explain', rush, '--member', 'china', '--json').out);
    expect(one.decisions).toEqual(told.decisions.filter(({ who }: { who: string }) => who === 'china'));
  });

  test('says so where a record ends without a vote', () => {
    const passive = recorded('passive', 1);
    expect(penholder('explain', passive)).toMatchObject({ exit: 0, err: '' });
    expect(penholder('explain', passive).out).toContain('The record ends without a vote');
    expect(penholder('explain', passive, '--member', 'china').out).toContain(
      'The record ends without a vote',
    );
    expect(JSON.parse(penholder('explain', passive, '--json').out).vote).toBe(null);
  });

  test('wrong usage answers 2, a fault in the record 1', () => {
    expect(penholder('explain')).toMatchObject({ exit: 2 });
    const typo = penholder('explain', rush, '--member', 'chna');
    expect(typo.exit).toBe(2);
    expect(typo.err).toContain('Did you mean china');
    expect(penholder('explain', rush, '--member', '__proto__').exit).toBe(2);
    expect(penholder('explain', rush, '--membr', 'china').err).toContain('Did you mean --member?');
    expect(penholder('explain', join(folder, 'none.json'))).toMatchObject({ exit: 1 });
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{}');
    expect(penholder('explain', broken).err).toContain('no record of a game');
  });
});

test('play tells, after the vote, of every hand that was not in favour what would have turned it', () => {
  const { out } = penholder('play', NASSAU, '--policy', 'rush', '--seed', '2');
  const told = flat(out);
  const part = told.slice(told.indexOf('WHAT WOULD HAVE TURNED A HAND'), told.indexOf('TWELVE MONTHS LATER'));
  const [, , dissent] = /(\d+) in favour, (\d+ against, \d+ abstaining)/.exec(told) ?? [];
  const count = [...(dissent ?? '').matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
  expect(count).toBeGreaterThan(0);
  expect(part.match(/Smallest change to /g)).toHaveLength(count);
});
