import { roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { DELEGATION, WILLINGNESS } from '../tuning/index.ts';
import {
  chanceOfContributor,
  chanceOfStep,
  conditionMet,
  nextThreshold,
  prospectOf,
  willingness,
} from '../rules/willingness.ts';
import type { SeatView } from './view.ts';

/**
 * Chance that a cabinet which is to decide says yes when it next sits, as the seat sees it, thousandths; 0 while
 * a condition that it named is unmet, null while nothing lies before it.
 */
export function cabinetChance(scenario: Scenario, view: SeatView, who: string): number | null {
  const lead = roster(scenario).leads[who];
  const state = view.leads[who];
  if (!lead || state?.state !== 'decision') return null;
  const levels = view.draft.circulated ?? view.draft.levels;
  if (!lead.conditions.every((condition) => conditionMet(condition, view, levels))) return 0;
  return chanceOfStep(
    willingness(lead, state, prospectOf(view, null), view.pressure, 0, null),
    WILLINGNESS.decide,
  );
}

/**
 * What the seat may expect of a delegation, thousandths: the same index that decides, less the part that nobody
 * can know.
 */
export function delegationChance(scenario: Scenario, view: SeatView, who: string): number {
  const people = roster(scenario);
  const lead = people.leads[who];
  const state = view.leads[who];
  if (lead && state) {
    const threshold = nextThreshold(state.state);
    if (threshold === null || lead.refuses) return 0;
    const courted = { ...state, courtship: state.courtship + DELEGATION.courtship };
    return chanceOfStep(
      willingness(lead, courted, prospectOf(view, null), view.pressure, 0, null),
      threshold,
    );
  }
  const contributor = people.contributors[who];
  if (!contributor) return 0;
  return chanceOfContributor(contributor, (view.contributors[who]?.approaches ?? 0) + 1, view.leads);
}
