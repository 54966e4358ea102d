import { logistic } from '../../core/logistic.ts';
import { thousandths } from '../../core/numbers.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Lead, LeadCondition, Levels } from '../../scenario/model/scenario.ts';
import { type CandidateLeadState, isCommitted, type LeadPart } from '../actors/candidateLead.ts';
import { isRequested } from '../actors/hostAuthorities.ts';
import type { Reason } from '../state.ts';
import { move, sendContributor, sendFunder, sendLead, type Turn, tell } from '../turn.ts';
import { estimatedNeed, leadOf, pledgedSoFar, type Table } from './situation.ts';
import { AFTERMATH, DIPLOMACY, ROAD, WILLINGNESS } from './tuning.ts';

/** What a candidate lead looks at besides itself, each 0 to 1000. */
interface Prospect {
  /** How sure it is that a year of its costs is paid; 1000 for one that pays for itself. */
  readonly cover: number;
  readonly mandate: number;
  readonly host: number;
  readonly peers: number;
  /** Whether somebody outside it would report on its conduct, and its victims have a remedy. */
  readonly scrutiny: number;
}

/** The state of the four locks as a candidate lead sees them. */
export function prospectOf(table: Table, adopted: Levels | null): Prospect {
  const levels = adopted ?? table.draft.circulated;
  const peers = Object.values(table.contributors).filter((state) => state.pledged > 0).length;
  // Trainers whom a host invites wait for no authority of the Council: the communiqué is their mandate.
  const agreed = adopted !== null && table.meeting !== undefined;
  const mandated =
    levels !== null && levels.authority >= 2
      ? adopted
        ? 1000
        : table.draft.state === 'inBlue'
          ? 600
          : 350
      : agreed
        ? 1000
        : 0;
  return {
    cover: Math.min(1000, thousandths(pledgedSoFar(table.funders), estimatedNeed(table))),
    mandate: mandated,
    host: table.host.request === 'letterSent' ? 800 : table.host.request === 'reaffirmed' ? 1000 : 0,
    peers: Math.min(1000, peers * 350),
    scrutiny: levels?.oversight === 3 ? 1000 : 0,
  };
}

/**
 * Willingness to lead, in hundredths (model.md 5.5): interest, ties, status and pay, cover, mandate,
 * host and peers, against risk, stretch, history and opposition at home.
 * @param offset the part of it that nobody can know, drawn at the start; 0 for an estimate
 */
export function willingness(
  lead: Pick<Lead, 'willingness'>,
  state: Pick<LeadPart, 'courtship' | 'pressed'>,
  prospect: Prospect,
  pressure: number,
  offset: number,
  into: Reason[] | null,
): number {
  let index = 0;
  const add = (key: string, weight: number, value: number): void => {
    const worth = Math.round((weight * value) / 100);
    if (worth === 0) return;
    index += worth;
    into?.push({ key, value: worth });
  };
  const traits = lead.willingness;
  add('lead.interest', WILLINGNESS.interest, traits.interest);
  add('lead.ties', WILLINGNESS.ties, traits.ties);
  add('lead.status', WILLINGNESS.status, traits.status);
  add('lead.pay', WILLINGNESS.pay, worthOfPackage(traits.pay));
  add('lead.cover', WILLINGNESS.cover, prospect.cover / 10);
  add('lead.mandate', WILLINGNESS.mandate, prospect.mandate / 10);
  add('lead.host', WILLINGNESS.host, prospect.host / 10);
  add('lead.peers', WILLINGNESS.peers, prospect.peers / 10);
  add('lead.scrutiny', -WILLINGNESS.scrutiny, prospect.scrutiny / 10);
  add('lead.risk', -WILLINGNESS.risk, ((40 + pressure / 20) * (100 - traits.tolerance)) / 100);
  add('lead.stretch', -WILLINGNESS.stretch, traits.stretch);
  add('lead.history', -WILLINGNESS.history, traits.history);
  add('lead.opposition', -WILLINGNESS.opposition, traits.opposition);
  add('lead.courtship', 100, state.courtship);
  add('lead.pressed', -100, state.pressed);
  add('lead.hidden', 100, offset);
  return index;
}

/** What one more call brings to a candidate's willingness after so many, hundredths: each less than the one before. */
export function courtshipOfCall(made: number): number {
  return Math.floor(24 / (1 + made));
}

/**
 * What a package is worth to the country it is offered to: each dollar less than the one before, and
 * nothing beyond a fifth above what going costs it (model.md 5.5). What must be spent first and claimed
 * back is no package.
 * @param share of the incremental cost, in per cent
 * @returns 0 to 100
 */
function worthOfPackage(share: number): number {
  const missing = 1 - Math.min(share, WILLINGNESS.packageCap) / WILLINGNESS.packageCap;
  return 100 * (1 - missing * missing);
}

