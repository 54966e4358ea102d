import { type Decision, decisionsOf } from '../../src/explain/decision.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Lead, Scenario } from '../../src/scenario/model/scenario.ts';
import { contributor, funder, lead, sourced } from '../rules/ground.ts';
import { smallCouncil } from '../rules/table.ts';

/** A candidate that no offer moves: all at home is against it. */
export const unmoved = (id: string, changes: Partial<Lead> = {}): Lead =>
  lead(id, { ...changes, willingness: { ...lead(id).willingness, opposition: 100 } });

/** A candidate whose cabinet says yes as soon as it may. */
export const eager = (id: string, changes: Partial<Lead> = {}): Lead =>
  lead(id, {
    ...changes,
    willingness: { ...lead(id).willingness, interest: 100, ties: 100, status: 100, pay: 120 },
  });

/**
 * The small scenario, where all want the text as it opens, with much to spend: the draft is adopted unless a test
 * sees to it that it is not.
 */
export function plenty(
  rest: Partial<Scenario> = {},
  members: Parameters<typeof smallCouncil>[0] = {},
): Scenario {
  const { start } = smallCouncil();
  return smallCouncil(members, {
    start: { ...start, attention: sourced(9), capital: sourced(90) },
    leads: [],
    contributors: [],
    funders: [],
    ...rest,
  });
}

/** Somebody of every kind who is asked and does not give. */
export const RELUCTANT = plenty({
  leads: [
    unmoved('kenya', { at: 'lookingSeriously' }),
    unmoved('benin', { at: 'decision' }),
    unmoved('brazil', { at: 'publiclyConsidering' }),
    unmoved('chile', { at: 'publiclyConsidering', refuses: { en: 'It would not.' } }),
  ],
  contributors: [contributor('jamaica', { readiness: sourced(0) })],
  funders: [
    funder('us', { congress: true }),
    funder('canada'),
    funder('japan', { ceiling: sourced(2) }),
    funder('qatar', { ceiling: sourced(0) }),
  ],
});

export const TO_THE_VOTE: readonly Command[] = [
  { type: 'circulate-draft' },
  { type: 'put-in-blue' },
  { type: 'close-round' },
  { type: 'call-vote' },
];
export const QUARTER: Command = { type: 'next-quarter' };

/** What was decided in a game of a few commands. */
export const decided = (scenario: Scenario, seed: number, ...commands: readonly Command[]): Decision[] =>
  decisionsOf(scenario, { seed, commands: [{ type: 'begin' }, ...commands] });

/** What was asked for and withheld, as `kind who quarter`. */
export const withheld = (decisions: readonly Decision[]): string[] =>
  decisions.flatMap(({ kind, who, quarter }) => (kind === 'hand' ? [] : [`${kind} ${who} ${quarter}`]));
