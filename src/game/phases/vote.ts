import { roster, penOf } from '../../scenario/model/roster.ts';
import type { Levels, Member } from '../../scenario/model/scenario.ts';
import type { Belief } from '../state.ts';
import type { CastVote, Hand, Reason, Tally } from '../votes.ts';
import { move, send, sendMember, showStance, type Turn, tell } from '../turn.ts';
import { whipCount } from '../seats/whipCount.ts';
import { seatView } from '../seats/seatView.ts';
import { weighAdoptedText } from '../rules/consent.ts';
import { truePosition } from '../seats/knowledge.ts';
import { situationOf, type Situation } from '../rules/situation.ts';
import { DIPLOMACY, ELECTED, EXPLANATIONS, SEALS } from '../tuning/index.ts';
import { blocking, chanceOfNo, chanceOfYes, endorsement } from '../rules/voting.ts';

/** The show of hands: in favour, against, abstaining; then the count. */
export function holdVote(turn: Turn): void {
  const { state, scenario } = turn;
  const levels = state.draft.circulated;
  if (levels === null) return;
  const view = seatView(scenario, state);
  state.beliefs = whipCount(scenario, view, levels).members.map(
    ({ member, yes, abstain, no }): Belief => ({ member, yes, abstain, no }),
  );
  send(turn, 'draft', { type: 'vote-called' });
  tell(turn, { type: 'vote-called' });
  const votes = castVotes(turn, situationOf(scenario, state, levels));
  for (const member of scenario.council) {
    const vote = votes[member.id];
    const relations = state.members[member.id];
    if (!vote || !relations) continue;
    relations.vote = vote;
    sendMember(turn, member.id, { type: 'hand-raised', hand: vote.hand });
    showStance(turn, member.id);
    tell(turn, { type: 'hand-raised', who: member.id, vote });
  }
  count(turn, levels, votes);
}

/**
 * Every hand and why. Permanent members decide first whether they would say yes; the elected see what
 * the five show; and only where nine would vote yes need a permanent member block. Each member draws the
 * same share of luck whatever the text, so that another text can be voted on with the luck of this one.
 */
function castVotes(turn: Turn, situation: Situation): Record<string, CastVote> {
  const { state, scenario } = turn;
  const votes: Record<string, CastVote> = {};
  const unwilling: { member: Member; score: number; reasons: Reason[] }[] = [];
  for (const member of scenario.council) {
    if (!member.permanent) continue;
    if (member.id === penOf(scenario)) {
      votes[member.id] = plain('yes', 1000, [{ key: 'penholder', value: 1000 }]);
      continue;
    }
    const reasons: Reason[] = [];
    const relations = state.members[member.id];
    if (!relations) continue;
    const score = endorsement(member, truePosition(turn, member), relations, situation, 0, reasons);
    if (turn.luck.below(1000) < chanceOfYes(score)) votes[member.id] = plain('yes', score, reasons);
    else unwilling.push({ member, score, reasons });
  }
  const shared = turn.luck.below(1000);
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (member.permanent || !relations) continue;
    const reasons: Reason[] = [];
    const score = endorsement(
      member,
      truePosition(turn, member),
      relations,
      situation,
      unwilling.length,
      reasons,
    );
    const own = turn.luck.below(1000);
    const bloc = turn.luck.below(1000);
    const against = turn.luck.below(1000);
    const withBloc = member.group === 'a3' && bloc < ELECTED.bloc;
    const yes = (withBloc ? shared : own) < chanceOfYes(score);
    const no = !yes && against < chanceOfNo(score);
    votes[member.id] = plain(yes ? 'yes' : no ? 'no' : 'abstain', score, reasons);
  }
  const inFavour = Object.values(votes).filter((vote) => vote.hand === 'yes').length;
  let vetoes = 0;
  for (const { member, score, reasons } of unwilling) {
    const blockingReasons: Reason[] = [];
    const relations = state.members[member.id];
    if (!relations) continue;
    const block = blocking(
      member,
      truePosition(turn, member),
      relations,
      situation,
      inFavour,
      vetoes,
      blockingReasons,
    );
    const against = block > 0 && inFavour >= SEALS.hands.half;
    if (against) vetoes += 1;
    votes[member.id] = { hand: against ? 'no' : 'abstain', score, reasons, blocking: block, blockingReasons };
  }
  return votes;
}

function plain(hand: Hand, score: number, reasons: readonly Reason[]): CastVote {
  return { hand, score, reasons, blocking: null, blockingReasons: [] };
}

function count(turn: Turn, levels: Levels, votes: Readonly<Record<string, CastVote>>): void {
  const { state, scenario } = turn;
  const tally: Tally = tallyOf(Object.values(votes).map((vote) => vote.hand));
  const against = scenario.council
    .filter((member) => member.permanent && votes[member.id]?.hand === 'no')
    .map((member) => member.id);
  send(turn, 'draft', { type: 'hands-counted', inFavour: tally.yes, permanentAgainst: against.length });
  const result =
    state.draft.state === 'adopted' ? 'adopted' : state.draft.state === 'vetoed' ? 'vetoed' : 'failed';
  tell(turn, { type: 'vote-counted', tally, result, vetoes: result === 'vetoed' ? against : [] });
  explain(turn, votes);
  for (const promise of state.promises) {
    if (promise.kept !== null) continue;
    promise.kept = levels[promise.paragraph] === promise.level;
    if (promise.kept) move(turn, 'credibility', DIPLOMACY.keptPromise, 'keptPromise');
  }
  if (result === 'adopted') {
    if (levels.authority >= 1) send(turn, 'mission', { type: 'authorised' });
    weighAdoptedText(turn, levels);
  } else {
    move(turn, 'credibility', DIPLOMACY.lostVote, 'lostVote');
  }
  send(turn, 'session', { type: 'vote-called' });
}

/** Adds up a show of hands. */
function tallyOf(hands: readonly Hand[]): Tally {
  const of = (hand: Hand): number => hands.filter((raised) => raised === hand).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain') };
}

/** Explanations of vote: those who did not vote yes, and the two warmest of those who did, say why. */
function explain(turn: Turn, votes: Readonly<Record<string, CastVote>>): void {
  const members = roster(turn.scenario).members;
  const speakers = Object.entries(votes)
    .filter(([who]) => members[who] && who !== penOf(turn.scenario))
    .sort(([, a], [, b]) => Number(a.hand === 'yes') - Number(b.hand === 'yes') || a.score - b.score);
  const critics = speakers.filter(([, vote]) => vote.hand !== 'yes').slice(0, EXPLANATIONS.critics);
  const friends = speakers.filter(([, vote]) => vote.hand === 'yes').slice(-EXPLANATIONS.friends);
  for (const [who, vote] of [...critics, ...friends]) {
    const sign = vote.hand === 'yes' ? 1 : -1;
    const all = [
      ...vote.reasons,
      ...(vote.hand === 'no'
        ? vote.blockingReasons.map((reason) => ({ ...reason, value: -reason.value }))
        : []),
    ];
    const spoken = all
      .filter((reason) => reason.key !== 'constant' && reason.key !== 'leaning')
      .sort((a, b) => sign * (b.value - a.value));
    const [main] = spoken;
    const last = spoken.at(-1);
    if (!main) continue;
    // A hand in favour may have a reservation: the weightiest reason that stood against it.
    const reserved =
      vote.hand === 'yes' && last && last.value <= EXPLANATIONS.reserved ? { reservation: last } : {};
    tell(turn, {
      type: 'vote-explained',
      who,
      hand: vote.hand,
      reason: main.key,
      value: main.value,
      ...reserved,
    });
  }
}
