import { thousandths } from '../core/numbers.ts';
import type { Ending, Lead, Levels, Scenario } from '../scenario/model/scenario.ts';
import { demandMet } from './rules/consent.ts';
import { committedLead, conditionMet } from './rules/forceGeneration.ts';
import { needFor } from './rules/need.ts';
import { HAITIAN_ROAD } from './rules/tuning.ts';
import type { GameState, Outcome, Seal, Seals } from './state.ts';

/** States of a lead that is thinking of it in public, or has said yes. */
const ON_ITS_WAY = new Set(['publiclyConsidering', 'assessmentMission', 'decision', 'committed']);

/** Judges a game twelve months after the vote, on four seals and one ending. */
export function outcomeOf(scenario: Scenario, state: GameState): Outcome {
  const adopted = state.draft.state === 'adopted' ? state.draft.circulated : null;
  const levels = adopted ?? state.draft.levels;
  const hands = Object.values(state.members).map((member) => member.vote?.hand);
  const voted = hands.some((hand) => hand !== undefined);
  const tally = voted
    ? {
        yes: hands.filter((hand) => hand === 'yes').length,
        no: hands.filter((hand) => hand === 'no').length,
        abstain: hands.filter((hand) => hand === 'abstain').length,
      }
    : null;
  const need = needFor(state.hidden.need, levels, state.pressure);
  const banked = Object.values(state.funders).reduce((sum, funder) => sum + funder.banked, 0);
  const personnel = [...Object.values(state.leads), ...Object.values(state.contributors)].reduce(
    (sum, one) => sum + one.arrived,
    0,
  );
  const { meeting } = state;
  // A meeting is judged on what was signalled there, a mission on what was paid.
  const cover = scenario.meeting
    ? thousandths(meeting?.signalled ?? 0, scenario.meeting.money.v)
    : thousandths(banked, need);
  const required = scenario.required.v[levels.tasks];
  const lead = committedLead(state.leads);
  const seals: Seals = {
    text: scenario.meeting
      ? meetingSeal(scenario.meeting, adopted === null ? 0 : (meeting?.partners.length ?? 0))
      : textSeal(adopted, tally?.yes ?? 0),
    lead: adopted === null ? 'empty' : sealAt(thousandths(personnel, required), 300, 600),
    money: adopted === null ? 'empty' : scenario.meeting ? sealAt(cover, 500, 1000) : sealAt(cover, 400, 800),
    consent: consentSeal(scenario, state, levels),
  };
  const vote = adopted
    ? 'adopted'
    : state.draft.state === 'vetoed'
      ? 'vetoed'
      : state.draft.state === 'failed'
        ? 'failed'
        : 'notTabled';
  const weights = { empty: 0, half: 1, full: 2 } as const;
  const score = Math.round(
    (100 *
      (3 * weights[seals.text] +
        2.5 * weights[seals.lead] +
        2.5 * weights[seals.money] +
        3 * weights[seals.consent])) /
      22,
  );
  return {
    ending: endingOf(scenario, state, adopted, levels, seals, lead, cover),
    vote,
    tally,
    seals,
    score,
    lead,
    personnel,
    required,
    banked,
    need,
    ...(meeting && { meeting }),
  };
}

function sealAt(share: number, half: number, full: number): Seal {
  return share >= full ? 'full' : share >= half ? 'half' : 'empty';
}

function textSeal(adopted: Levels | null, yes: number): Seal {
  if (adopted === null) return 'empty';
  return adopted.authority === 0 || yes <= 10 ? 'half' : 'full';
}

/** A communiqué is worth as many as joined it on the day. */
function meetingSeal({ partners }: NonNullable<Scenario['meeting']>, joined: number): Seal {
  return sealAt(thousandths(joined, partners.v), 750, 1000);
}

/** Consent is the mean of the two dials; in full it also needs a valid letter and a demand that was met. */
function consentOf(state: Pick<GameState, 'authorities' | 'people'>): number {
  return Math.floor((state.authorities + state.people) / 2);
}

function consentSeal(scenario: Scenario, state: GameState, levels: Levels): Seal {
  const consent = consentOf(state);
  const letter = state.host.request === 'letterSent' || state.host.request === 'reaffirmed';
  const heeded = state.draft.state === 'adopted' && demandMet(scenario, 'accordFirst', levels);
  if (consent >= 60 && letter && heeded) return 'full';
  return consent >= 45 ? 'half' : 'empty';
}

/** Whether a country is on its way in public and could go by the text that is put down. */
function isWaiting({ id, conditions }: Lead, state: GameState, levels: Levels): boolean {
  const considers = ON_ITS_WAY.has(state.leads[id]?.state ?? '');
  return (
    considers &&
    conditions.every(
      (condition) => condition.paragraph === undefined || conditionMet(condition, state, levels),
    )
  );
}

function endingOf(
  scenario: Scenario,
  state: GameState,
  adopted: Levels | null,
  levels: Levels,
  seals: Seals,
  lead: string | null,
  cover: number,
): Ending {
  // A council that came of a fall and not of talks is nobody's accord.
  const accord =
    state.host.legitimacy === 'accordSigned' ||
    (state.host.legitimacy === 'councilInstalled' && state.host.talks >= HAITIAN_ROAD.talks);
  if (state.capital <= 0) return 'OVEREXTENDED';
  if (state.promises.some((promise) => promise.kept === false) && state.credibility < 25)
    return 'TWO_PROMISES';
  if (adopted === null) {
    if (state.draft.state === 'vetoed') return 'VETOED';
    if (state.draft.state === 'failed') return 'SHORT';
    if (state.draft.state === 'withdrawn') {
      if (state.credibility >= 55 && scenario.leads.some((one) => isWaiting(one, state, levels)))
        return 'PEN_DOWN';
    }
    return scenario.standing ? 'LAPSED' : 'NOT_TABLED';
  }
  if (adopted.authority === 0 && !scenario.meeting) {
    return accord &&
      adopted.arms >= HAITIAN_ROAD.arms &&
      cover >= HAITIAN_ROAD.cover &&
      state.pressure < HAITIAN_ROAD.pressure
      ? 'ROAD'
      : 'TEXT_ONLY';
  }
  const present =
    state.mission.state === 'operating' ||
    state.mission.state === 'initialPresence' ||
    state.mission.state === 'stalled';
  if (state.pressure >= 950 && !present) return 'TOO_LATE';
  if (lead === null) return 'NO_LEAD';
  if (state.leads[lead]?.state === 'stoppedInCourt' || state.leads[lead]?.state === 'court')
    return 'IN_COURT';
  const full = Object.values(seals).filter((seal) => seal === 'full').length;
  if (full === 4) return 'USABLE';
  if (full === 3 && present) return 'IN_FIELD';
  if (present && consentOf(state) < 36) return 'UNWELCOME';
  if (seals.lead !== 'empty' && seals.money === 'empty') return 'UNFUNDED';
  return full >= 2 ? 'ON_PAPER' : 'TEXT_ONLY';
}
