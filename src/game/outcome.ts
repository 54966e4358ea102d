import { isConsidering } from './actors/candidateLead.ts';
import { isPresent } from './actors/mission.ts';
import type { Ending, Lead, Levels, Scenario } from '../scenario/model/scenario.ts';
import { truthOf } from './locks/facts.ts';
import { consentOf, LOCKS, sealsOf, wholeOf, WORTH } from './locks/rule.ts';
import { committedLead, conditionMet } from './rules/willingness.ts';
import { ENDINGS, HAITIAN_ROAD, SCORE } from './tuning/index.ts';
import type { GameState, Outcome, Seals } from './state.ts';
import type { Tally } from './votes.ts';

/** Judges a game twelve months after the vote, on four seals and one ending. */
export function outcomeOf(scenario: Scenario, state: GameState): Outcome {
  const facts = truthOf(scenario, state);
  const seals = sealsOf(scenario, facts);
  const lead = committedLead(state.leads);
  const { meeting } = state;
  return {
    ending: endingOf(scenario, state, facts.adopted ? facts.levels : null, seals, lead),
    vote: voteOf(state),
    tally: tallyOf(state),
    seals,
    score: scoreOf(seals),
    lead,
    personnel: facts.people,
    required: scenario.required.v[facts.levels.tasks],
    banked: facts.cash,
    need: facts.cost,
    ...(meeting && { meeting }),
  };
}

function voteOf({ draft }: GameState): Outcome['vote'] {
  return draft.state === 'adopted' || draft.state === 'vetoed' || draft.state === 'failed'
    ? draft.state
    : 'notTabled';
}

/** The hands that were raised, or null where none was. */
function tallyOf({ members }: GameState): Tally | null {
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const { vote } of Object.values(members)) if (vote) tally[vote.hand] += 1;
  return tally.yes + tally.no + tally.abstain === 0 ? null : tally;
}

/** 0 to 100. */
function scoreOf(seals: Seals): number {
  const reached = LOCKS.reduce((sum, lock) => sum + SCORE[lock] * WORTH[seals[lock]], 0);
  const most = LOCKS.reduce((sum, lock) => sum + SCORE[lock], 0);
  return Math.round((100 * reached) / most);
}

/** Whether a country is on its way in public and could go by the text that is put down. */
function isWaiting({ id, conditions }: Lead, state: GameState, levels: Levels): boolean {
  const at = state.leads[id]?.state;
  return (
    (isConsidering(at) || at === 'committed') &&
    conditions.every(
      (condition) => condition.paragraph === undefined || conditionMet(condition, state, levels),
    )
  );
}

function endingOf(
  scenario: Scenario,
  state: GameState,
  adopted: Levels | null,
  seals: Seals,
  lead: string | null,
): Ending {
  // A council that came of a fall and not of talks is nobody's accord.
  const accord =
    state.host.legitimacy === 'accordSigned' ||
    (state.host.legitimacy === 'councilInstalled' && state.host.talks >= HAITIAN_ROAD.talks);
  if (state.capital <= 0) return 'OVEREXTENDED';
  if (state.promises.some((promise) => promise.kept === false) && state.credibility < ENDINGS.broken)
    return 'TWO_PROMISES';
  if (adopted === null) {
    if (state.draft.state === 'vetoed') return 'VETOED';
    if (state.draft.state === 'failed') return 'SHORT';
    if (state.draft.state === 'withdrawn') {
      const waiting = scenario.leads.some((one) => isWaiting(one, state, state.draft.levels));
      if (state.credibility >= ENDINGS.goodOrder && waiting) return 'PEN_DOWN';
    }
    return scenario.standing ? 'LAPSED' : 'NOT_TABLED';
  }
  if (adopted.authority === 0 && !scenario.meeting) {
    return accord &&
      adopted.arms >= HAITIAN_ROAD.arms &&
      seals.money === 'full' &&
      state.pressure < HAITIAN_ROAD.pressure
      ? 'ROAD'
      : 'TEXT_ONLY';
  }
  const present = isPresent(state.mission.state);
  if (state.pressure >= ENDINGS.tooLate && !present) return 'TOO_LATE';
  if (lead === null) return 'NO_LEAD';
  if (state.leads[lead]?.state === 'stoppedInCourt' || state.leads[lead]?.state === 'court')
    return 'IN_COURT';
  const full = LOCKS.filter((lock) => seals[lock] === 'full').length;
  const consent = consentOf({ authorities: state.authorities, haitians: state.people });
  if (full === 4) return 'USABLE';
  if (full === 3 && present) return 'IN_FIELD';
  if (present && consent < ENDINGS.unwelcome) return 'UNWELCOME';
  if (seals.lead !== 'empty' && seals.money === 'empty') return 'UNFUNDED';
  const enough = present ? ENDINGS.partHasCome.present : ENDINGS.partHasCome.absent;
  return wholeOf(seals) >= enough ? 'ON_PAPER' : 'TEXT_ONLY';
}
