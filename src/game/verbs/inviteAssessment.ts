import { ASSESSMENT } from '../tuning/index.ts';
import { sendLead, tell } from '../turn.ts';
import { beyondAsking } from './candidates.ts';
import { no } from './refusals.ts';
import { own, verb } from './verb.ts';

/** Invites a candidate that has spoken in public to send its assessment mission. */
export const inviteAssessment = verb({
  id: 'invite-assessment',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['lead'],
  key: { family: 'build', letter: 'a' },
  optional: true,
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: ({ view, command }) => {
    const lead = own(view.leads, command.who);
    if (!lead) return no('nobody-of-that-name');
    if (lead.state === 'publiclyConsidering') return null;
    if (lead.state === 'declinedFirmly') return no('refuses-for-good');
    return no(beyondAsking(lead.state) ?? 'not-considering');
  },
  values: () => ({ rounds: ASSESSMENT.rounds }),
  carryOut: (turn, { who }) => {
    const { state } = turn;
    const lead = state.leads[who];
    if (!lead) return;
    lead.assessmentDue = state.round + ASSESSMENT.rounds;
    sendLead(turn, who, { type: 'assessment-begun' });
    tell(turn, { type: 'assessment-begun', who, due: lead.assessmentDue });
  },
});
