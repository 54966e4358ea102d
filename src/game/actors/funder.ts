import { setup } from 'xstate';

type FunderEvent =
  | { type: 'asked' }
  | { type: 'pledge-made' }
  | { type: 'pledge-bound' }
  | { type: 'hold-placed' }
  | { type: 'hold-lifted' }
  | { type: 'pledge-paid' }
  | { type: 'pledge-lapsed' };

/** A government or body that may pay. Every arrow from a pledge to cash leaks. */
export const funder = setup({ types: { events: {} as FunderEvent } }).createMachine({
  id: 'funder',
  initial: 'uncommitted',
  states: {
    uncommitted: { on: { asked: 'signalled', 'pledge-made': 'pledged' } },
    signalled: { on: { 'pledge-made': 'pledged' } },
    pledged: { on: { 'pledge-bound': 'obligated', 'hold-placed': 'onHold', 'pledge-lapsed': 'lapsed' } },
    obligated: { on: { 'pledge-paid': 'disbursed', 'hold-placed': 'onHold', 'pledge-lapsed': 'lapsed' } },
    onHold: { on: { 'hold-lifted': 'obligated', 'pledge-lapsed': 'lapsed' } },
    disbursed: { on: { 'hold-placed': 'onHold' } },
    lapsed: {},
  },
});
