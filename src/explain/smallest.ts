import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Change, costOf, subjectOf, withChanges } from './change.ts';

/** What is asked of a search: which changes there are, how near each comes, and what counts as proof. */
export interface Question<P> {
  /** The table just before the decision. */
  readonly before: GameState;
  readonly changes: readonly Change[];
  /** Scores of the decision on some table, higher nearer to the goal: they order and prune, and prove nothing. */
  readonly near: readonly ((state: GameState) => number)[];
  /** Whether a change that does nothing by itself may matter beside another: a lead, once there is a force to lead. */
  readonly interplay: boolean;
  /** Takes the decision again on some table; null where it comes out as before. */
  readonly proof: (state: GameState, changes: readonly Change[]) => P | null;
}

/** The smallest proven answer, and how many replays it took to find it or to give up. */
export interface Answer<P> {
  readonly found: { readonly changes: readonly Change[]; readonly cost: number; readonly proof: P } | null;
  readonly replayed: number;
}

/** The largest change that is looked for, in steps. */
export const MOST_STEPS = 9;
/** How many sets of one size and number are replayed, the nearest first, by each score. */
const REPLAYED_OF_A_SIZE = 3;
/** How many triples of one size are weighed together, those with the largest single gains first. */
const SHORTLISTED = 40;

interface Ranked {
  readonly near: readonly number[];
}

interface Candidate extends Ranked {
  readonly changes: readonly Change[];
}

/** One change of a question, with what it does by itself. */
interface Single extends Candidate {
  readonly change: Change;
  readonly cost: number;
  readonly subject: string;
}

/**
 * The smallest set of at most three changes that turns a decision. Sizes are gone through from one step
 * up; of one size the single changes are replayed first, then the pairs that come nearest, then the
 * triples of changes that each help by themselves. A candidate that comes no nearer than one that failed
 * is passed over: with the same luck it fails too. What is answered has been replayed, and does turn it.
 */
export function smallest<P>(scenario: Scenario, question: Question<P>): Answer<P> {
  const { before, near } = question;
  const nearness = (changes: readonly Change[]): number[] => {
    const table = withChanges(scenario, before, changes);
    return near.map((of) => of(table));
  };
  const base = nearness([]);
  const failed: (readonly number[])[] = [base];
  const hopeful = (candidate: Candidate): boolean => failed.every((than) => isNearer(candidate.near, than));
  const all = question.changes.map((change): Single => {
    const changes = [change];
    const [cost, subject] = [costOf(before, change), subjectOf(change)];
    return { change, changes, cost, subject, near: nearness(changes) };
  });
  const helpful = all.filter((single) => isNearer(single.near, base));
  const paired = question.interplay
    ? all.filter((one) => helpful.includes(one) || INTERPLAY.has(one.change.kind))
    : helpful;
  const tabled = (set: readonly Single[]): Candidate => {
    const changes = set.map(({ change }) => change);
    return { changes, near: nearness(changes) };
  };
  let replayed = 0;

  for (let cost = 1; cost <= MOST_STEPS; cost += 1) {
    const alone = helpful.filter((single) => single.cost === cost);
    const byNumber: readonly (() => Candidate[])[] = [
      () => nearest(alone, alone.length),
      () => nearest(together(paired, cost, 2).map(tabled).filter(hopeful), REPLAYED_OF_A_SIZE),
      () => nearest(likeliest(helpful, cost, base).map(tabled).filter(hopeful), REPLAYED_OF_A_SIZE),
    ];
    for (const candidates of byNumber) {
      for (const candidate of candidates()) {
        if (!hopeful(candidate)) continue;
        const { changes } = candidate;
        replayed += 1;
        const proof = question.proof(withChanges(scenario, before, changes), changes);
        if (proof !== null) return { found: { changes, cost, proof }, replayed };
        failed.push(candidate.near);
      }
    }
  }
  return { found: null, replayed };
}

/** Triples of so many steps that come nearest if each change does beside the others what it does alone. */
function likeliest(singles: readonly Single[], cost: number, base: readonly number[]): (readonly Single[])[] {
  const sums = together(singles, cost, 3).map((set) => ({
    set,
    near: base.map((from, index) =>
      set.reduce((sum, { near }) => sum + (near[index] as number) - from, from),
    ),
  }));
  return nearest(sums, SHORTLISTED).map(({ set }) => set);
}

/** Changes that may do nothing by themselves and something together. */
const INTERPLAY = new Set<Change['kind']>(['paragraph', 'lead']);

/** Whether some score is nearer to the goal than another candidate's. */
function isNearer(near: readonly number[], than: readonly number[]): boolean {
  return near.some((one, index) => one > (than[index] as number));
}

/** The first of each ranking, one ranking for each score, without repeats; equals stay in the order they came. */
function nearest<C extends Ranked>(candidates: readonly C[], count: number): C[] {
  const rankings = candidates[0]?.near.length ?? 0;
  const first = new Set<C>();
  for (let index = 0; index < rankings; index += 1) {
    const ranked = [...candidates].sort((a, b) => (b.near[index] as number) - (a.near[index] as number));
    for (const one of ranked.slice(0, count)) first.add(one);
  }
  return [...first];
}

/** Sets of some number of changes about different things, that together are so many steps. */
function together(singles: readonly Single[], cost: number, size: number, from = 0): Single[][] {
  if (size === 0) return cost === 0 ? [[]] : [];
  const sets: Single[][] = [];
  for (let index = from; index < singles.length; index += 1) {
    const one = singles[index] as Single;
    if (one.cost > cost - (size - 1) || (size === 1 && one.cost !== cost)) continue;
    for (const rest of together(singles, cost - one.cost, size - 1, index + 1))
      if (rest.every(({ subject }) => subject !== one.subject)) sets.push([one, ...rest]);
  }
  return sets;
}
