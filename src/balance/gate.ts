import type { Shown } from './line.ts';

/** The gates of the balance report (authoring.md 3.4), and one of our own for the paragraphs. */
export const GATES = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
  'B13',
] as const;
export type GateId = (typeof GATES)[number];

/** Gates whose checks are advice: something may be there for its own sake. */
const ADVICE: ReadonlySet<GateId> = new Set(['B6', 'B7', 'B13']);

/** One thing that was held to a rule. */
export interface Check {
  /** Its sentence is `cli.balance.check.KEY`. */
  readonly key: string;
  /** What was found and what was asked: names as ids, shares in thousandths, scores in points. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly passed: boolean;
  /** A game that shows it. */
  readonly shown: Shown | null;
}

export type Verdict = 'passed' | 'warned' | 'failed' | 'notApplicable';

export interface Gate {
  readonly id: GateId;
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
}

/** A gate and its checks: it fails where one of them does, or warns where it is only advice. */
export function gate(id: GateId, checks: readonly Check[]): Gate {
  const fallen = checks.some(({ passed }) => !passed);
  const verdict =
    checks.length === 0 ? 'notApplicable' : !fallen ? 'passed' : ADVICE.has(id) ? 'warned' : 'failed';
  return { id, verdict, checks };
}
