import type { Scenario } from '../../scenario/model/scenario.ts';
import { refusalOf } from './legality.ts';
import { warmthOfCall } from '../phases/calls.ts';
import { DIPLOMACY } from '../tuning/index.ts';
import type { SeatView } from '../seats/view.ts';
import { whipCount } from '../seats/whipCount.ts';

/** A member that can still be rung before the vote, and what that would make of its hand as the seat counts it. */
export interface LastCall {
  readonly who: string;
  /** Chance of a yes, thousandths: as it stands, and after a call that goes as badly or as well as a call can. */
  readonly now: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The calls that may be made as the vote is about to be called, to members that are not sure to say yes; the least
 * decided first. What a call lets the seat learn is not in the chances.
 */
export function lastCallsOpen(scenario: Scenario, view: SeatView): LastCall[] {
  const { circulated } = view.draft;
  if (circulated === null) return [];
  const chanceWith = (who: string, luck: number): number => {
    const member = view.members[who];
    if (!member) return 0;
    const warmth = member.warmth + warmthOfCall(member, luck);
    const members = { ...view.members, [who]: { ...member, warmth, calls: member.calls + 1 } };
    return chanceOf(whipCount(scenario, { ...view, members }, circulated), who);
  };
  const count = whipCount(scenario, view, circulated);
  return count.members
    .filter(({ leaning }) => leaning !== 'yes')
    .filter(({ member: who }) => refusalOf(scenario, view, { type: 'last-call', who }) === null)
    .map(({ member: who, yes: now }) => ({
      who,
      now,
      low: chanceWith(who, 0),
      high: chanceWith(who, DIPLOMACY.callSpread),
    }))
    .sort((a, b) => Math.abs(a.now - 500) - Math.abs(b.now - 500));
}

function chanceOf({ members }: ReturnType<typeof whipCount>, who: string): number {
  return members.find(({ member }) => member === who)?.yes ?? 0;
}
