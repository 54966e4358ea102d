import { callCapital } from '../phases/calls.ts';
import { DIPLOMACY } from '../tuning/index.ts';
import { notYetVoted } from './callVote.ts';
import { otherMemberRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** A call as the vote is about to be called. No time is left for anything else, so it takes no attention. */
export const lastCall = verb({
  id: 'last-call',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['hand'],
  optional: false,
  towardVote: true,
  needs: ['call', 'call-vote'],
  cost: { capital: 1 },
  spentAs: 'call',
  refusal: (asked) =>
    notYetVoted(asked.view) ??
    otherMemberRefusal(asked) ??
    ((asked.view.draft.lastCalls?.length ?? 0) >= DIPLOMACY.lastCalls ? no('already-done') : null),
  choices: ({ view, who }) => (notYetVoted(view) === null ? [{ type: 'last-call', who }] : []),
  carryOut: (turn, { who }) => {
    const { draft } = turn.state;
    draft.lastCalls = [...(draft.lastCalls ?? []), who];
    callCapital(turn, who, { last: true });
  },
});
