import { type AnyTable, statesOf, WHOLE } from '../../src/core/machine.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { PARAGRAPHS, STRANDS } from '../../src/scenario/model/scenario.ts';

/** What is wrong with a state, whatever was played: nothing at all, always. */
export function faultsOf(scenario: Scenario, state: GameState): string[] {
  const faults: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const within = (value: number, low: number, high: number, what: string): void =>
    hold(Number.isInteger(value) && value >= low && value <= high, `${what} is ${value}`);

  for (const dial of ['capital', 'credibility', 'authorities', 'people'] as const)
    within(state[dial], 0, 100, dial);
  within(state.pressure, 0, 1000, 'pressure');
  within(state.attention, 0, scenario.start.attention.v + 2, 'attention');
  within(state.round, 1, scenario.period.rounds, 'round');
  hold(state.estimate[0] <= state.estimate[1], `the estimate is ${state.estimate.join(' to ')}`);
  for (const paragraph of PARAGRAPHS) within(state.draft.levels[paragraph], 0, 3, paragraph);

  for (const [id, { pledged, obligated, banked }] of Object.entries(state.funders)) {
    hold(
      pledged >= obligated && obligated >= banked && banked >= 0,
      `${id}: ${pledged}, ${obligated}, ${banked}`,
    );
    for (const amount of [pledged, obligated, banked]) hold(Number.isInteger(amount), `${id}: ${amount}`);
  }
  for (const [id, one] of Object.entries({ ...state.leads }))
    within(one.arrived, 0, one.personnel, `${id} arrived`);
  for (const [id, one] of Object.entries(state.contributors))
    within(one.arrived, 0, one.pledged, `${id} arrived`);
  for (const [id, member] of Object.entries(state.members)) {
    within(member.favours, -3, 3, `favours of ${id}`);
    hold(Number.isInteger(member.warmth), `warmth of ${id} is ${member.warmth}`);
  }
  for (const [id, { low, high }] of Object.entries(state.knowledge.members)) {
    for (const [index, from] of low.entries()) {
      hold(from >= 0 && from <= (high[index] ?? -1) && (high[index] ?? 4) <= 3, `range ${index} of ${id}`);
    }
  }

  const votes = Object.values(state.members).filter(({ vote }) => vote !== null);
  hold(votes.length === 0 || votes.length === 15, `${votes.length} hands`);
  for (const { vote } of votes) {
    const sum = vote?.reasons.reduce((total, { value }) => total + value, 0);
    hold(sum === vote?.score, `reasons add up to ${sum}, the score is ${vote?.score}`);
  }
  hold((state.outcome !== null) === (state.session === 'debrief'), `the session is ${state.session}`);
  if (state.outcome) {
    const { tally, score } = state.outcome;
    hold(tally === null || tally.yes + tally.no + tally.abstain === 15, `tally ${JSON.stringify(tally)}`);
    within(score, 0, 100, 'score');
  }

  const standsIn = (table: AnyTable, at: string, region: string = WHOLE): void =>
    hold(statesOf(table, region).includes(at), `${table.name} has no state ${at}`);
  standsIn(TABLES.session, state.session);
  standsIn(TABLES.draftResolution, state.draft.state);
  standsIn(TABLES.congress, state.congress.state);
  standsIn(TABLES.secretariat, state.secretariat.state);
  standsIn(TABLES.ground, state.ground.state);
  standsIn(TABLES.mission, state.mission.state);
  standsIn(TABLES.hostAuthorities, state.host.request, 'request');
  standsIn(TABLES.hostAuthorities, state.host.legitimacy, 'legitimacy');
  for (const strand of STRANDS) standsIn(TABLES.civilSociety, state.civil.strands[strand], strand);
  for (const { id, permanent } of scenario.council) {
    standsIn(permanent ? TABLES.permanentMember : TABLES.electedMember, state.members[id]?.state ?? '');
  }
  for (const lead of Object.values(state.leads)) standsIn(TABLES.candidateLead, lead.state);
  for (const one of Object.values(state.contributors)) standsIn(TABLES.contributor, one.state);
  for (const funder of Object.values(state.funders)) standsIn(TABLES.funder, funder.state);
  return faults;
}

/** Freezes a value and all that it holds, so that a write to any part of it throws. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
