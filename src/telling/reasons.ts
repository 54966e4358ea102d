import { calledIn } from '../scenario/model/names.ts';
import { conditionMet } from '../game/rules/willingness.ts';
import type { Say } from '../locale/say.ts';
import { joined, listOf, sideBySide } from '../locale/sentences.ts';
import { situationOf } from '../game/rules/situation.ts';
import { isMet } from '../game/rules/voting.ts';
import type { GameState } from '../game/state.ts';
import type { Reason } from '../game/votes.ts';
import { reasonName } from './events.ts';
import { inTermsOf } from './terms.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Ask, Scenario } from '../scenario/model/scenario.ts';
import { type Change, textOf, withChanges } from '../explain/change.ts';
import type { Decision } from '../explain/decision.ts';
import type { Flip, FlipSearch, Goal } from '../explain/flip.ts';
import { MOST_STEPS } from '../explain/smallest.ts';

/** Reasons by size, whatever their sign. */
export function largestFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Hundredths as a signed number with two places: −2.50. */
export function signedHundredths(value: number, say: Say): string {
  return say('number.signedHundredths', { value: value / 100 });
}

/** Some reasons in one line: how its own requests were treated −2.50, Haiti asked for it +1.00. */
export function tellReasons(reasons: readonly Reason[], say: Say): string {
  const told = reasons.map(({ key, value }) =>
    say('explain.reason', { name: reasonName(key, say), value: value / 100 }),
  );
  return listOf(say, sideBySide(told));
}

/** What came of a search, as sentences: the smallest change and its proof, or that there is none. */
export function tellSearch(
  scenario: Scenario,
  decision: Decision,
  { goal, flip }: FlipSearch,
  say: Say,
): string {
  if (flip !== null) {
    const changes = tellChanges(scenario, decision, flip, say);
    const replay = tellReplay(scenario, decision, flip, say);
    return say('explain.flip', { goal: goalName(decision, goal, say), changes, replay });
  }
  const refuses = roster(scenario).leads[decision.who]?.refuses !== undefined;
  if (decision.kind === 'delegation' && refuses)
    return say('explain.none.refuses', { who: calledIn(scenario, decision.who) });
  return say('explain.none', { goal: goalName(decision, goal, say), steps: MOST_STEPS });
}

function goalName(decision: Decision, goal: Goal, say: Say): string {
  return say('explain.goal', { goal: goal === 'given' ? decision.kind : goal });
}

function tellReplay(scenario: Scenario, { who }: Decision, { chance, replay }: Flip, say: Say): string {
  const odds = { before: tellChance(chance.before, say), after: tellChance(chance.after, say) };
  if (replay.hand === null || replay.tally === null) return say('explain.replay.given', odds);
  return say('explain.replay.hand', {
    ...odds,
    ...replay.tally,
    who: calledIn(scenario, who),
    hand: replay.hand,
  });
}

/** A chance in thousandths, in words: 18 in 100, 99.9 in 100. */
export function tellChance(chance: number, say: Say): string {
  return say('explain.chance', { chance: chance / 10 });
}

/** Changes as one phrase, in the order they were found. */
function tellChanges(scenario: Scenario, decision: Decision, { changes }: Flip, say: Say): string {
  const told = changes.map((change) => tellChange(scenario, decision, change, say));
  const last = told.pop() ?? '';
  return told.length === 0 ? last : say('explain.and', { first: joined(say, 'clauses', told), last });
}

function tellChange(scenario: Scenario, decision: Decision, change: Change, say: Say): string {
  const key = `explain.change.${change.kind}`;
  const asked = isAskedFor(scenario, decision, change) ? 'yes' : 'no';
  switch (change.kind) {
    case 'paragraph': {
      const { paragraph, from, to } = change;
      const title = inTermsOf(scenario, say)(`paragraph.${paragraph}`);
      const text = say(`paragraph.${paragraph}.${to}`).replace(/\.$/, '');
      return say(key, { title, text, steps: Math.abs(to - from), way: to > from ? 'up' : 'down', asked });
    }
    case 'lead':
      return say(key, { who: calledIn(scenario, change.who), to: change.to, asked });
    case 'contributor':
      return say(key, { who: calledIn(scenario, change.who) });
    case 'money':
      return say(key, { amount: change.amount, but: change.but === null ? 'no' : 'yes' });
    case 'bound':
      return say(key, { amount: change.amount });
    case 'time':
      return say(key, { rounds: change.rounds, asked });
    case 'briefing':
      return say(key, { times: change.times });
    case 'circulated':
    case 'consulted':
    case 'letter':
    case 'region':
    case 'report':
    case 'talks':
      return say(key, { asked });
  }
}

/** Whether a change gives the one who decides something that it had asked for, and that was not there before. */
function isAskedFor(scenario: Scenario, decision: Decision, change: Change): boolean {
  const { before, who } = decision;
  const after = withChanges(scenario, before, [change]);
  if (decision.kind === 'cabinet')
    return decision.unmet.some((condition) => conditionMet(condition, after, textOf(after)));
  if (decision.kind !== 'hand') return false;
  const isMetAt = (state: GameState, ask: Ask): boolean => {
    const relations = state.members[who];
    return relations !== undefined && isMet(ask, relations, situationOf(scenario, state, textOf(state)));
  };
  const asks = roster(scenario).members[who]?.asks ?? [];
  return asks.some((ask) => !isMetAt(before, ask) && isMetAt(after, ask));
}
