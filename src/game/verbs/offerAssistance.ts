import { roster } from '../../scenario/model/roster.ts';
import { ASSISTANCE } from '../tuning/index.ts';
import { move, tell } from '../turn.ts';
import { otherMemberRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/**
 * Help on the member's own file: a favour on the ledger, and for an elected member some readiness now.
 * Most of what is paid buys goodwill and no vote (Hwang, Sanford and Lee 2015).
 */
export const offerAssistance = verb({
  id: 'offer-assistance',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['member'],
  key: { family: 'persuade', letter: 'o' },
  optional: true,
  cost: ({ scenario, command: { who } }) => ({
    attention: 1,
    capital: roster(scenario).members[who]?.permanent
      ? ASSISTANCE.capitalPermanent
      : ASSISTANCE.capitalElected,
  }),
  spentAs: 'assistance',
  risks: true,
  refusal: (asked) => {
    const { view, command } = asked;
    const nobody = otherMemberRefusal(asked);
    if (nobody) return nobody;
    if (view.capital < ASSISTANCE.leastCapital)
      return no('no-capital', { needed: ASSISTANCE.leastCapital, left: view.capital });
    return (view.members[command.who]?.favours ?? 0) >= ASSISTANCE.mostFavours ? no('already-done') : null;
  },
  carryOut: (turn, { who }) => {
    const { members } = turn.state;
    const relations = members[who];
    if (!relations) return;
    tell(turn, { type: 'assistance-offered', who });
    relations.favours = Math.min(ASSISTANCE.mostFavours, relations.favours + 1);
    relations.payments += 1;
    relations.warmth += ASSISTANCE.warmth;
    let payments = 0;
    for (const id in members) payments += members[id]?.payments ?? 0;
    if (payments > ASSISTANCE.paymentsFree) move(turn, 'credibility', ASSISTANCE.paymentsTooMany, 'payments');
  },
});
