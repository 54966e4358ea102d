import { callCapital } from '../phases/calls.ts';
import { delegationRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** A call at the level of ministers, to a member or to a candidate lead. */
export const call = verb({
  id: 'call',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['member', 'lead'],
  key: { family: 'persuade', letter: 'c' },
  optional: true,
  cost: { attention: 1, capital: 1 },
  spentAs: 'call',
  reveals: true,
  risks: true,
  refusal: (asked) => delegationRefusal(asked, ({ sounded }) => (sounded ? null : no('not-sounded'))),
  carryOut: (turn, { who }) => callCapital(turn, who, {}),
});
