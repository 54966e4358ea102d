import { DIPLOMACY } from '../tuning/index.ts';
import { move, send, tell } from '../turn.ts';
import { verb } from './verb.ts';

/** Withdraws the draft. It ends the negotiation. */
export const withdrawDraft = verb({
  id: 'withdraw-draft',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'draft', letter: 'w' },
  optional: true,
  risks: true,
  refusal: () => null,
  carryOut: (turn) => {
    send(turn, 'draft', { type: 'draft-withdrawn' });
    tell(turn, { type: 'draft-withdrawn' });
    move(turn, 'credibility', DIPLOMACY.withdrawn, 'withdrawn');
    send(turn, 'session', { type: 'draft-withdrawn' });
  },
});
