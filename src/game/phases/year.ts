import { isRequested, isSettled } from '../actors/hostAuthorities.ts';
import { thousandths } from '../../core/numbers.ts';
import { roster, penOf } from '../../scenario/model/roster.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import { move, send, sendContributor, sendHost, sendLead, type Turn, tell } from '../turn.ts';
import { advanceLeads } from './leads.ts';
import { chanceOfStep, committedLead, prospectOf, willingness } from '../rules/willingness.ts';
import { passQuarterOfMoney } from './yearMoney.ts';
import { leavesPoliticsOut } from '../rules/consent.ts';
import { costOfYear, estimateForJointOperations, isPaidByScale, needFor } from '../rules/need.ts';
import { aftermathSlope, broughtByPresence, isWatched, reliefOf, sendsPeople } from '../rules/presence.ts';
import { AFTERMATH, GROUND, MONEY, WILLINGNESS } from '../tuning/index.ts';

/** The text in force after the vote, or null where there is none. */
function adoptedText(turn: Turn): Levels | null {
  return turn.state.draft.state === 'adopted' ? turn.state.draft.circulated : null;
}

/** One of the four quarters after the vote. After the fourth the game is judged. */
export function passQuarter(turn: Turn): void {
  const { state } = turn;
  const quarter = state.mission.quarter + 1;
  state.mission.quarter = quarter;
  tell(turn, { type: 'quarter-opened', quarter });
  const levels = adoptedText(turn);
  if (levels !== null && sendsPeople(turn.scenario, levels)) {
    const before = committedLead(state.leads);
    if (before === null) hurryLeads(turn, levels);
    const lead = committedLead(state.leads);
    if (lead !== null) {
      send(turn, 'mission', { type: 'lead-found' });
      sendContributors(turn);
      walkLead(turn, lead, levels);
      deploy(turn, lead, levels);
    }
  }
  passQuarterOfMoney(turn, levels, quarter);
  passQuarterInHaiti(turn, levels);
  if (quarter < 4) return;
  send(turn, 'mission', { type: 'year-ended' });
  send(turn, 'session', { type: 'year-passed' });
}

/**
 * A lead that was still considering may yet decide: a resolution is what it was waiting for. An assessment that
 * was under way reports within the quarter; one that nobody had invited begins, and takes it.
 */
function hurryLeads(turn: Turn, levels: Levels): void {
  for (const { id } of turn.scenario.leads) {
    const lead = turn.state.leads[id];
    if (lead?.state === 'assessmentMission') lead.assessmentDue = turn.state.round;
    else if (lead?.state === 'publiclyConsidering') {
      lead.assessmentDue = null;
      sendLead(turn, id, { type: 'assessment-begun' });
    }
  }
  for (let month = 0; month < 3 && committedLead(turn.state.leads) === null; month += 1)
    advanceLeads(turn, levels);
}

function sendContributors(turn: Turn): void {
  for (const { id } of turn.scenario.contributors) {
    sendContributor(turn, id, { type: 'resolution-adopted' });
    if (turn.luck.chance(AFTERMATH.vetted)) sendContributor(turn, id, { type: 'vetted' });
  }
}

/** Two steps of the road after a decision: parliament, perhaps a court, the agreement, the aircraft. */
function walkLead(turn: Turn, id: string, levels: Levels): void {
  const { state } = turn;
  const lead = state.leads[id];
  const definition = roster(turn.scenario).leads[id];
  if (!lead || !definition) return;
  if (turn.luck.chance(AFTERMATH.withdrawsPerQuarter)) {
    sendLead(turn, id, { type: 'refused' });
    if (committedLead(state.leads) === null) {
      for (const contributor of turn.scenario.contributors)
        sendContributor(turn, contributor.id, { type: 'lead-lost' });
      return;
    }
  }
  for (let step = 0; step < 2; step += 1) {
    const from = lead.state;
    if (from === 'committed') sendLead(turn, id, { type: 'resolution-adopted' });
    else if (from === 'parliament')
      sendLead(turn, id, {
        // Trainers whom a host invites are no force abroad: nobody goes to court over them.
        type:
          !turn.scenario.meeting && turn.luck.chance(AFTERMATH.petition)
            ? 'petition-filed'
            : 'parliament-approved',
      });
    else if (from === 'court') {
      const stopped = turn.luck.chance(AFTERMATH.courtStops);
      sendLead(turn, id, { type: stopped ? 'court-stopped' : 'court-cleared' });
      tell(turn, { type: 'court-ruled', who: id, stopped });
      return;
    } else if (from === 'stoppedInCourt') {
      const signs = isRequested(state.host);
      if (turn.luck.chance(signs ? AFTERMATH.agreementAfterStop : AFTERMATH.agreementWithoutHost))
        sendLead(turn, id, { type: 'agreement-signed' });
      return;
    } else if (from === 'agreement') {
      const index = willingness(
        definition,
        lead,
        { ...prospectOf(state, levels), cover: coverOf(turn, costOfYear(state, levels)) },
        state.pressure,
        state.hidden.leads[id] ?? 0,
        null,
      );
      // Three months, and in each the chance of one.
      const chance = chanceOfStep(index, WILLINGNESS.deploy);
      for (let month = 0; month < 3 && lead.state === 'agreement'; month += 1)
        if (turn.luck.chance(chance)) sendLead(turn, id, { type: 'deployed' });
      return;
    }
  }
}

