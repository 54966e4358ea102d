import { roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { LeadPart } from '../actors/candidateLead.ts';
import { isUndecided } from '../actors/contributor.ts';
import { DELEGATION, WILLINGNESS } from '../tuning/index.ts';
import { chanceOfContributor, chanceOfStep, indexOf, nextThreshold } from '../rules/willingness.ts';
import { pledgePeople } from '../phases/leads.ts';
import { delegationChance } from '../seats/leadChances.ts';
import { move, sendContributor, sendFunder, sendLead, type Turn, tell } from '../turn.ts';
import { beyondAsking } from './candidates.ts';
import { no, type Refusal } from './refusals.ts';
import { own, verb } from './verb.ts';

/** A delegation flies out: to a candidate lead, or to a country that may join. */
export const sendDelegation = verb({
  id: 'send-delegation',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['lead', 'contributor'],
  key: { family: 'build', letter: 'd' },
  optional: true,
  cost: { attention: 2 },
  reveals: true,
  risks: true,
  refusal: ({ scenario, view, command: { who } }) => {
    const lead = own(view.leads, who);
    if (lead) return refusedByLead(scenario, lead, who);
    const contributor = own(view.contributors, who);
    if (!contributor) return no('nobody-of-that-name');
    return isUndecided(contributor.state) ? null : no('already-done');
  },
  values: ({ view, command }) => ({
    kind: Object.hasOwn(view.leads, command.who) ? 'lead' : 'contributor',
  }),
  certainty: ({ scenario, view, command }) => delegationChance(scenario, view, command.who),
  carryOut: (turn, { who }) => {
    if (turn.state.leads[who]) visitLead(turn, who);
    else visitContributor(turn, who);
  },
});

function refusedByLead(scenario: Scenario, lead: LeadPart, who: string): Refusal | null {
  if (lead.state === 'notApproached') return no('not-sounded');
  if (lead.state === 'declinedFirmly') return no('refuses-for-good');
  const gift = roster(scenario).leads[who]?.gift;
  if (lead.state === 'declinedSoftly' && lead.giftGiven && gift) return no('refuses-for-good');
  const beyond = beyondAsking(lead.state);
  return beyond === null ? null : no(beyond);
}

function visitLead(turn: Turn, who: string): void {
  const lead = turn.state.leads[who];
  const definition = roster(turn.scenario).leads[who];
  if (!lead || !definition) return;
  lead.delegations += 1;
  lead.courtship += DELEGATION.courtship;
  const threshold = nextThreshold(lead.state);
  const chance =
    threshold === null || definition.refuses ? 0 : chanceOfStep(indexOf(turn, who, null), threshold);
  const moved = turn.luck.chance(chance);
  tell(turn, { type: 'delegation-received', who, moved });
  lead.pressed = WILLINGNESS.pressed;
  if (moved) sendLead(turn, who, { type: 'persuaded' });
  else if (definition.gift && !lead.giftGiven) giveGift(turn, who, definition.gift.v);
  else if (turn.luck.chance(definition.refuses ? DELEGATION.refuserSaysNo : DELEGATION.saysNo)) {
    sendLead(turn, who, { type: 'refused' });
    move(turn, 'capital', DELEGATION.publicNo, 'publicNo');
  }
}

/** Money instead of command, as Canada gave in March 2023. */
function giveGift(turn: Turn, who: string, amount: number): void {
  const lead = turn.state.leads[who];
  const funder = turn.state.funders[who];
  if (lead) lead.giftGiven = true;
  if (!funder) return;
  funder.pledged += amount;
  tell(turn, { type: 'gift-given', who, amount });
  sendFunder(turn, who, { type: 'pledge-made' });
}

function visitContributor(turn: Turn, who: string): void {
  const contributor = turn.state.contributors[who];
  const definition = roster(turn.scenario).contributors[who];
  if (!contributor || !definition) return;
  contributor.approaches += 1;
  const moved = turn.luck.chance(chanceOfContributor(definition, contributor.approaches, turn.state.leads));
  tell(turn, { type: 'delegation-received', who, moved });
  if (moved) pledgePeople(turn, definition);
  else sendContributor(turn, who, { type: 'approached' });
}
