import { describe, expect, test } from 'vitest';
import { type Change, costOf, withChanges } from '../../src/explain/change.ts';
import type { Decision } from '../../src/explain/decision.ts';
import { type Flip, type Goal, goalsOf, searchFlip } from '../../src/explain/flip.ts';
import { type Applied, apply } from '../../src/game/apply.ts';
import { isCommitted } from '../../src/game/actors/candidateLead.ts';
import type { GameState } from '../../src/game/state.ts';
import { LEVELS, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { nassau } from '../fixtures/nassau.ts';
import { mixedGames } from './games.ts';

const scenario = nassau();

interface Found {
  readonly decision: Decision;
  readonly goal: Goal;
  readonly flip: Flip | null;
}

/** What kept a yes is asked of every tenth game: there are too many yeses to ask of all. */
const found: readonly Found[] = mixedGames(200).flatMap(({ seed, decisions }) =>
  decisions.flatMap((decision) =>
    goalsOf(scenario, decision)
      .filter((goal) => goal !== 'notYes' || seed % 10 === 0)
      .map((goal) => ({ decision, goal, flip: searchFlip(scenario, decision, goal).flip })),
  ),
);
const flips = found.filter((one): one is Found & { readonly flip: Flip } => one.flip !== null);

/** Whether a decision came out as looked for, read off the game itself. */
function turned({ decision, goal }: Pick<Found, 'decision' | 'goal'>, applied: Applied): boolean {
  if (!applied.ok) return false;
  const { who, kind } = decision;
  const told = (type: string): boolean =>
    applied.events.some((event) => event.type === type && 'who' in event && event.who === who);
  switch (kind) {
    case 'hand': {
      const hand = applied.state.members[who]?.vote?.hand;
      return goal === 'yes' ? hand === 'yes' : goal === 'notYes' ? hand !== 'yes' : hand !== 'no';
    }
    case 'delegation':
      return applied.events.some((event) => event.type === 'delegation-received' && event.moved);
    case 'cabinet':
      return isCommitted(applied.state.leads[who]?.state);
    case 'conference':
      return told('pledge-made');
    case 'hold':
      return !told('pledge-held');
    case 'lapse':
      return !told('pledge-lapsed');
  }
}

const again = (decision: Decision, changes: readonly Change[]): Applied =>
  apply(scenario, withChanges(scenario, decision.before, changes), decision.command);

describe('in 200 games', () => {
  test('many decisions of every kind have a smallest change', () => {
    for (const kind of ['hand', 'delegation', 'cabinet', 'conference', 'hold', 'lapse'])
      expect(flips.filter(({ decision }) => decision.kind === kind).length, kind).toBeGreaterThan(0);
    for (const goal of ['yes', 'notYes', 'notNo'])
      expect(flips.filter((one) => one.goal === goal).length, goal).toBeGreaterThan(20);
  });

  test('nothing turns without a change, and every change offered turns its decision when replayed', () => {
    for (const one of found) expect(turned(one, again(one.decision, []))).toBe(false);
    for (const one of flips) expect(turned(one, again(one.decision, one.flip.changes))).toBe(true);
  });

  test('every change makes the other outcome likelier, not only luckier', () => {
    for (const { flip } of flips) {
      expect(flip.chance.after).toBeGreaterThan(flip.chance.before);
      expect(flip.chance.before).toBeGreaterThanOrEqual(0);
      expect(flip.chance.after).toBeLessThanOrEqual(1000);
    }
  });

  test('a replay shows the hand and the count that it tells of', () => {
    for (const { decision, flip } of flips) {
      const applied = again(decision, flip.changes);
      if (!applied.ok) throw new Error(applied.refusal.code);
      const counted = applied.events.find((event) => event.type === 'vote-counted');
      expect(flip.replay.tally).toEqual(counted?.tally ?? null);
      if (decision.kind === 'hand')
        expect(flip.replay.hand).toBe(applied.state.members[decision.who]?.vote?.hand);
    }
  });

  test('only what everyone sees is changed: the truth, the luck and the table itself stay as they were', () => {
    const frozen = new Map<GameState, string>();
    for (const { decision, flip } of flips) {
      const { before } = decision;
      if (!frozen.has(before)) frozen.set(before, JSON.stringify(before));
      const changed = withChanges(scenario, before, flip.changes);
      expect(changed.hidden).toBe(before.hidden);
      expect(changed.luck).toBe(before.luck);
      expect(JSON.stringify(before)).toBe(frozen.get(before));
    }
  });

  test('a change of words is one that the rules would take, and turns the hand when made through the one door', () => {
    let made = 0;
    for (const one of flips) {
      const { decision, flip } = one;
      const wordings = flip.changes.filter((change) => change.kind === 'paragraph');
      if (decision.kind !== 'hand' || wordings.length !== flip.changes.length) continue;
      const { before } = decision;
      let state: GameState = { ...before, draft: { ...before.draft, state: 'comments' } };
      for (const { paragraph, to } of wordings) {
        const edited = apply(
          scenario,
          { ...state, attention: 9 },
          { type: 'edit-paragraph', paragraph, level: to },
        );
        if (!edited.ok) throw new Error(edited.refusal.code);
        state = edited.state;
      }
      const draft = { ...state.draft, circulated: { ...state.draft.levels }, state: before.draft.state };
      const voted = apply(scenario, { ...state, draft, attention: before.attention }, decision.command);
      expect(turned(one, voted)).toBe(true);
      made += 1;
    }
    expect(made).toBeGreaterThan(100);
  });
});

describe('the smallest change', () => {
  const larger = flips.filter(({ decision, flip }) => decision.kind === 'hand' && flip.steps >= 2);

  test('is as many steps as its parts', () => {
    for (const { decision, flip } of flips.filter((one) => one.decision.kind === 'hand')) {
      const steps = flip.changes.reduce((sum, change) => sum + costOf(decision.before, change), 0);
      expect(flip.steps).toBe(steps);
    }
  });

  test('is smaller than any other wording of one paragraph or two that turns the hand', () => {
    expect(larger.length).toBeGreaterThan(20);
    for (const one of larger.slice(0, 24)) {
      const { decision, flip } = one;
      for (const changes of smallerWordings(decision.before, flip.steps)) {
        const applied = again(decision, changes);
        expect(turned(one, applied) && clearly(one, applied), JSON.stringify(changes)).toBe(false);
      }
    }
  });
});

/**
 * Whether a permanent member's own score turned, and not the count alone: a veto that is no longer needed is no answer.
 */
function clearly({ decision, goal }: Found, applied: Applied): boolean {
  if (goal !== 'notNo' || !applied.ok) return true;
  const vote = applied.state.members[decision.who]?.vote;
  return vote?.hand === 'yes' || (vote?.blocking ?? 0) <= 0;
}

/** Every other text of one or two paragraphs that is fewer steps away, but for paragraphs under a promise. */
function smallerWordings(before: GameState, steps: number): Change[][] {
  const text = before.draft.circulated;
  if (text === null) return [];
  const promised = before.promises.filter(({ kept }) => kept !== false).map(({ paragraph }) => paragraph);
  const singles = PARAGRAPHS.filter((paragraph) => !promised.includes(paragraph)).flatMap((paragraph) =>
    LEVELS.filter((to) => to !== text[paragraph]).map(
      (to) => ({ kind: 'paragraph', paragraph, from: text[paragraph], to }) as const,
    ),
  );
  const size = (changes: readonly (typeof singles)[number][]): number =>
    changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
  const pairs = singles.flatMap((first, index) =>
    singles
      .slice(index + 1)
      .filter(({ paragraph }) => paragraph !== first.paragraph)
      .map((second) => [first, second]),
  );
  return [...singles.map((one) => [one]), ...pairs].filter((changes) => size(changes) < steps);
}
