import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { SeatView, WhipCount } from '../seats/view.ts';
import type { Provision, ProvisionId } from './rule.ts';

/** What leads to a provision and is not asked for by itself. */
export type StepId =
  | 'circulated'
  | 'veto'
  | 'blue'
  | 'council'
  | 'candidate'
  | 'named'
  | 'condition'
  | 'word'
  | 'pledged'
  | 'lead'
  | 'congress'
  | 'bound'
  | 'heard';

export type PartId = ProvisionId | StepId;

/** The table as the parts of a lock are read from it. */
export interface Reading {
  readonly scenario: Scenario;
  readonly view: SeatView;
  readonly levels: Levels;
  readonly count: WhipCount;
  readonly sure: readonly Provision[];
  readonly possible: readonly Provision[];
}
