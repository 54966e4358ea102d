import type { Level, Levels, Member, Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { move, send, sendMember, showStance, type Turn, tell } from '../turn.ts';
import { hearAsk, learnRedLine, pinDown, trueTo } from '../seats/knowledge.ts';
import { situationOf } from './situation.ts';
import { DIPLOMACY } from './tuning.ts';
import { blocking, cellWorth, crosses, endorsement, isMet } from './voting.ts';

/** Attention that an edit costs: the first of a round is free, the form of the mission costs two. */
export function editCost(state: { readonly freeEdit: boolean }, paragraph: Paragraph): number {
  if (paragraph === 'form') return 2;
  return state.freeEdit ? 0 : 1;
}

/** Changes the level of a paragraph. Going back on a level promised in a package breaks the promise. */
export function editParagraph(turn: Turn, paragraph: Paragraph, level: Level): void {
  const { state } = turn;
  const from = state.draft.levels[paragraph];
  state.attention -= editCost(state, paragraph);
  if (paragraph !== 'form') state.freeEdit = false;
  state.draft.levels[paragraph] = level;
  tell(turn, { type: 'paragraph-changed', paragraph, from, to: level });
  for (const promise of state.promises) {
    if (promise.paragraph !== paragraph || promise.kept === false || promise.level === level) continue;
    promise.kept = false;
    tell(turn, { type: 'promise-broken', to: promise.to, paragraph });
    move(turn, 'credibility', DIPLOMACY.brokenPromise, 'brokenPromise');
    const member = state.members[promise.to];
    if (!member) continue;
    member.covered = null;
    member.warmth -= 120;
    sendMember(turn, promise.to, { type: 'promise-broken' });
  }
}

/** Sends the text to all members; their capitals read it before the week is out. */
export function circulate(turn: Turn): void {
  const { state, scenario } = turn;
  const { draft } = state;
  draft.circulated = { ...draft.levels };
  draft.circulatedOn ??= state.round;
  draft.revisions += 1;
  draft.brokenBy = [];
  send(turn, 'draft', { type: 'draft-circulated' });
  tell(turn, { type: 'draft-circulated', revision: draft.revisions });
  for (const member of scenario.council) {
    if (member.id !== scenario.seat) sendMember(turn, member.id, { type: 'text-received' });
  }
}

/** Every capital reviews the circulated text, and those that object say where. */
export function reviewText(turn: Turn, comment: boolean): void {
  const { scenario, state } = turn;
  const levels = state.draft.circulated;
  if (levels === null) return;
  const situation = situationOf(scenario, state, levels);
  const notYes = permanentDoubts(turn, levels);
  for (const member of scenario.council) {
    if (member.id === scenario.seat) continue;
    const relations = state.members[member.id];
    if (!relations) continue;
    const position = trueTo(turn, member);
    const score = endorsement(member, position, relations, situation, notYes, null);
    if (member.permanent) {
      const lines = position.redLines.filter(
        (line) => crosses(line, levels[line.paragraph]) && relations.covered !== line.paragraph,
      );
      const block = blocking(member, position, relations, situation, 12, 0, null);
      sendMember(turn, member.id, {
        type: 'position-reviewed',
        endorsement: score,
        blocking: block,
        redLineCrossed: lines.length > 0,
      });
      if (relations.state === 'vetoThreatened' || relations.state === 'redLineSignalled') {
        showStance(turn, member.id);
        for (const line of lines)
          learnRedLine(
            turn,
            member.id,
            line.paragraph,
            relations.state === 'vetoThreatened' ? 'threat' : 'comment',
          );
      }
    } else {
      sendMember(turn, member.id, { type: 'position-reviewed', support: score });
    }
    if (comment) commentOn(turn, member, levels);
  }
  if (comment) send(turn, 'draft', { type: 'comments-came' });
}

/** A member's comment: its worst paragraph, or the most weighty request that the text leaves out. */
function commentOn(turn: Turn, member: Member, levels: Levels): void {
  const { state, scenario } = turn;
  const relations = state.members[member.id];
  if (!relations) return;
  const worst = worstParagraph(turn, member, levels);
  if (worst !== null) {
    pinDown(turn, member.id, worst, 'comment');
    tell(turn, { type: 'comment-made', who: member.id, paragraph: worst, objects: true });
  }
  const situation = situationOf(scenario, state, levels);
  const heard = state.knowledge.members[member.id]?.asks ?? [];
  const unmet = member.asks
    .filter((ask) => !heard.includes(ask.id) && !isMet(ask, relations, situation))
    .sort((a, b) => b.weight - a.weight)[0];
  if (unmet) hearAsk(turn, member.id, unmet.id);
  showStance(turn, member.id);
}

/** The paragraph that costs the text most with this member, or null where none costs anything. */
function worstParagraph(turn: Turn, member: Member, levels: Levels): Paragraph | null {
  const position = trueTo(turn, member);
  let worst: Paragraph | null = null;
  let lowest = 0;
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    const worth = cellWorth(levels[paragraph], position.ideals[index] ?? 0, member.salience[paragraph]);
    if (worth < lowest) {
      lowest = worth;
      worst = paragraph;
    }
  }
  return worst;
}

