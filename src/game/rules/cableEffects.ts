import { advance } from '../../core/machine.ts';
import { clamp } from '../../core/numbers.ts';
import type { Effect, Scenario } from '../../scenario/model/scenario.ts';
import { TABLES } from '../actors/index.ts';
import type { CandidateLeadState } from '../actors/candidateLead.ts';
import type { GameState } from '../state.ts';
import { WILLINGNESS } from '../tuning/index.ts';
import { announced } from './pledging.ts';

/** What an effect of a cable needs to know of the table to tell what it would move. */
export type Moved = Pick<
  GameState,
  'capital' | 'credibility' | 'authorities' | 'people' | 'pressure' | 'ground'
> & {
  readonly leads: Readonly<Record<string, { readonly state: CandidateLeadState }>>;
  readonly funders: Readonly<Record<string, { readonly pledged: number }>>;
  readonly members: Readonly<Record<string, unknown>>;
};

type LeadStep = { readonly type: 'sounded' | 'offer-announced' | 'persuaded' };

/** What a candidate lead hears for each step that a cable moves it; with no step it has only been asked. */
export function leadStep(state: CandidateLeadState): LeadStep {
  if (state === 'notApproached') return { type: 'sounded' };
  return { type: state === 'lookingSeriously' ? 'offer-announced' : 'persuaded' };
}

/** Where a candidate lead stands after so many steps. */
function leadAfter(from: CandidateLeadState, steps: number): CandidateLeadState {
  let state = from;
  if (steps === 0 && state !== 'notApproached') return state;
  for (let step = 0; step < Math.max(1, steps); step += 1)
    state = advance(TABLES.candidateLead, state, leadStep(state));
  return state;
}

/** What warmth, in hundredths of a logit, is worth as courtship of a candidate lead. */
export function courtshipOf(warmth: number): number {
  return Math.round(warmth / WILLINGNESS.warmth) || 0;
}

/**
 * What an effect would in fact do as the table stands: a dial moves no further than its end, a lead that no news
 * moves takes no step, and a funder pledges what it has left. What would do nothing is left out.
 */
export function effectNow(scenario: Scenario, table: Moved, effect: Effect): Effect {
  const now: { -readonly [K in keyof Effect]: Effect[K] } = { ...effect };
  for (const dial of ['capital', 'credibility', 'authorities', 'people', 'pressure'] as const) {
    const by = effect[dial];
    if (by === undefined) continue;
    const stands = dial === 'pressure' ? table.pressure / 10 : table[dial];
    const moved = Math.round(clamp(stands + by, 0, 100) - stands);
    if (moved === 0) delete now[dial];
    else now[dial] = moved;
  }
  const { warmth, lead, pledge } = effect;
  if (warmth && !(warmth.who in table.members) && courtshipOf(warmth.by) === 0) delete now.warmth;
  const state = lead && table.leads[lead.who]?.state;
  if (lead && (state === undefined || leadAfter(state, lead.advance) === state)) delete now.lead;
  if (pledge) {
    const by = announced(scenario, table, pledge.who, pledge.by);
    if (by === 0) delete now.pledge;
    else now.pledge = { ...pledge, by };
  }
  if (
    effect.lull &&
    advance(TABLES.ground, table.ground.state, { type: 'lull-began' }) === table.ground.state
  )
    delete now.lull;
  return now;
}
