import { penOf } from '../../scenario/model/roster.ts';
import { send, sendMember, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { closedText, isCirculated } from './text.ts';
import { verb } from './verb.ts';

/** Sends the text to all members. Their capitals read it before the round closes. */
export const circulateDraft = verb({
  id: 'circulate-draft',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'draft', letter: 'c' },
  optional: false,
  towardVote: true,
  reveals: true,
  risks: true,
  refusal: ({ view }) => closedText(view) ?? (isCirculated(view) ? no('already-circulated') : null),
  carryOut: (turn) => {
    const { state, scenario } = turn;
    const { draft } = state;
    draft.circulated = { ...draft.levels };
    draft.circulatedOn ??= state.round;
    draft.revisions += 1;
    draft.brokenBy = [];
    send(turn, 'draft', { type: 'draft-circulated' });
    tell(turn, { type: 'draft-circulated', revision: draft.revisions });
    for (const member of scenario.council)
      if (member.id !== penOf(scenario)) sendMember(turn, member.id, { type: 'text-received' });
  },
});
