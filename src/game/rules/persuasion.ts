import { roster } from '../../scenario/model/roster.ts';
import type { Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import type { MemberPart } from '../actors/member.ts';
import { move, sendLead, sendMember, showStance, type Turn, tell, tellBefore } from '../turn.ts';
import { courtshipOfCall } from './forceGeneration.ts';
import { hearAsk, learnRedLine, narrow, takeRecord } from '../seats/knowledge.ts';
import { COSTS, DIPLOMACY } from './tuning.ts';

/** Reads what a member has said and done before. It costs nothing and may be out of date. */
export function readRecord(turn: Turn, who: string): void {
  const member = roster(turn.scenario).members[who];
  const relations = turn.state.members[who];
  if (!member || !relations) return;
  relations.recordRead = true;
  tell(turn, { type: 'record-read', who });
  takeRecord(turn, member);
  const first = member.asks.find((ask) => ask.src !== undefined) ?? member.asks[0];
  if (first) hearAsk(turn, who, first.id);
}

/** A low-level sounding of a member or of a candidate lead. */
export function soundOut(turn: Turn, who: string): void {
  const { state } = turn;
  state.attention -= 1;
  const lead = state.leads[who];
  // One sounding serves a country that sits on the Council and might lead as well.
  if (lead && !lead.sounded) {
    lead.sounded = true;
    sendLead(turn, who, { type: 'sounded' });
  }
  if (lead && !state.members[who]) {
    tell(turn, { type: 'sounding-taken', who, learnt: 1, leaked: false });
    return;
  }
  const relations = state.members[who];
  const member = roster(turn.scenario).members[who];
  if (!relations || !member) return;
  const at = turn.events.length;
  let learnt = 0;
  for (let index = 0; index < PARAGRAPHS.length; index += 1) {
    if (member.salience[PARAGRAPHS[index] as Paragraph] === 0) continue;
    if (turn.luck.chance(DIPLOMACY.soundingNarrows) && narrow(turn, who, index, 'sounding')) learnt += 1;
  }
  relations.soundings += 1;
  const unheard = member.asks.find((ask) => !state.knowledge.members[who]?.asks.includes(ask.id));
  if (unheard) hearAsk(turn, who, unheard.id);
  if (relations.soundings >= 2) {
    for (const line of state.hidden.members[who]?.redLines ?? []) {
      if (turn.luck.chance(DIPLOMACY.soundingRedLine)) learnRedLine(turn, who, line.paragraph, 'sounding');
    }
  }
  showStance(turn, who);
  const leaked = turn.luck.chance(DIPLOMACY.soundingLeak);
  tellBefore(turn, at, { type: 'sounding-taken', who, learnt, leaked });
  if (leaked) move(turn, 'credibility', DIPLOMACY.leakCredibility, 'leak');
}

/** A call at the level of ministers, to a member or to a candidate lead. */
export function call(turn: Turn, who: string): void {
  turn.state.attention -= COSTS.attention.call;
  ring(turn, who, {});
}

/** A call as the vote is about to be called: as any other, but no time is left for anything else, so it takes none. */
export function lastCall(turn: Turn, who: string): void {
  const { draft } = turn.state;
  draft.lastCalls = [...(draft.lastCalls ?? []), who];
  ring(turn, who, { last: true });
}

/**
 * What a call does to a member's relations, hundredths of a logit: less with every further one. Above a
 * counterpart who was never sounded out it grates.
 * @param luck 0 to `callSpread`
 */
export function warmthOfCall(
  { soundings, recordRead, calls }: Pick<MemberPart, 'soundings' | 'recordRead' | 'calls'>,
  luck: number,
): number {
  return soundings === 0 && !recordRead
    ? DIPLOMACY.callAboveLevel
    : Math.floor((DIPLOMACY.callWarmth + luck) / (1 + calls));
}

function ring(turn: Turn, who: string, when: { readonly last?: true }): void {
  const { state } = turn;
  const at = turn.events.length;
  move(turn, 'capital', -COSTS.capital.call, 'call');
  const lead = state.leads[who];
  if (lead && !state.members[who]) {
    const gain = courtshipOfCall(lead.calls);
    lead.calls += 1;
    lead.courtship += gain;
    tellBefore(turn, at, { type: 'call-made', who, warmth: gain, learnt: 0, ...when });
    return;
  }
  const relations = state.members[who];
  if (!relations) return;
  const unprepared = relations.soundings === 0 && !relations.recordRead;
  const gain = warmthOfCall(relations, unprepared ? 0 : turn.luck.below(DIPLOMACY.callSpread + 1));
  relations.calls += 1;
  relations.warmth += gain;
  let learnt = 0;
  for (let index = 0; index < PARAGRAPHS.length; index += 1) {
    if (turn.luck.chance(DIPLOMACY.callNarrows) && narrow(turn, who, index, 'call')) learnt += 1;
  }
  showStance(turn, who);
  tellBefore(turn, at, { type: 'call-made', who, warmth: gain, learnt, ...when });
}

/**
 * Help on the member's own file: a favour on the ledger, and for an elected member some readiness now.
 * Most of what is paid buys goodwill rather than a vote (Hwang, Sanford and Lee 2015).
 */
export function offerAssistance(turn: Turn, who: string): void {
  const { state } = turn;
  const relations = state.members[who];
  const member = roster(turn.scenario).members[who];
  if (!relations || !member) return;
  state.attention -= 1;
  tell(turn, { type: 'assistance-offered', who });
  move(
    turn,
    'capital',
    -(member.permanent ? COSTS.capital.assistancePermanent : COSTS.capital.assistanceElected),
    'assistance',
  );
  relations.favours = Math.min(3, relations.favours + 1);
  relations.payments += 1;
  relations.warmth += 15;
  if (paymentsMade(state.members) > DIPLOMACY.paymentsFree)
    move(turn, 'credibility', DIPLOMACY.paymentsTooMany, 'payments');
}

function paymentsMade(members: Readonly<Record<string, { readonly payments: number }>>): number {
  let sum = 0;
  for (const id in members) sum += members[id]?.payments ?? 0;
  return sum;
}

/**
 * A package: a favour owed against one paragraph kept as it stands. An elected member gives its word;
 * a permanent one lets one red line be covered, and only with a favour to spare and a report to point
 * to. Blue helmets over a red line are not for sale.
 */
export function linkIssues(turn: Turn, who: string, paragraph: Paragraph): void {
  const { state } = turn;
  const relations = state.members[who];
  const member = roster(turn.scenario).members[who];
  if (!relations || !member) return;
  state.attention -= 1;
  const level = state.draft.levels[paragraph];
  const hidden = state.hidden.members[who];
  const line = hidden?.redLines.find((red) => red.paragraph === paragraph);
  if (line) learnRedLine(turn, who, paragraph, 'package');
  const reported = state.secretariat.state === 'advocating' || state.secretariat.state === 'cautioning';
  const permanentAgrees = relations.favours >= 2 && reported && !(paragraph === 'form' && level === 3);
  const agrees = member.permanent ? permanentAgrees : relations.warmth > -100 && state.credibility >= 30;
  showStance(turn, who);
  if (!agrees) {
    tell(turn, { type: 'package-declined', who, paragraph });
    return;
  }
  relations.favours -= member.permanent ? 2 : 1;
  relations.covered = paragraph;
  state.promises.push({ to: who, paragraph, level, round: state.round, kept: null });
  sendMember(turn, who, { type: 'package-agreed' });
  showStance(turn, who);
  tell(turn, { type: 'package-agreed', who, paragraph, covers: line !== undefined });
}

/** Shares the pen with an elected member from the region, as with Mexico in 2021-22 and Ecuador in 2023. */
export function inviteCoPenholder(turn: Turn, who: string): void {
  const { state, scenario } = turn;
  state.attention -= 1;
  state.draft.coPenholder = who;
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (relations && (member.id === who || member.group === 'latin')) relations.warmth += 60;
  }
  tell(turn, { type: 'co-penholder-joined', who });
}
