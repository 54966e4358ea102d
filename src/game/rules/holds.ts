import { penOf } from '../../scenario/model/roster.ts';
import { thousandths } from '../../core/numbers.ts';
import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { GameState } from '../state.ts';
import type { Reason } from '../votes.ts';
import { costOfYear } from './need.ts';
import { pledgedSoFar } from './situation.ts';
import { HOLD } from '../tuning/index.ts';

/**
 * Why a committee would let a tranche go, each in hundredths of a logit: the terms of MODEL.md 5.2 with
 * their signs turned. Their sum above zero leans to letting it go.
 * @param levels the text in force
 */
export function holdReasons(scenario: Scenario, state: GameState, levels: Levels): Reason[] {
  const others = pledgedSoFar(state.funders) - (state.funders[penOf(scenario)]?.pledged ?? 0);
  const burdenShared = Math.min(1000, 2 * thousandths(others, costOfYear(state, levels)));
  const reasons: Reason[] = [
    { key: 'hold.usual', value: -HOLD.constant - HOLD.split },
    { key: 'hold.plan', value: levels.transparency < 2 ? -HOLD.noPlan : 0 },
    { key: 'hold.election', value: inElectionYear(scenario, state.mission.quarter) ? -HOLD.electionYear : 0 },
    { key: 'hold.migration', value: -Math.round((HOLD.migration * state.pressure) / 1000) },
    { key: 'hold.others', value: -Math.round((HOLD.shared * burdenShared) / 1000) },
    { key: 'hold.briefed', value: -HOLD.briefing * state.congress.briefings },
  ];
  return reasons.filter(({ value }) => value !== 0);
}

/** Whether the middle of a quarter after the vote lies in an even year, when Congress is elected. */
function inElectionYear({ period }: Scenario, quarter: number): boolean {
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7)) + 3 * (quarter - 1) + 1;
  return (year + Math.floor((month - 1) / 12)) % 2 === 0;
}