/** Chance in thousandths that an index carries a step, in a month in which the capital is worked on. */
export function chanceOfStep(index: number, threshold: number): number {
  return logistic(Math.round(((index - threshold) * 100) / WILLINGNESS.slope));
}

/** The step that lies before a lead, as its threshold; null where persuasion has no next step. */
export function nextThreshold(state: CandidateLeadState): number | null {
  if (state === 'sounded' || state === 'declinedSoftly') return WILLINGNESS.explore;
  if (state === 'lookingSeriously') return WILLINGNESS.offer;
  return null;
}

/** What stands on a lead's road besides its own will. */
export interface Road {
  /** With units and lift of its own, or with officers raised for it and lift lent. */
  readonly muster: 'own' | 'lent';
  readonly gates: readonly ('parliament' | 'court')[];
}

/**
 * Weeks that a candidate is expected to need from being asked to its first aircraft, by the chances that
 * move it in a game: each of its four steps is tried once a month, and a step with chance p is missed
 * (1 - p) / p times before it is taken. Gates and the muster come on top.
 * @param before its index before the vote, which decides the first two steps
 * @param after its index once the text is adopted
 */
export function expectedWeeks(before: number, after: number, road: Road): number {
  const steps = [
    [before, WILLINGNESS.explore],
    [before, WILLINGNESS.offer],
    [after, WILLINGNESS.decide],
    [after, WILLINGNESS.deploy],
  ] as const;
  const months = steps.reduce((sum, [index, threshold]) => {
    const chance = Math.max(1, chanceOfStep(index, threshold));
    return sum + (1000 - chance) / chance;
  }, 0);
  const gates = road.gates.reduce(
    (sum, gate) => sum + (gate === 'court' ? weeksInCourt() : ROAD.parliament),
    0,
  );
  return Math.round((months * 52) / 12 + gates + (road.muster === 'own' ? ROAD.musterOwn : ROAD.musterLent));
}

/** Weeks a court takes on average: a quarter where there is a petition, and until an agreement where it stops the lead. */
function weeksInCourt(): number {
  const stopped = (AFTERMATH.courtStops * 13) / AFTERMATH.agreementAfterStop;
  return (AFTERMATH.petition * (13 + stopped)) / 1000;
}

/** Whether a condition that a lead named is met by the text and the table. */
export function conditionMet(condition: LeadCondition, table: Table, levels: Levels): boolean {
  if (condition.paragraph !== undefined && levels[condition.paragraph] < (condition.atLeast ?? 0))
    return false;
  if (condition.letter && !isRequested(table.host)) return false;
  if (
    condition.pledged !== undefined &&
    thousandths(pledgedSoFar(table.funders), estimatedNeed(table)) < condition.pledged
  )
    return false;
  if (
    condition.peers !== undefined &&
    Object.values(table.contributors).filter((state) => state.pledged > 0).length < condition.peers
  )
    return false;
  return true;
}

function indexOf(turn: Turn, id: string, adopted: Levels | null): number {
  const lead = roster(turn.scenario).leads[id];
  const state = turn.state.leads[id];
  if (!lead || !state) return 0;
  return willingness(
    lead,
    state,
    prospectOf(turn.state, adopted),
    turn.state.pressure,
    turn.state.hidden.leads[id] ?? 0,
    null,
  );
}

/** A delegation flies out: to a candidate lead, or to a country that may join. */
export function sendDelegation(turn: Turn, who: string): void {
  const { state, scenario } = turn;
  state.attention -= 2;
  const lead = state.leads[who];
  const definition = roster(scenario).leads[who];
  if (lead && definition) {
    lead.delegations += 1;
    lead.courtship += DIPLOMACY.delegationCourtship;
    if (lead.state === 'notApproached') {
      tell(turn, { type: 'delegation-received', who, moved: false });
      sendLead(turn, who, { type: 'pressed-too-early' });
      move(turn, 'capital', -4, 'publicNo');
      return;
    }
    const threshold = nextThreshold(lead.state);
    const chance =
      threshold === null || definition.refuses ? 0 : chanceOfStep(indexOf(turn, who, null), threshold);
    const moved = turn.luck.chance(chance);
    tell(turn, { type: 'delegation-received', who, moved });
    lead.pressed = WILLINGNESS.pressed;
    if (moved) sendLead(turn, who, { type: 'persuaded' });
    else if (definition.gift && !lead.giftGiven) giveGift(turn, who, definition.gift.v);
    else if (turn.luck.chance(definition.refuses ? 700 : 120)) {
      sendLead(turn, who, { type: 'refused' });
      move(turn, 'capital', -4, 'publicNo');
    }
    return;
  }
  approachContributor(turn, who);
}

