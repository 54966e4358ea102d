import { advance } from '../../core/machine.ts';
import { TABLES } from '../actors/index.ts';
import type { Hand } from '../votes.ts';

/** A hand that is up, and whether it is a permanent member's. */
export interface RaisedHand {
  readonly hand: Hand;
  readonly permanent: boolean;
}

/** What a count comes to. */
export type Result = 'adopted' | 'vetoed' | 'failed';

/** What hands come to by the Charter, Article 27(3), as the machine of a draft resolution reads them. */
export function resultOf(hands: readonly RaisedHand[]): Result {
  const counted = {
    type: 'hands-counted' as const,
    inFavour: hands.filter(({ hand }) => hand === 'yes').length,
    permanentAgainst: hands.filter(({ hand, permanent }) => permanent && hand === 'no').length,
  };
  const state = advance(TABLES.draftResolution, 'voting', counted);
  return state === 'adopted' || state === 'vetoed' ? state : 'failed';
}
