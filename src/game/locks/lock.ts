import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { SeatView, WhipCount } from '../seats/view.ts';
import type { Seal } from '../state.ts';
import { seenFrom } from './facts.ts';
import { type LockPart, partsOf } from './parts.ts';
import { type Lock, LOCKS, type Provision, provisionsOf, sealOf } from './rule.ts';

/** A lock as a seat sees it. At the end of a game it is the seal, with what made it so. */
export interface LockSeen {
  readonly lock: Lock;
  /** What the seal would be by what the seat can count on. */
  readonly state: Seal;
  /** What it would be if all that is promised came. */
  readonly reach: Seal;
  /** What it has and what it waits for, in the order in which it is usually won. */
  readonly parts: readonly LockPart[];
  /** The provision by which it is measured, surely and possibly. */
  readonly measure: { readonly sure: Provision; readonly possible: Provision };
  /** How much of that provision the next state takes: half of a seal, or a full one. */
  readonly takes: number;
}

/**
 * The four locks under some text, as a seat sees them.
 * @param count the whip count for that text; of no use where a meeting stands in place of the vote
 */
export function locksFrom(
  scenario: Scenario,
  view: SeatView,
  levels: Levels,
  count: WhipCount,
): readonly LockSeen[] {
  const seen = seenFrom(scenario, view, levels, count);
  return LOCKS.map((lock): LockSeen => {
    const sure = provisionsOf(scenario, lock, seen.sure);
    const possible = provisionsOf(scenario, lock, seen.possible);
    const measure = { sure: measureIn(sure), possible: measureIn(possible) };
    const state = sealOf(sure);
    return {
      lock,
      state,
      reach: sealOf(possible),
      parts: partsOf(lock, { scenario, view, levels: seen.sure.levels, count, sure, possible }),
      measure,
      takes: measure.sure.have < measure.sure.half ? measure.sure.half : measure.sure.full,
    };
  });
}

function measureIn(provisions: readonly Provision[]): Provision {
  const measure = provisions.find(({ of }) => of !== undefined);
  if (!measure) throw new Error('a lock has no provision that measures it');
  return measure;
}
