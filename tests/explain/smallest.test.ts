import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/explain/change.ts';
import { MOST_STEPS, type Question, smallest } from '../../src/explain/smallest.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Level, Paragraph, Scenario } from '../../src/scenario/model/scenario.ts';
import { gameAt, lead, text, world } from '../rules/ground.ts';

const scenario = world();
const before = gameAt(
  scenario,
  ({ draft }) => void (draft.levels = text({ arms: 0, form: 0, tasks: 0, term: 0, politics: 0, finance: 0 })),
);

const candidates = world({ leads: [lead('kenya'), lead('benin')] });

const raise = (paragraph: Paragraph, to: Level): Change => ({ kind: 'paragraph', paragraph, from: 0, to });

/** Something that a decision is worth on a table. */
type Worth = (state: GameState) => number;
const levelOf =
  (paragraph: Paragraph): Worth =>
  ({ draft }) =>
    draft.levels[paragraph];

/** The search for what lifts a worth above a threshold, and the tables that it tried, by what was changed in each. */
function search(
  changes: readonly Change[],
  worth: Worth,
  threshold: number,
  { scenario: on = scenario, ...also }: Partial<Question<true>> & { readonly scenario?: Scenario } = {},
) {
  const tried: string[] = [];
  const answer = smallest<true>(on, {
    before,
    changes,
    near: [worth],
    interplay: false,
    proof: (state, made) => {
      tried.push(made.map(nameOf).join('+'));
      return worth(state) > threshold ? true : null;
    },
    ...also,
  });
  return { ...answer, tried };
}

const nameOf = (change: Change): string =>
  change.kind === 'paragraph' ? `${change.paragraph}${change.to}` : change.kind;
const found = ({ found: answer }: ReturnType<typeof search>): string | null =>
  answer && `${answer.cost}: ${answer.changes.map(nameOf).join('+')}`;

