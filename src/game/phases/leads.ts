import { leadOf } from '../rules/situation.ts';
import { ASSESSMENT, CABINET, CONTRIBUTORS, WILLINGNESS } from '../tuning/index.ts';
import { chanceOfStep, conditionMet, indexOf, nextThreshold } from '../rules/willingness.ts';
import type { Contributor, Lead, Levels } from '../../scenario/model/scenario.ts';
import { sendContributor, sendLead, type Turn, tell } from '../turn.ts';

/** A country that may join promises its people. */
export function pledgePeople(turn: Turn, { id, personnel }: Contributor): void {
  const contributor = turn.state.contributors[id];
  if (!contributor) return;
  sendContributor(turn, id, { type: 'persuaded' });
  contributor.pledged = personnel.v;
  tell(turn, { type: 'contributor-pledged', who: id, personnel: contributor.pledged });
}

/** Capitals move in their own time too: unprompted steps, reports that fall due, cabinets that sit. */
export function advanceLeads(turn: Turn, adopted: Levels | null): void {
  const { state, scenario } = turn;
  for (const definition of scenario.leads) {
    const lead = state.leads[definition.id];
    if (!lead || definition.refuses) continue;
    if (adopted === null) lead.pressed = Math.max(0, lead.pressed - easedIn(scenario.period.roundDays));
    const threshold = lead.state === 'declinedSoftly' ? null : nextThreshold(lead.state);
    if (threshold !== null) {
      const chance = Math.floor(
        (chanceOfStep(indexOf(turn, definition.id, adopted), threshold) * WILLINGNESS.unprompted) / 1000,
      );
      if (turn.luck.chance(chance)) {
        sendLead(turn, definition.id, {
          type: lead.state === 'lookingSeriously' ? 'offer-announced' : 'persuaded',
        });
      }
    } else if (
      lead.state === 'assessmentMission' &&
      lead.assessmentDue !== null &&
      state.round >= lead.assessmentDue
    ) {
      lead.assessmentDue = null;
      lead.personnel = Math.floor(
        (definition.personnel.v * (ASSESSMENT.least + turn.luck.below(ASSESSMENT.spread))) / 1000,
      );
      sendLead(turn, definition.id, { type: 'assessment-reported' });
      tell(turn, { type: 'assessment-reported', who: definition.id, personnel: lead.personnel });
    } else if (lead.state === 'decision') {
      sitCabinet(turn, definition, adopted);
    }
  }
  for (const definition of scenario.contributors) {
    const contributor = state.contributors[definition.id];
    if (contributor?.state !== 'interested' || leadOf(state.leads) === null) continue;
    if (turn.luck.chance(Math.floor(definition.readiness.v / CONTRIBUTORS.unasked)))
      pledgePeople(turn, definition);
  }
}

/** How much of a delegation's pressure a capital is rid of after some days, hundredths. */
function easedIn(days: number): number {
  return Math.ceil((WILLINGNESS.pressed * days) / WILLINGNESS.pressedDays);
}

/** A cabinet decides: its conditions on the text and the letter first, then the whole of its index. */
function sitCabinet(turn: Turn, definition: Lead, adopted: Levels | null): void {
  const { state } = turn;
  const levels = adopted ?? state.draft.circulated ?? state.draft.levels;
  const met = definition.conditions.every((condition) => conditionMet(condition, state, levels));
  const chance = met ? chanceOfStep(indexOf(turn, definition.id, adopted), WILLINGNESS.decide) : 0;
  const willing = turn.luck.chance(chance);
  const lasting =
    !willing &&
    turn.luck.chance(
      !met && state.credibility < CABINET.credibility ? CABINET.lastingDistrusted : CABINET.lasting,
    );
  sendLead(turn, definition.id, { type: 'cabinet-sat', willing, lasting });
  if (willing) tell(turn, { type: 'lead-committed', who: definition.id });
  else if (!lasting) tell(turn, { type: 'cabinet-put-off', who: definition.id });
}
