import type { PolicyName } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Changed, Otherwise } from '../simulate/assumptions.ts';

export type { Changed, Otherwise } from '../simulate/assumptions.ts';

/** The games that assumptions are tried on: history's road and a good player's, so many of each, from this seed on. */
export const TRIED: {
  readonly policies: readonly PolicyName[];
  readonly games: number;
  readonly seed: number;
} = { policies: ['history', 'balanced'], games: 100, seed: 1 };

/** What a worker is asked: how games of this scenario end under other assumptions. */
export interface AssumptionsAsked {
  readonly scenario: Scenario;
  readonly changes: readonly Changed[];
}

export type AssumptionsTold =
  /** Of the work at hand, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'found'; readonly found: Otherwise };
