import { expect, test } from 'vitest';
import examples from '../../assets/guide/faults.json' with { type: 'json' };
import { PROBLEM_CODES } from '../../src/scenario/read/problemCodes.ts';
import { edited, told } from './smallScenario.ts';

/** One example of each code, as the guide prints it: what is right, and what is wrong with the place marked. */
interface Example {
  readonly right?: string;
  readonly wrong?: string;
  /** Where the place is marked, if not in what is wrong. */
  readonly at?: string;
  /** What the example is, where it is too long to print. */
  readonly told?: string;
}
const EXAMPLES = Object.entries(examples as Readonly<Record<string, Example>>);

test.each(
  EXAMPLES.flatMap(([code, { right, wrong, at }]) =>
    right === undefined || wrong === undefined ? [] : [[code, right, wrong, at] as const],
  ),
)('the guide’s example of %s is told at its line and column', (code, right, wrong, at) => {
  const { text, line, column } = edited(right, wrong, at);
  expect(told(text)).toEqual([`${line}:${column} ${code}`]);
});

test('every code has its example in the guide, and no other has', () => {
  expect(EXAMPLES.map(([code]) => code).sort()).toEqual([...PROBLEM_CODES].sort());
});