/** Instead of command, money: what Canada gave in March 2023. */
function giveGift(turn: Turn, who: string, amount: number): void {
  const lead = turn.state.leads[who];
  const funder = turn.state.funders[who];
  if (lead) lead.giftGiven = true;
  if (!funder) return;
  funder.pledged += amount;
  tell(turn, { type: 'gift-given', who, amount });
  sendFunder(turn, who, { type: 'pledge-made' });
}

function approachContributor(turn: Turn, who: string): void {
  const { state, scenario } = turn;
  const contributor = state.contributors[who];
  const definition = roster(scenario).contributors[who];
  if (!contributor || !definition) return;
  contributor.approaches += 1;
  const named = leadOf(state.leads) !== null;
  const chance = named
    ? Math.min(950, definition.readiness.v + 150 * contributor.approaches)
    : Math.floor(definition.readiness.v / 3);
  const moved = turn.luck.chance(chance);
  tell(turn, { type: 'delegation-received', who, moved });
  if (moved) {
    sendContributor(turn, who, { type: 'persuaded' });
    contributor.pledged = definition.personnel.v;
    tell(turn, { type: 'contributor-pledged', who, personnel: contributor.pledged });
  } else {
    sendContributor(turn, who, { type: 'approached' });
  }
}

/** Invites a candidate that has spoken in public to send its assessment mission. */
export function inviteAssessment(turn: Turn, who: string): void {
  const { state } = turn;
  const lead = state.leads[who];
  if (!lead) return;
  state.attention -= 1;
  lead.assessmentDue = state.round + DIPLOMACY.assessmentRounds;
  sendLead(turn, who, { type: 'assessment-begun' });
  tell(turn, { type: 'assessment-begun', who, due: lead.assessmentDue });
}

/** Capitals move in their own time too: unprompted steps, reports that fall due, cabinets that sit. */
export function advanceLeads(turn: Turn, adopted: Levels | null): void {
  const { state, scenario } = turn;
  for (const definition of scenario.leads) {
    const lead = state.leads[definition.id];
    if (!lead || definition.refuses) continue;
    if (adopted === null) lead.pressed = Math.max(0, lead.pressed - easedIn(scenario.period.roundDays));
    const threshold = lead.state === 'declinedSoftly' ? null : nextThreshold(lead.state);
    if (threshold !== null) {
      const chance = Math.floor(
        (chanceOfStep(indexOf(turn, definition.id, adopted), threshold) * WILLINGNESS.unprompted) / 1000,
      );
      if (turn.luck.chance(chance)) {
        sendLead(turn, definition.id, {
          type: lead.state === 'lookingSeriously' ? 'offer-announced' : 'persuaded',
        });
      }
    } else if (
      lead.state === 'assessmentMission' &&
      lead.assessmentDue !== null &&
      state.round >= lead.assessmentDue
    ) {
      lead.assessmentDue = null;
      lead.personnel = Math.floor((definition.personnel.v * (850 + turn.luck.below(251))) / 1000);
      sendLead(turn, definition.id, { type: 'assessment-reported' });
      tell(turn, { type: 'assessment-reported', who: definition.id, personnel: lead.personnel });
    } else if (lead.state === 'decision') {
      sitCabinet(turn, definition, adopted);
    }
  }
  for (const definition of scenario.contributors) {
    const contributor = state.contributors[definition.id];
    if (contributor?.state !== 'interested' || leadOf(state.leads) === null) continue;
    if (turn.luck.chance(Math.floor(definition.readiness.v / 4))) {
      sendContributor(turn, definition.id, { type: 'persuaded' });
      contributor.pledged = definition.personnel.v;
      tell(turn, { type: 'contributor-pledged', who: definition.id, personnel: contributor.pledged });
    }
  }
}

/** How much of a delegation's pressure a capital is rid of after some days, hundredths. */
function easedIn(days: number): number {
  return Math.ceil((WILLINGNESS.pressed * days) / 30);
}

/** A cabinet decides: its conditions on the text and the letter first, then the whole of its index. */
function sitCabinet(turn: Turn, definition: Lead, adopted: Levels | null): void {
  const { state } = turn;
  const levels = adopted ?? state.draft.circulated ?? state.draft.levels;
  const met = definition.conditions.every((condition) => conditionMet(condition, state, levels));
  const chance = met ? chanceOfStep(indexOf(turn, definition.id, adopted), WILLINGNESS.decide) : 0;
  const willing = turn.luck.chance(chance);
  const lasting = !willing && turn.luck.chance(!met && state.credibility < 45 ? 150 : 15);
  sendLead(turn, definition.id, { type: 'cabinet-sat', willing, lasting });
  if (willing) tell(turn, { type: 'lead-committed', who: definition.id });
  else if (!lasting) tell(turn, { type: 'cabinet-put-off', who: definition.id });
}

/** The country whose word is given to lead, or null. */
export function committedLead(leads: Readonly<Record<string, LeadPart>>): string | null {
  for (const id in leads) if (isCommitted(leads[id]?.state)) return id;
  return null;
}
