import { AFTERMATH, ROAD, WILLINGNESS } from '../tuning/index.ts';
import { chanceOfStep } from './willingness.ts';

/** What stands on a lead's road besides its own will. */
export interface Road {
  /** With units and lift of its own, or with officers raised for it and lift lent. */
  readonly muster: 'own' | 'lent';
  readonly gates: readonly ('parliament' | 'court')[];
}

/**
 * Weeks that a candidate is expected to need from being asked to its first aircraft, by the chances that
 * move it in a game: each of its four steps is tried once a month, and a step with chance p is missed
 * (1 - p) / p times before it is taken. Gates and the muster come on top.
 * @param before its index before the vote, which decides the first two steps
 * @param after its index once the text is adopted
 */
export function expectedWeeks(before: number, after: number, road: Road): number {
  const steps = [
    [before, WILLINGNESS.explore],
    [before, WILLINGNESS.offer],
    [after, WILLINGNESS.decide],
    [after, WILLINGNESS.deploy],
  ] as const;
  const months = steps.reduce((sum, [index, threshold]) => {
    const chance = Math.max(1, chanceOfStep(index, threshold));
    return sum + (1000 - chance) / chance;
  }, 0);
  const gates = road.gates.reduce(
    (sum, gate) => sum + (gate === 'court' ? weeksInCourt() : ROAD.parliament),
    0,
  );
  return Math.round((months * 52) / 12 + gates + (road.muster === 'own' ? ROAD.musterOwn : ROAD.musterLent));
}

/** Weeks a court takes on average: a quarter where there is a petition, and until an agreement where it stops the lead. */
function weeksInCourt(): number {
  const stopped = (AFTERMATH.courtStops * 13) / AFTERMATH.agreementAfterStop;
  return (AFTERMATH.petition * (13 + stopped)) / 1000;
}
