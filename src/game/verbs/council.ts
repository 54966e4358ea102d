import type { LeadPart } from '../actors/candidateLead.ts';
import { no, type Refusal } from './refusals.ts';
import { type Asked, own } from './verb.ts';

/** Why nobody of that name is another member of the Council, or null where there is one. */
export function otherMemberRefusal({
  by,
  view,
  command: { who },
}: Asked<{ readonly who: unknown }>): Refusal | null {
  if (!own(view.members, who))
    return no(own(view.leads, who) ? 'not-a-council-member' : 'nobody-of-that-name');
  return who === by ? no('own-delegation') : null;
}

/**
 * Why a delegation cannot be spoken to: as a member of the Council, where it is one, else as a candidate lead.
 * @param asLead why a candidate lead that is not on the Council cannot be
 */
export function delegationRefusal(
  asked: Asked<{ readonly who: unknown }>,
  asLead: (lead: LeadPart) => Refusal | null,
): Refusal | null {
  const { view, command } = asked;
  const lead = own(view.leads, command.who);
  return lead && !own(view.members, command.who) ? asLead(lead) : otherMemberRefusal(asked);
}
