import type { AssumptionsAsked } from './assumptions.ts';
import { assumptionsParts } from './assumptionsParts.ts';

const answer = assumptionsParts();

addEventListener('message', ({ data }: MessageEvent<AssumptionsAsked>) => {
  for (const told of answer(data)) postMessage(told);
});
