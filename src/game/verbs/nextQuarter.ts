import { passQuarter } from '../phases/year.ts';
import { verb } from './verb.ts';

/** After the vote: opens the next quarterly dispatch of twelve months. */
export const nextQuarter = verb({
  id: 'next-quarter',
  fields: {},
  phase: 'aftermath',
  aims: ['desk'],
  optional: false,
  refusal: () => null,
  carryOut: passQuarter,
});
