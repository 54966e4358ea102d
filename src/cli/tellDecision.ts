import { penOf } from '../scenario/model/roster.ts';
import { capitalised, joined } from '../locale/sentences.ts';
import type { Decision, Withheld } from '../explain/decision.ts';
import { goalsOf, searchFlip } from '../explain/flip.ts';
import { largestFirst, signedHundredths, tellChance, tellReasons, tellSearch } from '../telling/reasons.ts';
import { calledIn } from '../scenario/model/names.ts';
import { chanceOfYes } from '../game/rules/voting.ts';
import type { Reason } from '../game/votes.ts';
import { reasonName } from '../telling/events.ts';
import type { LeadCondition, Scenario } from '../scenario/model/scenario.ts';
import { say } from './words.ts';
import { listed, wrapped } from './wrap.ts';

/** A name at the head of a sentence: The United Kingdom. */
export function actor(scenario: Scenario, who: string): string {
  const name = calledIn(scenario, who);
  return capitalised(name);
}

/** One line for each member's hand that was not in favour: its largest reasons and the smallest change. */
export function tellTurned(scenario: Scenario, decisions: readonly Decision[]): string[] {
  return decisions
    .filter((decision) => decision.kind === 'hand' && decision.vote.hand !== 'yes')
    .flatMap((decision) => tellInShort(scenario, decision));
}

/** A decision with all its reasons, and every change that was looked for. */
export function tellInFull(scenario: Scenario, decision: Decision): string[] {
  const found = goalsOf(scenario, decision).flatMap((goal) =>
    listed(tellSearch(scenario, decision, searchFlip(scenario, decision, goal), say)),
  );
  const first = wrapped(opening(scenario, decision, false), '', '');
  if (decision.kind !== 'hand')
    return [...first, ...list(decision.reasons), ...openConditions(decision), ...found];
  if (decision.who === penOf(scenario)) return first;
  const { blocking, blockingReasons, reasons } = decision.vote;
  const stopping =
    blocking === null
      ? []
      : [
          ...wrapped(say('cli.explain.blocking', { score: signedHundredths(blocking, say) }), '', ''),
          ...list(blockingReasons),
        ];
  return [...first, ...list(reasons), ...stopping, ...found];
}

/** What was decided, in a sentence; `short` leaves out what the score means. */
function opening(scenario: Scenario, decision: Decision, short: boolean): string {
  const who = actor(scenario, decision.who);
  if (decision.kind === 'hand') {
    const { hand, score } = decision.vote;
    const kind = decision.who === penOf(scenario) ? '.seat' : short ? '.short' : '';
    const chance = tellChance(chanceOfYes(score), say);
    return say(`cli.explain.hand${kind}`, { who, hand, score: signedHundredths(score, say), chance });
  }
  const { kind, quarter, round, score } = decision;
  const when = quarter > 0 ? say('cli.explain.quarter', { quarter }) : say('cli.explain.round', { round });
  const what = say(`cli.explain.${kind}`, { who, score: signedHundredths(score, say) });
  return say('cli.explain.withheld', { when, what });
}

function openConditions({ unmet }: Withheld): string[] {
  if (unmet.length === 0) return [];
  const conditions = joined(say, 'clauses', unmet.flatMap(conditionNames));
  return wrapped(say('cli.explain.unmet', { conditions }), '', '');
}

function conditionNames({ paragraph, atLeast, pledged, letter, peers }: LeadCondition): string[] {
  const names: string[] = [];
  if (paragraph !== undefined)
    names.push(
      say('cli.explain.condition.paragraph', {
        title: say(`paragraph.${paragraph}`),
        text: say(`paragraph.${paragraph}.${atLeast ?? 0}`).replace(/\.$/, ''),
      }),
    );
  if (pledged !== undefined)
    names.push(say('cli.explain.condition.pledged', { share: Math.round(pledged / 10) }));
  if (letter) names.push(say('cli.explain.condition.letter'));
  if (peers !== undefined) names.push(say('cli.explain.condition.peers', { count: peers }));
  return names;
}

/** A decision, its three largest reasons and, where it was no yes, the smallest change. */
export function tellInShort(scenario: Scenario, decision: Decision): string[] {
  const first = opening(scenario, decision, true);
  if (decision.kind === 'hand' && decision.who === penOf(scenario)) return listed(first);
  const reasons = tellReasons(largestFirst(deciding(decision)).slice(0, 3), say);
  const told = say('cli.explain.short', { first, reasons });
  const [goal] = goalsOf(scenario, decision);
  if (goal === undefined || goal === 'notYes') return listed(told);
  return listed(`${told} ${tellSearch(scenario, decision, searchFlip(scenario, decision, goal), say)}`);
}

/** The reasons that decided: of a permanent member's hand against, why it would rather stop the text. */
function deciding(decision: Decision): readonly Reason[] {
  if (decision.kind !== 'hand') return decision.reasons;
  const { hand, blocking, blockingReasons, reasons } = decision.vote;
  return hand === 'no' && blocking !== null ? blockingReasons : reasons;
}

/** Reasons one below the other, their values in a column. */
function list(reasons: readonly Reason[]): string[] {
  return largestFirst(reasons).flatMap(({ key, value }) =>
    wrapped(reasonName(key, say), `  ${signedHundredths(value, say).padStart(6)}  `, ' '.repeat(10)),
  );
}