describe('the search for the smallest change', () => {
  const arms = ([1, 2, 3] as const).map((to) => raise('arms', to));

  test('goes through the sizes from one step up and stops at the first that turns the decision', () => {
    const asked = search(arms.toReversed(), levelOf('arms'), 1);
    expect(found(asked)).toBe('2: arms2');
    expect(asked.tried).toEqual(['arms1', 'arms2']);
    expect(asked.replayed).toBe(2);
  });

  test('finds nothing where nothing turns it, and says how much it tried', () => {
    expect(search(arms, levelOf('arms'), 5)).toMatchObject({ found: null, replayed: 3 });
    expect(search([], levelOf('arms'), 0)).toEqual({ found: null, replayed: 0, tried: [] });
  });

  test('tries nothing that brings the decision no nearer', () => {
    const asked = search([raise('arms', 1), raise('form', 1)], levelOf('form'), 5);
    expect(asked.tried).toEqual(['form1']);
  });

  test('tries the nearest of one size first', () => {
    const worth: Worth = ({ draft: { levels } }) => levels.arms + 5 * levels.form + 3 * levels.tasks;
    const asked = search([raise('arms', 1), raise('form', 1), raise('tasks', 1)], worth, 4);
    expect(asked.tried).toEqual(['form1']);
  });

  test('passes over what comes no nearer than something that has failed', () => {
    const worth: Worth = ({ draft: { levels } }) => (levels.arms > 0 ? 2 : 0) + levels.form;
    // With three arms nothing is nearer than with one.
    const asked = search([raise('arms', 1), raise('arms', 3), raise('form', 1)], worth, 9);
    expect(asked.tried).toEqual(['arms1', 'arms1+form1']);
  });

  test('tries two that help together before a single one of more steps', () => {
    const worth: Worth = ({ draft: { levels } }) => 2 * levels.arms + levels.form + 2 * levels.tasks;
    const asked = search([raise('arms', 1), raise('form', 3), raise('tasks', 1)], worth, 2);
    expect(found(asked)).toBe('2: arms1+tasks1');
  });

  test('tries three together where two are not enough, and never four', () => {
    const four = ['arms', 'form', 'tasks', 'term'] as const;
    const worth: Worth = ({ draft: { levels } }) =>
      four.reduce((sum, paragraph) => sum + levels[paragraph], 0);
    const changes = four.map((paragraph) => raise(paragraph, 1));
    expect(found(search(changes, worth, 2))).toBe('3: arms1+form1+tasks1');
    expect(found(search(changes, worth, 3))).toBeNull();
  });

  test('never puts two levels of one paragraph together', () => {
    const asked = search([raise('arms', 1), raise('arms', 2), raise('form', 1)], levelOf('arms'), 9, {
      interplay: true,
    });
    expect(asked.tried).toEqual(['arms1', 'arms2']);
  });

  test('never puts two waits together, nor two candidates: there is one lead, and one hour', () => {
    const waits = [1, 2].map((rounds): Change => ({ kind: 'time', rounds }));
    expect(search(waits, ({ round }) => round, 9).tried).toEqual(['time', 'time']);
    const further = (who: string): Change => ({ kind: 'lead', who, to: 'considering' });
    const considering: Worth = ({ leads }) =>
      Object.values(leads).filter(({ state }) => state === 'publiclyConsidering').length;
    const both = { scenario: candidates, before: gameAt(candidates), interplay: true };
    expect(search(['kenya', 'benin'].map(further), considering, 1, both)).toMatchObject({
      found: null,
      replayed: 1,
    });
  });

  test('looks no further than nine steps', () => {
    expect(MOST_STEPS).toBe(9);
    const worth: Worth = ({ congress, conferences, draft }) =>
      congress.briefings + conferences + draft.levels.arms;
    const briefed = (times: number): Change => ({ kind: 'briefing', times });
    expect(found(search([briefed(9)], worth, 8))).toBe('9: briefing');
    expect(search([briefed(10)], worth, 8)).toMatchObject({ found: null, replayed: 0 });
  });

  test('puts together what does nothing alone, where words and leads play into one another', () => {
    const both: Worth = ({ draft: { levels } }) => (levels.arms > 0 && levels.form > 0 ? 1 : 0);
    const changes = [raise('arms', 1), raise('form', 1)];
    expect(found(search(changes, both, 0, { interplay: true }))).toBe('2: arms1+form1');
    expect(search(changes, both, 0, { interplay: false })).toMatchObject({ found: null, replayed: 0 });
    const talked: Worth = ({ draft: { levels }, conferences }) =>
      levels.arms > 0 && conferences > 0 ? 1 : 0;
    const other = [raise('arms', 1), { kind: 'region' } as const];
    expect(found(search(other, talked, 0, { interplay: true }))).toBeNull();
  });

  test('replays of one size and number the three that come nearest, by each score', () => {
    const weights = { arms: 1, form: 2, tasks: 4, term: 8, politics: 16 } as const;
    const five = ['arms', 'form', 'tasks', 'term', 'politics'] as const;
    const weight: Worth = ({ draft: { levels } }) =>
      five.reduce((sum, paragraph) => sum + weights[paragraph] * levels[paragraph], 0);
    const number: Worth = ({ draft: { levels } }) =>
      five.reduce((sum, paragraph) => sum + levels[paragraph], 0);
    // More weight is nearer by the one score and farther by the other: no set is passed over.
    const light: Worth = (state) => 100 * number(state) - weight(state);
    const changes = five.map((paragraph) => raise(paragraph, 1));
    const asked = search(changes, weight, 99, { near: [weight, light] });
    const ofNumber = (count: number) => asked.tried.filter((name) => name.split('+').length === count);
    expect(ofNumber(1)).toHaveLength(5);
    expect(ofNumber(2)).toEqual([
      'term1+politics1',
      'tasks1+politics1',
      'form1+politics1',
      'arms1+form1',
      'arms1+tasks1',
      'form1+tasks1',
    ]);
    expect(ofNumber(3)).toHaveLength(6);
    expect(ofNumber(3)[0]).toBe('tasks1+term1+politics1');
  });

  test('looks at each score of a decision: near by one is near', () => {
    const changes = [raise('arms', 1), raise('form', 1)];
    const asked = search(changes, levelOf('form'), 9, { near: [levelOf('arms'), levelOf('form')] });
    expect(asked.tried).toEqual(['arms1', 'form1', 'arms1+form1']);
  });
});
