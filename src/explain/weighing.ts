import { draw } from '../core/luck.ts';
import { logistic } from '../core/logistic.ts';
import { thousandths } from '../core/numbers.ts';
import {
  chanceOfStep,
  conditionMet,
  nextThreshold,
  prospectOf,
  willingness,
} from '../game/rules/willingness.ts';
import type { DraftState } from '../game/actors/draftResolution.ts';
import { CONFERENCE_LUCK } from '../game/tuning/index.ts';
import { drawnOut } from '../game/rules/pledging.ts';
import { holdReasons } from '../game/rules/holds.ts';
import { DELEGATION, MONEY, WILLINGNESS } from '../game/tuning/index.ts';
import type { GameState } from '../game/state.ts';
import type { Reason } from '../game/votes.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Funder, LeadCondition, Levels, Scenario } from '../scenario/model/scenario.ts';
import { textOf } from './change.ts';

/** What was asked of whom, without what it came to. */
export interface Asked {
  /**
   * `delegation` a candidate lead received one and did not move; `cabinet` one sat, or could have, and gave
   * no word to lead; `conference` a funder came and announced nothing; `hold` a committee held a pledge;
   * `lapse` a pledge ran out.
   */
  readonly kind: 'delegation' | 'cabinet' | 'conference' | 'hold' | 'lapse';
  readonly who: string;
  /** Quarter after the vote that was passing, 1 to 4; 0 before the vote. */
  readonly quarter: number;
  /** State of the draft as this was weighed, which silence may have moved since the command was given. */
  readonly draftState: DraftState;
}

/** A decision as it weighed on some table: the score is the sum of the reasons. */
export interface Weighed {
  /**
   * Above zero leans to giving. Hundredths of the willingness index for a lead, of a logit for a hold, of an
   * M USD for a conference and a lapse; the sum of the reasons, exactly.
   */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Conditions that a candidate lead had named and that were not met: with one open, its cabinet cannot say yes. */
  readonly unmet: readonly LeadCondition[];
}

/** Weighs what was asked on some table, the truth included. */
export function weigh(scenario: Scenario, asked: Asked, state: GameState): Weighed {
  switch (asked.kind) {
    case 'delegation':
    case 'cabinet':
      return weighLead(scenario, asked, state);
    case 'conference':
      return weighConference(scenario, asked.who, state);
    case 'hold':
      return summed(holdReasons(scenario, state, textOf(state)));
    case 'lapse': {
      const funder = state.funders[asked.who];
      return summed([
        { key: 'fund.unbound', value: -100 * ((funder?.pledged ?? 0) - (funder?.obligated ?? 0)) },
      ]);
    }
  }
}

/** Chance in thousandths that it would have been given on some table, over all luck. */
export function chanceOfGiving(scenario: Scenario, asked: Asked, state: GameState): number {
  const { score, unmet } = weigh(scenario, asked, state);
  switch (asked.kind) {
    case 'delegation':
      return roster(scenario).leads[asked.who]?.refuses === undefined ? chanceOfStep(score, 0) : 0;
    case 'cabinet':
      return unmet.length === 0 ? chanceOfStep(score, 0) : 0;
    case 'conference': {
      let gives = 0;
      for (let luck = 0; luck < CONFERENCE_LUCK.spread; luck += 1)
        if (drawnFrom(scenario, asked.who, state, CONFERENCE_LUCK.least + luck).score >= 0) gives += 1;
      return thousandths(gives, CONFERENCE_LUCK.spread);
    }
    case 'hold':
      return 1000 - logistic(-score);
    case 'lapse':
      return score < 0 ? 1000 - MONEY.lapse : 1000;
  }
}

function summed(reasons: readonly Reason[], unmet: readonly LeadCondition[] = []): Weighed {
  const weighty = reasons.filter(({ value }) => value !== 0);
  return { score: weighty.reduce((sum, { value }) => sum + value, 0), reasons: weighty, unmet };
}

/** A candidate lead's index against what the step before it asks for. */
function weighLead(scenario: Scenario, { kind, who, quarter, draftState }: Asked, state: GameState): Weighed {
  const definition = roster(scenario).leads[who];
  const lead = state.leads[who];
  if (!definition || !lead) return summed([]);
  const adopted: Levels | null = quarter > 0 ? state.draft.circulated : null;
  const table = { ...state, draft: { ...state.draft, state: draftState } };
  // A delegation's own visit counts as attention paid before its host answers.
  const courted =
    kind === 'delegation' ? { ...lead, courtship: lead.courtship + DELEGATION.courtship } : lead;
  const reasons: Reason[] = [];
  const offset = state.hidden.leads[who] ?? 0;
  willingness(definition, courted, prospectOf(table, adopted), state.pressure, offset, reasons);
  const threshold = kind === 'cabinet' ? WILLINGNESS.decide : (nextThreshold(lead.state) ?? 0);
  reasons.push({ key: 'lead.step', value: -threshold });
  const unmet =
    kind === 'cabinet' ? definition.conditions.filter((one) => !conditionMet(one, table, textOf(table))) : [];
  return summed(reasons, unmet);
}

/** What a conference drew out of one funder, with the luck that it then had: each is dealt one draw, in order. */
function weighConference(scenario: Scenario, who: string, state: GameState): Weighed {
  const dealt = draw(state.luck);
  let luck = 0;
  for (const { id } of scenario.funders) {
    const own = CONFERENCE_LUCK.least + dealt.below(CONFERENCE_LUCK.spread);
    if (id === who) luck = own;
  }
  return drawnFrom(scenario, who, state, luck);
}

/** What a conference would draw out of a funder, less the least that is worth announcing. */
function drawnFrom(scenario: Scenario, who: string, state: GameState, luck: number): Weighed {
  const funder = roster(scenario).funders[who] as Funder;
  const reasons: Reason[] = [];
  const sum = drawnOut(funder, state, luck, reasons);
  const left = Math.max(0, funder.ceiling.v - (state.funders[who]?.pledged ?? 0));
  reasons.push({ key: 'fund.ceiling', value: Math.floor(100 * Math.min(sum, left)) - Math.floor(100 * sum) });
  reasons.push({ key: 'fund.least', value: -100 * MONEY.leastPledge });
  return summed(reasons);
}
