import { partnersIn } from '../../game/rules/partners.ts';
import { hasDeclined, isCommitted, stepsTaken } from '../../game/actors/candidateLead.ts';
import type { SeatView } from '../../game/seats/view.ts';
import { CONTRIBUTOR_MARKS } from './benches.ts';
import type { Mark } from './palette.ts';

/** Where a meeting is held in place of a vote, what a member at the table has to do with it. */
export type Joining = 'host' | 'joined' | 'talking' | 'declined' | 'open' | 'outside';

/** How each shows on a lamp; those who could join and have not been won show a question, the others nothing. */
export const JOINING_MARKS: Readonly<Record<Joining, Mark | 'open' | null>> = {
  host: 'in',
  joined: 'in',
  talking: 'half',
  declined: 'out',
  open: 'open',
  outside: null,
};

/** What a member has to do with the meeting that the seat calls, as far as the seat has seen. */
export function joiningOf(who: string, seat: string, view: SeatView): Joining {
  if (who === seat) return 'host';
  if (partnersIn(view, seat).includes(who)) return 'joined';
  const lead = view.leads[who]?.state;
  const contributor = view.contributors[who];
  const mark = contributor && CONTRIBUTOR_MARKS[contributor.state];
  if (lead !== undefined && stepsTaken(lead) > 1 && !isCommitted(lead)) return 'talking';
  if (mark === 'half') return 'talking';
  if (hasDeclined(lead) || mark === 'out') return 'declined';
  return lead !== undefined || contributor || view.funders[who] ? 'open' : 'outside';
}
