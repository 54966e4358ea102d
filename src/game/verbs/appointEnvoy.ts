import { tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Appoints a special envoy, who brings a point of attention in every round from the next. */
export const appointEnvoy = verb({
  id: 'appoint-envoy',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'home', letter: 'e' },
  optional: true,
  cost: { attention: 1, capital: 8 },
  spentAs: 'envoy',
  risks: true,
  refusal: ({ view }) => (view.envoy ? no('already-done') : null),
  carryOut: (turn) => {
    turn.state.envoy = true;
    tell(turn, { type: 'envoy-appointed' });
  },
});
