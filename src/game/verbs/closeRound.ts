import { closeRound as close } from '../phases/round.ts';
import { verb } from './verb.ts';

/** Closes the round. */
export const closeRound = verb({
  id: 'close-round',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  optional: false,
  refusal: () => null,
  values: ({ view }) => ({ attention: view.attention }),
  carryOut: close,
});
