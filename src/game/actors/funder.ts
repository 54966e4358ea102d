import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

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

export type FunderState = StateOf<typeof funder>;

/** A funder's part of a game's state. */
export interface FunderPart {
  state: FunderState;
  /** M USD, each a part of the one before: announced, bound by law, paid in. */
  pledged: number;
  obligated: number;
  banked: number;
  chased: number;
}

/**
 * A funder as a game begins.
 * @param banked M USD that the standing mission already has from it
 */
export function newFunder(banked: number): FunderPart {
  return { state: 'uncommitted', pledged: banked, obligated: banked, banked, chased: 0 };
}
