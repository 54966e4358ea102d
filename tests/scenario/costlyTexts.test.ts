import { expect, test } from 'vitest';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Reading } from '../../src/scenario/read/read.ts';

/** Milliseconds. A page that stands still for longer feels broken. */
const LONGEST = 250;

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
