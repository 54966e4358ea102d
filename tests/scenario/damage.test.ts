import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draw, type Hand, luckFrom } from '../../src/core/luck.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Reading } from '../../src/scenario/read/read.ts';
import { SMALL } from './smallScenario.ts';

const REAL = join(import.meta.dirname, '../../scenarios/2023-06-nassau-to-nairobi.yaml');
/** The scenario of the game and the smallest one, damaged in turn: every way on both, one in five on the one ten times as long. */
const SOUND = [readFileSync(REAL, 'utf8'), SMALL, SMALL, SMALL, SMALL];
const DAMAGED = 2_000;
/** Milliseconds. A page that stands still for longer feels broken. */
const LONGEST = 250;

const NASTIES: readonly string[] = [
  '__proto__: {polluted: yes}\n',
  '"__proto__": {polluted: yes}\n',
  'constructor: {prototype: {polluted: yes}}\n',
  '? {a: b}\n: c\n',
  '<<: {polluted: yes}\n',
  'a: &a [*a, *a]\n',
  'a: &a {b: *a}\n',
  '!!js/function "() => 1"\n',
  '!<tag:yaml.org,2002:binary> aGk=\n',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '\u0000',
  '\u001B]0;title\u0007',
  '\u202Eolleh',
  '\uFEFF',
  '\uD800',
  '\t\t',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '# ',
  '|\n',
  '>-\n',
  '@',
  '`',
  '.inf',
  '-1e400',
  '0x7fffffffffffffff',
  '<img src=x onerror=alert(1)>',
  '{en: "{value, plural, other {#}}"}',
];

const WAYS: readonly ((text: string, luck: Hand) => string)[] = [
  /** A byte with one bit turned. */
  (text, luck) => {
    const bytes = Buffer.from(text);
    for (let flips = 1 + luck.below(4); flips > 0; flips -= 1) {
      const at = luck.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << luck.below(8));
    }
    return bytes.toString();
  },
  (text, luck) => text.slice(0, luck.below(text.length)),
  (text, luck) => text.slice(luck.below(text.length)),
  (text, luck) => onLines(text, (lines) => lines.splice(luck.below(lines.length), 1 + luck.below(5))),
  (text, luck) =>
    onLines(text, (lines) => {
      const at = luck.below(lines.length);
      lines.splice(luck.below(lines.length), 0, ...lines.slice(at, at + 1 + luck.below(4)));
    }),
  (text, luck) =>
    onLines(text, (lines) => {
      const [moved = ''] = lines.splice(luck.below(lines.length), 1);
      lines.splice(luck.below(lines.length), 0, moved);
    }),
  (text, luck) => inserted(text, luck, NASTIES[luck.below(NASTIES.length)] ?? ''),
  (text, luck) =>
    onLines(text, (lines) =>
      lines.splice(
        luck.below(lines.length),
        0,
        ' '.repeat(luck.below(6)) + (NASTIES[luck.below(NASTIES.length)] ?? ''),
      ),
    ),
  /** Deep nesting, of every kind that YAML has. */
  (text, luck) =>
    inserted(
      text,
      luck,
      (['[', '{a: ', '- ', '? ', '[a: ', '{[', '- a:\n'][luck.below(7)] ?? '').repeat(
        20 + luck.below(20_000),
      ),
    ),
  /** A huge string, in some style; sometimes the file grows past its limit. */
  (text, luck) =>
    inserted(
      text,
      luck,
      (['x', 'a ', '\\q', '""', ', ', '\n', ' ', 'é', '&a ', '- 1\n'][luck.below(10)] ?? '').repeat(
        3_000 + luck.below(90_000),
      ),
    ),
  (text, luck) =>
    text.replace(/\d+/g, (digits) =>
      luck.below(40) === 0 ? (['-1', '1e9', '1.5', 'null', '"', '[]', '{}'][luck.below(7)] ?? '') : digits,
    ),
  (text, luck) =>
    text.replace(/\b[a-z]\w+(?=:)/g, (key) =>
      luck.below(300) === 0
        ? (['toString', 'valueOf', 'hasOwnProperty', 'v', 'src', '1'][luck.below(6)] ?? '')
        : key,
    ),
];

