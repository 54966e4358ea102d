import { whipCount } from '../seats/whipCount.ts';
import { send, tell } from '../turn.ts';
import { notTabled } from './text.ts';
import { verb } from './verb.ts';

/** Puts the text in blue. Members that broke silence over a text that was not changed since are overridden. */
export const putInBlue = verb({
  id: 'put-in-blue',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'draft', letter: 'b' },
  optional: true,
  towardVote: true,
  cost: { attention: 1 },
  risks: true,
  refusal: ({ view }) => notTabled(view),
  certainty: ({ scenario, view }) =>
    whipCount(scenario, view, view.draft.circulated ?? view.draft.levels).passes,
  carryOut: (turn) => {
    const { state } = turn;
    for (const who of state.draft.brokenBy) {
      const member = state.members[who];
      if (member) member.overridden += 1;
    }
    state.draft.blueOn = state.round;
    send(turn, 'draft', { type: 'put-in-blue' });
    tell(turn, { type: 'put-in-blue' });
  },
});
