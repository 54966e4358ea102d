import { isSettled } from '../actors/hostAuthorities.ts';
import { signAccord } from '../phases/talks.ts';
import { TALKS } from '../tuning/index.ts';
import { move, sendHost, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Backs inclusive talks through CARICOM's eminent persons: slow, and they may collapse. */
export const backTalks = verb({
  id: 'back-talks',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  office: 'haiti-authorities',
  key: { family: 'home', letter: 't' },
  optional: true,
  cost: { attention: 1 },
  risks: true,
  refusal: ({ view }) => (isSettled(view.host) ? no('already-done') : null),
  carryOut: (turn) => {
    const { state } = turn;
    state.host.talks += 1;
    tell(turn, { type: 'talks-backed', step: state.host.talks });
    sendHost(turn, { type: 'talks-opened' });
    move(turn, 'people', TALKS.people, 'talks');
    if (
      state.host.talks >= TALKS.backedToSign &&
      turn.luck.chance(TALKS.backedAccord + TALKS.backedAccordPerPoint * state.people)
    )
      signAccord(turn);
  },
});
