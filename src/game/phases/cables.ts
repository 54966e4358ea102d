import { roster } from '../../scenario/model/roster.ts';
import type { Condition, Effect } from '../../scenario/model/scenario.ts';
import { move, send, sendHost, sendLead, type Turn, tell } from '../turn.ts';
import { courtshipOf, leadStep } from '../rules/cableEffects.ts';
import { pledge } from '../rules/pledging.ts';

/** The events of a new round arrive as cables; one that asks for a choice holds up the moves until answered. */
export function receiveCables(turn: Turn): void {
  const { state, scenario } = turn;
  for (const event of scenario.events) {
    if (state.cables.some((cable) => cable.event === event.id) || !isDue(turn, event.when)) continue;
    if (event.chance !== undefined && !turn.luck.chance(event.chance)) continue;
    const needsAnswer = event.choices.length > 0;
    state.cables.push({ event: event.id, round: state.round, answered: null, needsAnswer });
    tell(turn, { type: 'cable-received', event: event.id, needsAnswer });
    for (const effect of event.effects) takeEffect(turn, effect, event.id);
  }
  if (state.cables.some(isWaiting)) send(turn, 'session', { type: 'cables-came' });
}

/** Whether a cable still wants its answer. */
export function isWaiting(cable: {
  readonly needsAnswer: boolean;
  readonly answered: number | null;
}): boolean {
  return cable.needsAnswer && cable.answered === null;
}

/** Answers a cable. When none waits any more, the moves of the round may begin. */
export function answerCable(turn: Turn, id: string, option: number): void {
  const { state } = turn;
  const cable = state.cables.find((waiting) => waiting.event === id && isWaiting(waiting));
  const choice = roster(turn.scenario).events[id]?.choices[option];
  if (!cable || !choice) return;
  cable.answered = option;
  tell(turn, { type: 'cable-answered', event: id, option });
  for (const effect of choice.effects) takeEffect(turn, effect, id);
  if (!state.cables.some(isWaiting)) send(turn, 'session', { type: 'cables-answered' });
}

function isDue(turn: Turn, when: Condition): boolean {
  const { state } = turn;
  if (when.round !== undefined && state.round !== when.round) return false;
  if (when.fromRound !== undefined && state.round < when.fromRound) return false;
  if (when.leadIn !== undefined) {
    const leads = when.lead === undefined ? Object.values(state.leads) : [state.leads[when.lead]];
    if (!leads.some((lead) => lead !== undefined && when.leadIn?.includes(lead.state))) return false;
  }
  if (
    when.paragraph !== undefined &&
    when.below !== undefined &&
    state.draft.levels[when.paragraph] >= when.below
  )
    return false;
  if (when.pressureAtLeast !== undefined && state.pressure < when.pressureAtLeast * 10) return false;
  if (when.circulated !== undefined && (state.draft.circulated !== null) !== when.circulated) return false;
  if (when.afterRequest !== undefined && (state.secretariat.state !== 'available') !== when.afterRequest)
    return false;
  return true;
}

function takeEffect(turn: Turn, effect: Effect, why: string): void {
  const { state } = turn;
  if (effect.pressure) move(turn, 'pressure', effect.pressure * 10, why);
  if (effect.capital) move(turn, 'capital', effect.capital, why);
  if (effect.credibility) move(turn, 'credibility', effect.credibility, why);
  if (effect.authorities) move(turn, 'authorities', effect.authorities, why);
  if (effect.people) move(turn, 'people', effect.people, why);
  if (effect.need) {
    const [low, high] = state.estimate;
    state.estimate = [Math.max(1, low + effect.need), Math.max(1, high + effect.need)];
    tell(turn, { type: 'estimate-raised', low: state.estimate[0], high: state.estimate[1] });
  }
  if (effect.warmth) {
    const { who } = effect.warmth;
    const member = state.members[who];
    const lead = state.leads[who];
    const by = member ? effect.warmth.by : courtshipOf(effect.warmth.by);
    if (member) member.warmth += by;
    else if (lead) lead.courtship += by;
    if ((member ?? lead) && by !== 0) tell(turn, { type: 'relations-changed', who, by, why });
  }
  if (effect.lead) advanceLead(turn, effect.lead);
  if (effect.pledge) pledge(turn, effect.pledge.who, effect.pledge.by);
  if (effect.talks) {
    state.host.talks += effect.talks;
    sendHost(turn, { type: 'talks-opened' });
  }
  if (effect.lull) send(turn, 'ground', { type: 'lull-began' });
}

/** A candidate lead takes some steps by what happened, or with none has only been asked. */
function advanceLead(turn: Turn, { who, advance }: NonNullable<Effect['lead']>): void {
  const lead = turn.state.leads[who];
  if (!lead) return;
  lead.sounded = true;
  if (advance === 0 && lead.state === 'notApproached') sendLead(turn, who, { type: 'sounded' });
  for (let step = 0; step < advance; step += 1) sendLead(turn, who, leadStep(lead.state));
}
