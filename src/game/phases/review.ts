import { penOf } from '../../scenario/model/roster.ts';
import type { Levels, Member, Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { type Situation, situationOf } from '../rules/situation.ts';
import { REVIEW } from '../tuning/index.ts';
import { blocking, cellWorth, crosses, endorsement, isMet } from '../rules/voting.ts';
import { hearAsk, learnRedLine, pinDown, truePosition } from '../seats/knowledge.ts';
import { send, sendMember, showStance, type Turn, tell } from '../turn.ts';

/** Every capital reviews the circulated text, and those that object say where. */
export function reviewText(turn: Turn, comment: boolean): void {
  const { scenario, state } = turn;
  const levels = state.draft.circulated;
  if (levels === null) return;
  const situation = situationOf(scenario, state, levels);
  const notYes = permanentDoubts(turn, situation);
  for (const member of scenario.council) {
    if (member.id === penOf(scenario)) continue;
    const relations = state.members[member.id];
    if (!relations) continue;
    const position = truePosition(turn, member);
    const score = endorsement(member, position, relations, situation, notYes, null);
    if (member.permanent) {
      const lines = position.redLines.filter(
        (line) => crosses(line, levels[line.paragraph]) && relations.covered !== line.paragraph,
      );
      const block = blocking(member, position, relations, situation, REVIEW.othersInFavour, 0, null);
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
    if (comment) commentOn(turn, member, situation);
  }
  if (comment) send(turn, 'draft', { type: 'comments-came' });
}

/** A member's comment: its worst paragraph, or the most weighty request that the text leaves out. */
function commentOn(turn: Turn, member: Member, situation: Situation): void {
  const { state } = turn;
  const relations = state.members[member.id];
  if (!relations) return;
  const worst = worstParagraph(turn, member, situation.levels);
  if (worst !== null) {
    pinDown(turn, member.id, worst, 'comment');
    tell(turn, { type: 'comment-made', who: member.id, paragraph: worst, objects: true });
  }
  const heard = state.knowledge.members[member.id]?.asks ?? [];
  const unmet = member.asks
    .filter((ask) => !heard.includes(ask.id) && !isMet(ask, relations, situation))
    .sort((a, b) => b.weight - a.weight)[0];
  if (unmet) hearAsk(turn, member.id, unmet.id);
  showStance(turn, member.id);
}

/** The paragraph that costs the text most with this member, or null where none costs anything. */
export function worstParagraph(turn: Turn, member: Member, levels: Levels): Paragraph | null {
  const position = truePosition(turn, member);
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

/** Permanent members that would not vote yes as things stand. */
export function permanentDoubts(turn: Turn, situation: Situation): number {
  const { scenario, state } = turn;
  let doubts = 0;
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (!member.permanent || member.id === penOf(scenario) || !relations) continue;
    if (endorsement(member, truePosition(turn, member), relations, situation, 0, null) < 0) doubts += 1;
  }
  return doubts;
}