function inserted(text: string, luck: Hand, nasty: string): string {
  const at = luck.below(text.length);
  return text.slice(0, at) + nasty + text.slice(at);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

interface Timed {
  readonly reading: Reading;
  readonly ms: number;
}

/**
 * Reads a text and takes the time that this thread had the processor for it: other tests run beside this
 * one. A slow reading is taken again, in case the collector of garbage came by.
 */
function timed(text: string): Timed {
  const { reading, ms: first } = timedOnce(text);
  let ms = first;
  for (let again = 0; again < 3 && ms >= LONGEST; again += 1) ms = Math.min(ms, timedOnce(text).ms);
  return { reading, ms };
}

function timedOnce(text: string): Timed {
  const before = process.threadCpuUsage();
  const reading = readScenario(text);
  const { user, system } = process.threadCpuUsage(before);
  return { reading, ms: (user + system) / 1000 };
}

test(`${DAMAGED} damaged files are each read in time, refused with a place or found sound, and change nothing outside`, {
  timeout: 600_000,
}, () => {
  const luck = draw(luckFrom(2_023));
  const codes = new Map<string, number>();
  let slowest = { ms: 0, way: -1, text: '' };
  for (let index = 0; index < DAMAGED; index += 1) {
    const way = index % WAYS.length;
    const text = WAYS[way]?.(SOUND[Math.floor(index / WAYS.length) % SOUND.length] ?? '', luck) ?? '';
    const { reading, ms } = timed(text);
    const code = reading.ok ? 'sound' : (reading.problems[0]?.code ?? 'no problem named');
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (!reading.ok) {
      expect(reading.problems.length).toBeGreaterThan(0);
      for (const problem of reading.problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.message).not.toBe('');
      }
    }
    if (ms > slowest.ms) slowest = { ms, way, text: text.slice(0, 200) };
  }
  expect(slowest.ms, `slowest damage: way ${slowest.way}, ${slowest.text}`).toBeLessThan(LONGEST);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  // The damage is real and of many kinds, and most of it is seen.
  expect(codes.size).toBeGreaterThan(20);
  expect(codes.get('sound') ?? 0).toBeLessThan(DAMAGED / 3);
});

/** Texts that cost a careless reader seconds, each near the size limit. */
const COSTLY: Readonly<Record<string, string>> = {
  'open brackets': '['.repeat(260_000),
  'open braces': '{a:'.repeat(85_000),
  'dashes on one line': '- '.repeat(130_000),
  'question marks': '? '.repeat(130_000),
  commas: `[${','.repeat(260_000)}]`,
  quotes: '"'.repeat(260_000),
  'bad escapes': `- "${'\\q'.repeat(11_000)}"\n`.repeat(11),
  anchors: '&a '.repeat(85_000),
  directives: '%a\n'.repeat(85_000),
  documents: '---\n'.repeat(65_000),
  'blank lines': '\n'.repeat(260_000),
  keys: Array.from({ length: 9_900 }, (_, index) => `k${index}: 1\n`).join(''),
  'twins of one key': 'a: 1\n'.repeat(9_900),
  'empty members': `council:\n${'  - {}\n'.repeat(9_000)}`,
  'eighty empty members with eighty empty asks each': `council:\n${`  - {asks: [${'{}, '.repeat(80)}]}\n`.repeat(80)}`,
  'a folded text': `a: >\n${'  x\n y\n'.repeat(37_000)}`,
  'one long line': `a: b${' '.repeat(250_000)}c`,
};

test.each(Object.entries(COSTLY))('a file of %s is refused in time', (_what, text) => {
  const { reading, ms } = timed(text);
  expect(reading.ok).toBe(false);
  expect(ms).toBeLessThan(LONGEST);
});
