import type { HindsightAsked } from './hindsight.ts';
import { lookingBack } from './lookingBack.ts';

addEventListener('message', ({ data }: MessageEvent<HindsightAsked>) => {
  for (const told of lookingBack(data)) postMessage(told);
});
