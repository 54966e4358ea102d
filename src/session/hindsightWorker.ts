import type { HindsightAsked } from './hindsight.ts';
import { hindsightParts } from './hindsightParts.ts';

addEventListener('message', ({ data }: MessageEvent<HindsightAsked>) => {
  for (const told of hindsightParts(data)) postMessage(told);
});