/** Permanent members that would not vote yes on a text as things stand. */
function permanentDoubts(turn: Turn, levels: Levels): number {
  const { scenario, state } = turn;
  const situation = situationOf(scenario, state, levels);
  let doubts = 0;
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (!member.permanent || member.id === scenario.seat || !relations) continue;
    if (endorsement(member, trueTo(turn, member), relations, situation, 0, null) < 0) doubts += 1;
  }
  return doubts;
}

/** Under silence until the end of the next round: whoever cannot live with the text must say so. */
export function placeUnderSilence(turn: Turn): void {
  const { state } = turn;
  state.attention -= 1;
  state.draft.silenceUntil = state.round + 1;
  send(turn, 'draft', { type: 'placed-under-silence' });
  tell(turn, { type: 'placed-under-silence', until: state.round + 1 });
}

/** The hour has come: silence has held, and the text goes in blue, or somebody breaks it. */
export function endSilence(turn: Turn): void {
  const { state, scenario } = turn;
  const { draft } = state;
  const levels = draft.circulated;
  if (levels === null || draft.silenceUntil === null || state.round < draft.silenceUntil) return;
  draft.silenceUntil = null;
  const situation = situationOf(scenario, state, levels);
  const notYes = permanentDoubts(turn, levels);
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (member.id === scenario.seat || !relations) continue;
    const position = trueTo(turn, member);
    const score = endorsement(member, position, relations, situation, notYes, null);
    const crossed = member.permanent
      ? position.redLines.find(
          (line) =>
            line.resolve > 0 && relations.covered !== line.paragraph && crosses(line, levels[line.paragraph]),
        )
      : undefined;
    if (
      crossed === undefined &&
      score >= (member.permanent ? DIPLOMACY.silencePermanent : DIPLOMACY.silenceElected)
    )
      continue;
    const paragraph = crossed?.paragraph ?? worstParagraph(turn, member, levels);
    draft.brokenBy.push(member.id);
    tell(turn, { type: 'silence-broken', who: member.id, paragraph });
    if (paragraph !== null) pinDown(turn, member.id, paragraph, 'silence');
    if (crossed) learnRedLine(turn, member.id, crossed.paragraph, 'silence');
    for (const ask of member.asks) if (!isMet(ask, relations, situation)) hearAsk(turn, member.id, ask.id);
    showStance(turn, member.id);
  }
  if (draft.brokenBy.length > 0) {
    send(turn, 'draft', { type: 'silence-broken' });
    return;
  }
  tell(turn, { type: 'silence-held' });
  move(turn, 'credibility', DIPLOMACY.silenceHeld, 'silenceHeld');
  send(turn, 'draft', { type: 'silence-held' });
  draft.blueOn = state.round;
}

/** Puts the text in blue. Where silence was broken and nothing changed, the breakers are overridden. */
export function putInBlue(turn: Turn): void {
  const { state } = turn;
  state.attention -= 1;
  for (const who of state.draft.brokenBy) {
    const member = state.members[who];
    if (member) member.overridden += 1;
  }
  state.draft.blueOn = state.round;
  send(turn, 'draft', { type: 'put-in-blue' });
  tell(turn, { type: 'put-in-blue' });
}
