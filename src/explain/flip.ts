import { type Applied, apply } from '../game/apply.ts';
import { isCommitted } from '../game/actors/candidateLead.ts';
import { roster, penOf } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import {
  briefingChanges,
  type Change,
  contributorChanges,
  leadChanges,
  letterChanges,
  moneyChanges,
  textChanges,
  textOf,
  withChanges,
} from './change.ts';
import type { Decision, Withheld } from './decision.ts';
import { aboutHand, type HandGoal, type Proof } from './hand.ts';
import { type Question, smallest } from './smallest.ts';
import { chanceOfGiving, weigh } from './weighing.ts';

/**
 * What a decision might have been instead: a hand in favour, a hand not in favour (what kept the yes), a
 * hand that no longer stops the text, or, of what was withheld, that it is given.
 */
export type Goal = HandGoal | 'given';

/** The smallest change found that turns a decision; replayed with the same luck, it did. */
export interface Flip extends Proof {
  readonly changes: readonly Change[];
  /** Size of the change, see `costOf`. */
  readonly steps: number;
}

/** A search and what came of it; `flip` is null where no change of up to MOST_STEPS steps turned the decision. */
export interface FlipSearch {
  readonly goal: Goal;
  readonly flip: Flip | null;
  /** How many games were replayed. */
  readonly replayed: number;
}

/** What is worth asking of a decision. The penholder's own hand is never in question. */
export function goalsOf(scenario: Scenario, decision: Decision): Goal[] {
  if (decision.kind !== 'hand') return ['given'];
  if (decision.who === penOf(scenario)) return [];
  switch (decision.vote.hand) {
    case 'yes':
      return ['notYes'];
    case 'abstain':
      return ['yes'];
    case 'no':
      return ['notNo', 'yes'];
  }
}

/** Looks for the smallest change that turns a decision. */
export function searchFlip(scenario: Scenario, decision: Decision, goal: Goal): FlipSearch {
  const question = questionOf(scenario, decision, goal);
  if (question === null) return { goal, flip: null, replayed: 0 };
  const { found, replayed } = smallest(scenario, question);
  if (found === null) return { goal, flip: null, replayed };
  const { changes, cost: steps, proof } = found;
  return { goal, replayed, flip: paredDown(scenario, question, { changes, steps, ...proof }) };
}

/** Money goes through the search by large steps; of the last one only as much is kept as it takes, by tens of M USD. */
function paredDown(scenario: Scenario, question: Question<Proof>, flip: Flip): Flip {
  const money = flip.changes.find((change) => change.kind === 'money');
  if (money === undefined) return flip;
  for (let spared = 40; spared > 0; spared -= 10) {
    const less = { ...money, amount: money.amount - spared };
    const changes = flip.changes.map((change) => (change === money ? less : change));
    const proof = question.proof(withChanges(scenario, question.before, changes), changes);
    if (proof !== null) return { changes, steps: flip.steps, ...proof };
  }
  return flip;
}

function questionOf(scenario: Scenario, decision: Decision, goal: Goal): Question<Proof> | null {
  if (decision.kind !== 'hand') return aboutWithheld(scenario, decision);
  return goal === 'given' ? null : aboutHand(scenario, decision, goal);
}

function aboutWithheld(scenario: Scenario, decision: Withheld): Question<Proof> | null {
  const { before } = decision;
  if (decision.kind === 'delegation' && roster(scenario).leads[decision.who]?.refuses !== undefined)
    return null;
  return {
    before,
    changes: changesFor(scenario, decision),
    near: [
      (state) => {
        const { score, unmet } = weigh(scenario, decision, state);
        return score - OPEN_CONDITION * unmet.length;
      },
    ],
    interplay: false,
    proof: (state, changes) => {
      const applied = apply(scenario, state, decision.command);
      if (!applied.ok || !isGiven(decision, applied) || !standsUp(scenario, decision, changes)) return null;
      const chance = {
        before: chanceOfGiving(scenario, decision, before),
        after: chanceOfGiving(scenario, decision, state),
      };
      // What turns a decision and makes it no likelier has only moved the dice.
      return chance.after > chance.before ? { chance, replay: { hand: null, tally: null } } : null;
    },
  };
}

/** How far a named condition that is open keeps a cabinet from a yes: further than any score. */
const OPEN_CONDITION = 100_000;

function changesFor(scenario: Scenario, { kind, who, before }: Withheld): Change[] {
  const text = kind === 'conference' ? before.draft.levels : textOf(before);
  const wordings = textChanges(before, text);
  switch (kind) {
    case 'delegation':
    case 'cabinet':
      return [
        ...wordings,
        ...(before.draft.circulated === null ? [{ kind: 'circulated' } as const] : []),
        ...letterChanges(before),
        ...contributorChanges(scenario, before),
        ...moneyChanges(scenario, before, null),
      ];
    case 'conference':
      return [...wordings, ...leadChanges(scenario, before), ...moneyChanges(scenario, before, who)];
    case 'hold':
      return [...wordings, ...briefingChanges(before), ...moneyChanges(scenario, before, who)];
    case 'lapse': {
      const { pledged = 0, obligated = 0 } = before.funders[who] ?? {};
      return [{ kind: 'bound', who, amount: pledged - obligated }];
    }
  }
}

function isGiven({ kind, who }: Withheld, { state, events }: Extract<Applied, { ok: true }>): boolean {
  switch (kind) {
    case 'delegation':
      return events.some((event) => event.type === 'delegation-received' && event.who === who && event.moved);
    case 'cabinet':
      return isCommitted(state.leads[who]?.state);
    case 'conference':
      return events.some((event) => event.type === 'pledge-made' && event.who === who);
    case 'hold':
      return !events.some((event) => event.type === 'pledge-held');
    case 'lapse':
      return !events.some((event) => event.type === 'pledge-lapsed' && event.who === who);
  }
}

/** After the vote another wording counts only where the Council would still have adopted it. */
function standsUp(scenario: Scenario, { beforeVote }: Withheld, changes: readonly Change[]): boolean {
  const wordings = changes.filter(({ kind }) => kind === 'paragraph');
  if (beforeVote === null || wordings.length === 0) return true;
  const voted = apply(scenario, withChanges(scenario, beforeVote, wordings), { type: 'call-vote' });
  return voted.ok && voted.state.draft.state === 'adopted';
}
