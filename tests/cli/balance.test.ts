import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BALANCE_GATES } from '../../src/scenario/model/scenario.ts';
import { readRecord, replay } from '../../src/game/record/record.ts';
import { nassau } from '../fixtures/nassau.ts';
import { penholder, type Said } from './console.ts';

const NASSAU = '2023-06-nassau-to-nairobi';
const folder = mkdtempSync(join(tmpdir(), 'penholder-balance-'));
const page = join(folder, 'page.html');
afterAll(() => rmSync(folder, { recursive: true }));

let said: Said;
let html: string;
beforeAll(() => {
  said = penholder('balance', NASSAU, '--games', '12', '--seed', '3', '--html', page, '--json');
  html = readFileSync(page, 'utf8');
}, 120_000);

describe('balance', () => {
  test('--json is one object with every gate, and the same on every run', () => {
    expect([said.exit, said.err]).toEqual([0, '']);
    const report = JSON.parse(said.out);
    expect(Object.keys(report)).toEqual(
      'format scenario hash words seed games played good players verbs paragraphs events endings actors gates records'.split(
        ' ',
      ),
    );
    expect(report).toMatchObject({
      format: 'penholder/balance@1',
      scenario: nassau().id,
      seed: 3,
      games: 12,
    });
    expect(report.gates.map(({ id }: { id: string }) => id)).toEqual(BALANCE_GATES);
    expect(penholder('balance', NASSAU, '--games', '12', '--seed', '3', '--json').out).toBe(said.out);
  });

  test('says how far it is while it works', () => {
    expect(said.progress.at(-1)).toBeNull();
    expect(said.progress[0]).toMatch(/^\d+ of at most \d+ games$/);
  });

  test('each finding names the game that shows it, by a command, or by its record where no command plays it', () => {
    const report = JSON.parse(said.out);
    const shown = report.gates.flatMap(({ checks }: { checks: { shown: unknown }[] }) =>
      checks.flatMap((check) => check.shown ?? []),
    );
    expect(shown.length).toBeGreaterThan(50);
    for (const { name, command, link, player, seed } of shown) {
      const [, code = ''] = /^http:\/\/localhost:4173\/#run=(P3\.[0-9A-Z.-]+)$/.exec(link) ?? [];
      expect(code, link).not.toBe('');
      const made = report.records[name];
      if (made === undefined) {
        expect(command).toBe(
          `penholder play ${NASSAU} --policy ${player} --seed ${seed} --record ${player}-${seed}.json`,
        );
        continue;
      }
      expect(command).toBe(`penholder replay ${code}`);
      const record = readRecord(made);
      expect(record.ok && replay(nassau(), record.value).ok, name).toBe(true);
    }
  });

  test('the code in a link is that of the game it names', () => {
    const report = JSON.parse(said.out);
    const checks = report.gates.flatMap(
      (gate: { checks: { shown: { link: string; name: string; seed: number } | null }[] }) => gate.checks,
    );
    for (const wanted of ['balanced-3', Object.keys(report.records)[0]]) {
      const { shown } = checks.find(
        (check: { shown: { name: string } | null }) => check.shown?.name === wanted,
      );
      const told = JSON.parse(penholder('replay', shown.link, '--json').out);
      expect(told).toMatchObject({ scenario: NASSAU, seed: shown.seed });
    }
  });

  test('the command that it gives makes the record that the page holds', () => {
    const [, href] =
      /<a download="balanced-3\.json" href="data:application\/json;base64,([^"]+)"/.exec(html) ?? [];
    const record = join(folder, 'record.json');
    penholder('play', NASSAU, '--policy', 'balanced', '--seed', '3', '--record', record);
    expect(JSON.parse(Buffer.from(href ?? '', 'base64').toString())).toEqual(
      JSON.parse(readFileSync(record, 'utf8')),
    );
  });

  test('tells people the bots, the gates and what fell', () => {
    const { exit, out } = penholder('balance', NASSAU, '--games', '2');
    expect(exit).toBe(0);
    expect(out).toContain('FROM NASSAU TO NAIROBI: BALANCE');
    expect(out).toContain('Fewer than 200 games of each bot');
    for (const id of BALANCE_GATES)
      expect(out).toMatch(new RegExp(`^${id} +(passed|warned|failed|as said|not asked) `, 'm'));
    expect(out).toMatch(/^balanced +\d+\.\d +\d/m);
    expect(out).toMatch(/games in \d+\.\d seconds on \d+ cores?: \d+ a second\.$/);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
    const long = out.split('\n').filter((line) => line.length > 100 && !line.includes('penholder play'));
    expect(long).toEqual([]);
  });
});

describe('the page', () => {
  test('needs no network and no script', () => {
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    // Links lead to the browser game, and only where a person follows them.
    const own = html.replaceAll(/data:application\/json;base64,|http:\/\/localhost:4173\/#run=/g, '');
    expect(own).not.toMatch(/(src|href)="(?!#)[a-z]+:/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  test('every link in it leads to a place in it', () => {
    const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((id) => !places.has(id))).toEqual([]);
  });

  test('every drawing says in words what it shows', () => {
    const drawings = [...html.matchAll(/<svg role="img"[^>]*><title>([^<]*)<\/title>/g)];
    expect(drawings).toHaveLength([...html.matchAll(/<svg role="img"/g)].length);
    expect(drawings.every(([, title]) => (title ?? '').length > 5)).toBe(true);
    expect([...html.matchAll(/<svg /g)].length - [...html.matchAll(/<svg aria-hidden="true"/g)].length).toBe(
      drawings.length,
    );
  });

  test('shows a scenario’s own words as text', () => {
    const path = join(folder, 'hostile.yaml');
    const text = readFileSync(join(import.meta.dirname, '../../scenarios', `${NASSAU}.yaml`), 'utf8');
    writeFileSync(path, text.replace('title: Nassau, 8 June', 'title: "<b onclick=x>&amp;\\"x"'));
    const hostile = join(folder, 'hostile.html');
    expect(penholder('balance', path, '--games', '1', '--html', hostile).exit).toBe(0);
    const written = readFileSync(hostile, 'utf8');
    expect(written).toContain('&lt;b onclick=x&gt;&amp;amp;&quot;x');
    expect(written).not.toContain('<b onclick');
  });
});

describe('a fault', () => {
  test.each<[readonly string[], number, string]>([
    [['balance'], 2, 'missing-argument'],
    [['balance', NASSAU, '--games', '0'], 2, 'not-a-number'],
    [['balance', NASSAU, '--policy', 'rush'], 2, 'unknown-option'],
    [['balance', NASSAU, '--html'], 2, 'no-value'],
    [['balance', NASSAU, '--game', 'javascript:alert(1)'], 2, 'not-an-address'],
    [['balance', NASSAU, '--game', 'localhost'], 2, 'not-an-address'],
    [['balance', 'nowhere'], 1, 'unknown-scenario'],
    [['balance', NASSAU, '--html', join(folder, 'none', 'page.html')], 1, 'unwritable'],
  ])('%j', (argv, exit, code) => {
    const { exit: answered, out } = penholder(...argv, '--json');
    expect(answered).toBe(exit);
    expect(JSON.parse(out).fault.code).toBe(code);
  });
});
