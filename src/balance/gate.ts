import type { BalanceGate, ExpectedFailure, Text } from '../scenario/model/scenario.ts';
import type { Shown } from './line.ts';

/** Gates whose checks are advice: something may be there for its own sake. */
const ADVICE: ReadonlySet<BalanceGate> = new Set(['B6', 'B7', 'B13']);

/** One thing that was held to a rule. */
export interface Check {
  /** Its sentence is `cli.balance.check.KEY`. */
  readonly key: string;
  /** What was found and what was asked: names as ids, shares in thousandths, scores in points. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly passed: boolean;
  /** A game that shows it. */
  readonly shown: Shown | null;
  /** Why it is right that it does not hold, by the scenario's author; null where nothing was said. */
  readonly excuse: Text | null;
}

/** `expected`: what does not hold is what the scenario's author said would not. */
export type Verdict = 'passed' | 'warned' | 'failed' | 'expected' | 'notApplicable';

export interface Gate {
  readonly id: BalanceGate;
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  /** What the author said would fail here, and nothing did. */
  readonly idle: readonly Text[];
}

/** A check as its gate makes it, before the author is heard. */
export type Held = Omit<Check, 'excuse'>;

/** A gate and its checks: it fails where one of them does, or warns where it is only advice. */
export function gate(id: BalanceGate, held: readonly Held[]): Gate {
  return judged(
    id,
    held.map((check) => ({ ...check, excuse: null })),
    [],
  );
}

/** The gate once the scenario's author is heard: what was said to fail is no fault, and is said to be so. */
export function hearAuthor({ id, checks }: Gate, expects: readonly ExpectedFailure[]): Gate {
  const here = expects.filter((expected) => expected.gate === id);
  const used = new Set<ExpectedFailure>();
  const heard = checks.map((check): Check => {
    if (check.passed) return check;
    const expected = here.find(
      ({ about }) => about === undefined || about.some((name) => isAbout(check, name)),
    );
    if (expected === undefined) return check;
    used.add(expected);
    return { ...check, excuse: expected.why };
  });
  return judged(
    id,
    heard,
    here.filter((expected) => !used.has(expected)).map(({ why }) => why),
  );
}

function isAbout({ values }: Check, name: string): boolean {
  return Object.values(values).includes(name);
}

function judged(id: BalanceGate, checks: readonly Check[], idle: readonly Text[]): Gate {
  const fallen = checks.filter(({ passed }) => !passed);
  const verdict =
    checks.length === 0
      ? 'notApplicable'
      : fallen.length === 0
        ? 'passed'
        : fallen.every(({ excuse }) => excuse !== null)
          ? 'expected'
          : ADVICE.has(id)
            ? 'warned'
            : 'failed';
  return { id, verdict, checks, idle };
}
