import { penOf } from '../../scenario/model/roster.ts';
import { situationOf } from '../rules/situation.ts';
import { DIPLOMACY } from '../tuning/index.ts';
import { crosses, endorsement, isMet } from '../rules/voting.ts';
import { hearAsk, learnRedLine, pinDown, truePosition } from '../seats/knowledge.ts';
import { move, send, showStance, type Turn, tell } from '../turn.ts';
import { permanentDoubts, worstParagraph } from './review.ts';

/** The hour has come: silence has held, and the text goes in blue, or somebody breaks it. */
export function endSilence(turn: Turn): void {
  const { state, scenario } = turn;
  const { draft } = state;
  const levels = draft.circulated;
  if (levels === null || draft.silenceUntil === null || state.round < draft.silenceUntil) return;
  draft.silenceUntil = null;
  const situation = situationOf(scenario, state, levels);
  const notYes = permanentDoubts(turn, situation);
  for (const member of scenario.council) {
    const relations = state.members[member.id];
    if (member.id === penOf(scenario) || !relations) continue;
    const position = truePosition(turn, member);
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