/** Share of a cost that is bound or banked, thousandths. */
function coverOf(turn: Turn, cost: number): number {
  const bound = Object.values(turn.state.funders).reduce(
    (sum, funder) => sum + Math.max(funder.obligated, funder.banked),
    0,
  );
  return Math.min(1000, thousandths(bound, cost));
}

/** People board the aircraft: as many as were promised, as fast as the money covers them. */
function deploy(turn: Turn, id: string, levels: Levels): void {
  const { state, scenario } = turn;
  const lead = state.leads[id];
  if (lead?.state !== 'deployed') return;
  // The pace is set on the estimate for joint operations (AFTERMATH.pace), whatever the text makes of it.
  const cover = coverOf(turn, estimateForJointOperations(state));
  const pace = Math.min(
    1000,
    AFTERMATH.pace +
      Math.floor((cover * AFTERMATH.pacePerCover) / 1000) +
      turn.luck.below(AFTERMATH.paceSpread + 1),
  );
  const arriving = Math.min(lead.personnel - lead.arrived, Math.floor((lead.personnel * pace) / 1000));
  if (arriving > 0) {
    lead.arrived += arriving;
    tell(turn, { type: 'personnel-arrived', who: id, personnel: arriving });
  }
  for (const definition of scenario.contributors) {
    const contributor = state.contributors[definition.id];
    if (contributor?.state !== 'ready') continue;
    const all = cover >= AFTERMATH.coverForAll && turn.luck.chance(AFTERMATH.allCome);
    contributor.arrived = all ? contributor.pledged : Math.ceil(contributor.pledged / AFTERMATH.advanceParty);
    sendContributor(turn, definition.id, { type: 'deployed', all });
    tell(turn, { type: 'personnel-arrived', who: definition.id, personnel: contributor.arrived });
  }
  const share = thousandths(personnelIn(turn), requiredBy(turn, levels));
  send(turn, 'mission', { type: 'strength-read', share });
  move(turn, 'pressure', -reliefOf(share), 'deployment');
  if (share >= GROUND.presence) move(turn, 'people', broughtByPresence(levels), 'presence');
  if (!isWatched(levels) && turn.luck.chance(GROUND.abuse))
    move(turn, 'people', GROUND.abuseWithoutOversight, 'abuse');
}

function personnelIn(turn: Turn): number {
  const of = (table: Readonly<Record<string, { readonly arrived: number }>>): number =>
    Object.values(table).reduce((sum, { arrived }) => sum + arrived, 0);
  return of(turn.state.leads) + of(turn.state.contributors);
}

function requiredBy(turn: Turn, levels: Levels): number {
  return turn.scenario.required.v[levels.tasks];
}

function passQuarterInHaiti(turn: Turn, levels: Levels | null): void {
  const { state } = turn;
  if (state.ground.state === 'lull') send(turn, 'ground', { type: 'lull-ended' });
  move(
    turn,
    'pressure',
    aftermathSlope(turn.scenario, levels?.arms ?? 0) +
      turn.luck.below(GROUND.quarterSpread + 1) -
      GROUND.quarterFall,
    'ground',
  );
  send(turn, 'ground', { type: 'pressure-read', pressure: state.pressure });
  if (levels !== null && isPaidByScale(levels)) collectAssessed(turn, levels);
  if (
    state.mission.quarter >= 2 &&
    state.host.request !== 'void' &&
    turn.luck.chance(
      isSettled(state.host) ? AFTERMATH.governmentFalls / AFTERMATH.steadier : AFTERMATH.governmentFalls,
    )
  ) {
    tell(turn, { type: 'government-fell' });
    sendHost(turn, { type: 'government-fell' });
    move(turn, 'authorities', AFTERMATH.fallAuthorities, 'governmentFell');
  } else if (
    levels !== null &&
    leavesPoliticsOut(levels) &&
    state.people < AFTERMATH.letterAtRisk &&
    turn.luck.chance(AFTERMATH.letterWithdrawn)
  ) {
    sendHost(turn, { type: 'letter-withdrawn' });
  } else if (state.host.request === 'void') {
    sendHost(turn, { type: 'council-installed' });
    if (turn.luck.chance(AFTERMATH.letterAfterCouncil)) sendHost(turn, { type: 'letter-renewed' });
    move(turn, 'authorities', AFTERMATH.councilAuthorities, 'councilInstalled');
  } else if (state.host.legitimacy === 'accordSigned' && turn.luck.chance(AFTERMATH.councilOfAccord)) {
    sendHost(turn, { type: 'council-installed' });
    move(turn, 'people', AFTERMATH.councilPeople, 'councilInstalled');
  }
}

/** Assessed contributions flow by scale, late and not in full, through no pledge and no conference. */
function collectAssessed(turn: Turn, levels: Levels): void {
  const { state } = turn;
  if (state.mission.quarter < 2) return;
  const payer = state.funders[penOf(turn.scenario)];
  const amount = Math.floor((needOf(turn, levels) * MONEY.assessedCollected) / 3000);
  if (!payer || amount <= 0) return;
  payer.pledged += amount;
  payer.obligated += amount;
  payer.banked += amount;
  tell(turn, { type: 'assessed-paid', amount });
}

function needOf(turn: Turn, levels: Levels): number {
  return needFor(turn.state.hidden.need, levels, turn.state.pressure);
}
