import { openRound } from '../phases/round.ts';
import { send, tell } from '../turn.ts';
import { verb } from './verb.ts';

/** The brief has been read; the first round opens. */
export const begin = verb({
  id: 'begin',
  fields: {},
  phase: 'briefing',
  aims: ['desk'],
  optional: false,
  refusal: () => null,
  carryOut: (turn) => {
    tell(turn, { type: 'game-begun' });
    send(turn, 'session', { type: 'brief-read' });
    openRound(turn);
  },
});
