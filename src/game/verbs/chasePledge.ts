import { bind } from '../rules/pledging.ts';
import { MONEY } from '../tuning/index.ts';
import type { FunderPart } from '../actors/funder.ts';
import { no } from './refusals.ts';
import { own, verb } from './verb.ts';

/** Chases one pledge until some of it is bound by law. */
export const chasePledge = verb({
  id: 'chase-pledge',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['funder'],
  key: { family: 'build', letter: 'p' },
  optional: true,
  cost: { attention: 1 },
  refusal: ({ view, command }) => {
    const funder = own(view.funders, command.who);
    if (!funder) return no('nobody-of-that-name');
    if (funder.pledged <= funder.obligated) return no('nothing-pledged');
    return funder.chased >= MONEY.mostChases ? no('already-done') : null;
  },
  offered: ({ view, who }) => ((view.funders[who]?.pledged ?? 0) > 0 ? [{ type: 'chase-pledge', who }] : []),
  values: ({ view, command }) => {
    const funder = view.funders[command.who];
    return { amount: funder ? boundByChase(funder) : 0 };
  },
  carryOut: (turn, { who }) => {
    const funder = turn.state.funders[who];
    if (!funder) return;
    bind(turn, who, boundByChase(funder));
    funder.chased += 1;
  },
});

/** What a chase binds of a pledge, M USD: less at every further one. */
function boundByChase({ pledged, obligated, chased }: FunderPart): number {
  return Math.floor(((pledged - obligated) * MONEY.chase) / (1000 * (1 + chased)));
}
