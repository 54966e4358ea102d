import { whipCount } from '../seats/whipCount.ts';
import { send, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { notTabled } from './text.ts';
import { verb } from './verb.ts';

/** Places the text under silence until the end of the next round: a member that cannot live with it must say so. */
export const placeUnderSilence = verb({
  id: 'place-under-silence',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'draft', letter: 's' },
  optional: true,
  towardVote: true,
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: ({ scenario, view }) =>
    notTabled(view) ?? (view.round >= scenario.period.rounds - 1 ? no('too-late') : null),
  certainty: ({ scenario, view }) =>
    whipCount(scenario, view, view.draft.levels).members.reduce(
      (all, { yes }) => Math.floor((all * yes) / 1000),
      1000,
    ),
  carryOut: (turn) => {
    const { state } = turn;
    state.draft.silenceUntil = state.round + 1;
    send(turn, 'draft', { type: 'placed-under-silence' });
    tell(turn, { type: 'placed-under-silence', until: state.round + 1 });
  },
});
