import type { Odds } from '../explain/revote.ts';
import type { GameRecord } from '../game/record/record.ts';
import type { Level, Paragraph, Scenario } from '../scenario/model/scenario.ts';
import type { Reach } from '../simulate/reach.ts';
import type { TurningPoint } from '../simulate/turningPoints.ts';

export type { Reach } from '../simulate/reach.ts';
export type { Effect, TurningPoint } from '../simulate/turningPoints.ts';
export { DEALS as DEALS_OF_POINTS } from '../simulate/turningPoints.ts';

/** Games played on from each round: more than from each command, for there are fewer rounds. */
export const DEALS_OF_REACH = 48;

/** What a finished game is asked for, out of the page's sight. */
export interface HindsightAsked {
  readonly scenario: Scenario;
  readonly record: Pick<GameRecord, 'seed' | 'commands'>;
  /** Any 32-bit integer; the same gives the same answers. */
  readonly luck: number;
}

/** How often each text would have come to what, by paragraph and level. */
export type OddsTable = Readonly<Record<Paragraph, Readonly<Record<Level, Odds>>>>;

/** What comes back, part by part. */
export type HindsightTold =
  | { readonly kind: 'odds'; readonly odds: OddsTable | null }
  | { readonly kind: 'reach'; readonly reach: readonly Reach[] }
  | { readonly kind: 'points'; readonly points: readonly TurningPoint[] }
  /** Of the work at hand, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number };

/** What is known so far of a finished game; a part is null until it has been worked out. */
export interface Hindsight {
  readonly share: number;
  /** The table itself is null inside where nothing is voted on. */
  readonly odds: { readonly table: OddsTable | null } | null;
  readonly reach: readonly Reach[] | null;
  readonly points: readonly TurningPoint[] | null;
  readonly failed: boolean;
}

export const NOTHING_YET: Hindsight = { share: 0, odds: null, reach: null, points: null, failed: false };
