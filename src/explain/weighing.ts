import { draw } from '../core/luck.ts';
import { logistic } from '../core/logistic.ts';
import { thousandths } from '../core/numbers.ts';
import {
  chanceOfStep,
  conditionMet,
  nextThreshold,
  prospectOf,
  willingness,
} from '../game/rules/forceGeneration.ts';
import { estimatedNeed, leadOf, pledgedSoFar } from '../game/rules/situation.ts';
import { MONEY, WILLINGNESS } from '../game/rules/tuning.ts';
import type { GameState, Reason } from '../game/state.ts';
import { roster } from '../scenario/roster.ts';
import type { Funder, LeadCondition, Levels, Scenario } from '../scenario/scenario.ts';
import { textOf } from './change.ts';
import type { Withheld } from './decision.ts';

/** What was asked of whom, without what it came to. */
export type Asked = Pick<Withheld, 'kind' | 'who' | 'quarter' | 'draftState'>;

/** A decision as it weighed on some table: the score is the sum of the reasons. */
export interface Weighed {
  readonly score: number;
  readonly reasons: readonly Reason[];
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
      return summed(holdReasons(scenario, state));
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
        if (drawnOut(scenario, asked.who, state, CONFERENCE_LUCK.least + luck).score >= 0) gives += 1;
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
    kind === 'delegation' ? { ...lead, courtship: lead.courtship + DELEGATION_COURTSHIP } : lead;
  const reasons: Reason[] = [];
  const offset = state.hidden.leads[who] ?? 0;
  willingness(definition, courted, prospectOf(table, adopted), state.pressure, offset, reasons);
  const threshold = kind === 'cabinet' ? WILLINGNESS.decide : (nextThreshold(lead.state) ?? 0);
  reasons.push({ key: 'lead.step', value: -threshold });
  const unmet =
    kind === 'cabinet' ? definition.conditions.filter((one) => !conditionMet(one, table, textOf(table))) : [];
  return summed(reasons, unmet);
}

/** What a delegation adds to courtship, as in `sendDelegation`. */
const DELEGATION_COURTSHIP = 12;
/** Luck of a funder at a conference, thousandths, as in `hostConference`: the least, and how many values. */
const CONFERENCE_LUCK = { least: 750, spread: 501 } as const;

/** What a conference drew out of one funder, with the luck that it then had: each is dealt one draw, in order. */
function weighConference(scenario: Scenario, who: string, state: GameState): Weighed {
  const dealt = draw(state.luck);
  let luck = 0;
  for (const { id } of scenario.funders) {
    const own = CONFERENCE_LUCK.least + dealt.below(CONFERENCE_LUCK.spread);
    if (id === who) luck = own;
  }
  return drawnOut(scenario, who, state, luck);
}

/**
 * What a conference would draw out of a funder, less the least that is worth announcing. Its factors
 * multiply; each is told as what it added to or took from the sum it met, so that the reasons add up.
 */
function drawnOut(scenario: Scenario, who: string, state: GameState, luck: number): Weighed {
  const funder = roster(scenario).funders[who] as Funder;
  const left = Math.max(0, funder.ceiling.v - (state.funders[who]?.pledged ?? 0));
  const share = Math.min(1000, thousandths(pledgedSoFar(state.funders), estimatedNeed(state)));
  const { conference } = MONEY;
  const factors: readonly (readonly [string, number])[] = [
    ['fund.conference', conference[Math.min(state.conferences, conference.length - 1)] ?? 0],
    ['fund.lead', leadOf(state.leads) === null ? MONEY.noLead : MONEY.leadNamed],
    ['fund.oversight', 1000 + MONEY.oversightPerLevel * state.draft.levels.oversight],
    ['fund.others', 1000 + Math.floor((MONEY.complementarity * share) / 1000)],
    ['fund.hidden', luck],
  ];
  const reasons: Reason[] = [{ key: 'fund.left', value: 100 * left }];
  let told = 100 * left;
  const tell = (key: string, amount: number): void => {
    const now = Math.floor(100 * amount);
    reasons.push({ key, value: now - told });
    told = now;
  };
  let sum = (left * (40 + funder.benefit.v)) / 100;
  tell('fund.benefit', sum);
  for (const [key, factor] of factors) {
    sum = (sum * factor) / 1000;
    tell(key, sum);
  }
  tell('fund.ceiling', Math.min(sum, left));
  reasons.push({ key: 'fund.least', value: -100 * MONEY.leastPledge });
  return summed(reasons);
}

/**
 * Why a committee would let the money go (model.md 3.5), hundredths of a logit; the weights are those of
 * `holdPlaced`, held to it by tests/explain.
 */
function holdReasons(scenario: Scenario, state: GameState): Reason[] {
  const others = pledgedSoFar(state.funders) - (state.funders[scenario.seat]?.pledged ?? 0);
  const usual = -10;
  const plan = textOf(state).transparency < 2 ? -80 : 0;
  const briefed = 30 * state.congress.briefings;
  const score = -Math.round(-usual - plan - Math.min(50, others / 3) - briefed);
  return [
    { key: 'hold.usual', value: usual },
    { key: 'hold.plan', value: plan },
    { key: 'hold.briefed', value: briefed },
    { key: 'hold.others', value: score - usual - plan - briefed },
  ];
}
