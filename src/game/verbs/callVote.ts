import { holdVote } from '../phases/vote.ts';
import { whipCount } from '../seats/whipCount.ts';
import { no, type Refusal } from './refusals.ts';
import { verb, type Visible } from './verb.ts';

/** Why the vote cannot be called yet, or null where it can. A text in blue is voted on from the next round. */
export function notYetVoted({ draft, round }: Pick<Visible, 'draft' | 'round'>): Refusal | null {
  if (draft.state !== 'inBlue' || draft.blueOn === null) return no('not-in-blue');
  return round > draft.blueOn ? null : no('in-blue-one-day');
}

/** Calls the vote. It ends the negotiation, whatever comes of it. */
export const callVote = verb({
  id: 'call-vote',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'draft', letter: 'v' },
  optional: true,
  towardVote: true,
  reveals: true,
  risks: true,
  refusal: ({ view }) => notYetVoted(view),
  certainty: ({ scenario, view }) =>
    whipCount(scenario, view, view.draft.circulated ?? view.draft.levels).passes,
  carryOut: holdVote,
});
