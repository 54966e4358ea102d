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
