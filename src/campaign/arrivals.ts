import { arrange, carriedInto } from '../game/arrange.ts';
import type { Carried, Difficulty } from '../scenario/model/arrangement.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { CarryOver } from './carryOvers.ts';

/** What is carried into a chapter from what the one before left; the cap is for `arrange`. */
export function carriedFrom(next: Scenario, leaves: readonly CarryOver[]): Carried {
  const points: Record<string, number> = {};
  const favours: Record<string, number> = {};
  const relations: Record<string, number> = {};
  const banked: Record<string, number> = {};
  for (const { kind, who, value } of leaves) {
    if (kind === 'favour' && who !== undefined) favours[who] = value;
    else if (kind === 'banked' && who !== undefined) banked[who] = value;
    else if (kind === 'relation') for (const id of placesUnder(next, who)) relations[id] = value;
    else points[kind] = value;
  }
  // Where a mission stands, the file says what the record had in the bank: what counts is the difference.
  if (next.standing && leaves.length > 0)
    for (const [id, { v }] of Object.entries(next.standing.banked)) banked[id] = (banked[id] ?? 0) - v;
  return { ...points, favours, relations, banked };
}

/** Every part that the country of some flag has in a scenario. */
function placesUnder({ council, leads, contributors }: Scenario, flag: string | undefined): string[] {
  return [...council, ...leads, ...contributors].filter((one) => one.flag === flag).map(({ id }) => id);
}

/** What became of a carry-over in the next chapter. */
export interface Arrival {
  readonly carryOver: CarryOver;
  /** How much of it the chapter starts with, in the unit of the carryOver, after the cap. */
  readonly value: number;
  /** What the chapter starts with, and what it would start with had nothing come before. */
  readonly start?: readonly [now: number, otherwise: number];
}

/**
 * What each carry-over does to a chapter's start, the largest first; money of all funders is one arrival. What
 * does not reach the chapter, because its country has no part in it, arrives with 0.
 */
export function arrivals(next: Scenario, leaves: readonly CarryOver[], difficulty: Difficulty): Arrival[] {
  const plain = arrange(next, { difficulty });
  const arranged = arrange(next, { difficulty, carried: carriedFrom(next, leaves) });
  const carried = carriedInto(arranged);
  const arrived: Arrival[] = [];
  for (const carryOver of leaves) {
    const { kind, who = '' } = carryOver;
    if (kind === 'credibility' || kind === 'people' || kind === 'pressure')
      arrived.push({
        carryOver,
        value: carried[kind] ?? 0,
        start: [arranged.start[kind].v, plain.start[kind].v],
      });
    else if (kind === 'oversight') arrived.push({ carryOver, value: carried.oversight ?? 0 });
    else if (kind === 'favour') arrived.push({ carryOver, value: carried.favours?.[who] ?? 0 });
    else if (kind === 'relation') {
      const [place = ''] = placesUnder(next, who).filter((id) => carried.relations?.[id]);
      arrived.push({ carryOver, value: carried.relations?.[place] ?? 0 });
    }
  }
  const money = moneyArrives(next, carried, leaves);
  return money ? [...arrived, money] : arrived;
}

function moneyArrives(next: Scenario, { banked }: Carried, leaves: readonly CarryOver[]): Arrival | null {
  const left = leaves.filter(({ kind }) => kind === 'banked');
  const stands = Object.values(next.standing?.banked ?? {}).reduce((sum, { v }) => sum + v, 0);
  const value = Object.values(banked ?? {}).reduce((sum, each) => sum + each, 0);
  const total = left.reduce((sum, each) => sum + each.value, 0);
  if (total === 0 && value === 0) return null;
  const reason = left[0]?.reason ?? 'none';
  return {
    carryOver: { kind: 'banked', value: total, reason },
    value,
    start: [stands + value, stands],
  };
}
