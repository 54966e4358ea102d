import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { narrow } from '../seats/knowledge.ts';
import type { MemberPart } from '../actors/member.ts';
import { showStance, type Turn, tellBefore } from '../turn.ts';
import { DIPLOMACY } from '../tuning/index.ts';
import { courtshipOfCall } from '../rules/willingness.ts';

/**
 * What a call does to a member's relations, hundredths of a logit: less with every further one. A call to a
 * counterpart who was neither sounded out nor read up on does harm.
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

/**
 * A call at the level of ministers, to a member or to a candidate lead.
 * @param when `last` where it is made as the vote is about to be called
 */
export function callCapital(turn: Turn, who: string, when: { readonly last?: true }): void {
  const { state } = turn;
  const at = turn.events.length;
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
