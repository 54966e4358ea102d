import { penOf } from '../../scenario/model/roster.ts';
import { thousandths } from '../../core/numbers.ts';
import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import type { GameState } from '../state.ts';
import type { Reason } from '../votes.ts';
import { costOfYear } from './need.ts';
import { pledgedSoFar } from './situation.ts';
import { CONGRESS, HOLD } from '../tuning/index.ts';

/** What a committee of Congress looks at. */
type HoldTable = Pick<GameState, 'funders' | 'estimate' | 'pressure' | 'mission' | 'congress'>;

/** Whether a text lets Congress follow what is done with its money. */
export function answersCongress({ transparency }: Levels): boolean {
  return transparency >= CONGRESS.transparency;
}

/**
 * Why a committee would let a tranche go, each in hundredths of a logit: the terms of MODEL.md 5.2 with
 * their signs turned. Their sum above zero leans to letting it go.
 * @param levels the text in force
 */
export function holdReasons(scenario: Scenario, state: HoldTable, levels: Levels): Reason[] {
  const others = pledgedSoFar(state.funders) - (state.funders[penOf(scenario)]?.pledged ?? 0);
  const burdenShared = Math.min(1000, 2 * thousandths(others, costOfYear(state, levels)));
  const reasons: Reason[] = [
    { key: 'hold.usual', value: -HOLD.constant - HOLD.split },
    { key: 'hold.plan', value: answersCongress(levels) ? 0 : -HOLD.noPlan },
    { key: 'hold.election', value: inElectionYear(scenario, state.mission.quarter) ? -HOLD.electionYear : 0 },
    { key: 'hold.migration', value: -Math.round((HOLD.migration * state.pressure) / 1000) },
    { key: 'hold.others', value: -Math.round((HOLD.shared * burdenShared) / 1000) },
    { key: 'hold.briefed', value: -HOLD.briefing * state.congress.briefings },
  ];
  return reasons.filter(({ value }) => value !== 0);
}

/**
 * Chance in a month that the questions of a committee which holds money are answered, thousandths.
 * @param id the funder whose money is held
 */
export function chanceAnswered(table: HoldTable, id: string, levels: Levels): number {
  const others = pledgedSoFar(table.funders) - (table.funders[id]?.pledged ?? 0);
  return (
    HOLD.answered +
    (answersCongress(levels) ? HOLD.answeredPlan : 0) +
    HOLD.answeredBriefing * table.congress.briefings +
    (thousandths(others, costOfYear(table, levels)) >= HOLD.sharedFrom ? HOLD.answeredShared : 0)
  );
}

/** Whether the middle of a quarter after the vote lies in an even year, when Congress is elected. */
function inElectionYear({ period }: Scenario, quarter: number): boolean {
  const year = Number(period.end.slice(0, 4));
  const month = Number(period.end.slice(5, 7)) + 3 * (quarter - 1) + 1;
  return (year + Math.floor((month - 1) / 12)) % 2 === 0;
}
