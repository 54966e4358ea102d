import type { Level, Member, Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import type { Evidence, EvidenceSource, Known } from '../state.ts';
import { type Turn, tell } from '../turn.ts';
import type { Position } from '../rules/voting.ts';

/** What the seat knows of a member, copied so that it may be written to. */
function opened(turn: Turn, who: string): Known {
  const { members } = turn.state.knowledge;
  const known = members[who] as Known;
  const copy: Known = {
    ...known,
    low: [...known.low],
    high: [...known.high],
    redLines: [...known.redLines],
    asks: [...known.asks],
  };
  members[who] = copy;
  return copy;
}

function note(turn: Turn, evidence: Omit<Evidence, 'round'>): void {
  turn.state.knowledge.evidence = [
    ...turn.state.knowledge.evidence,
    { round: turn.state.round, ...evidence },
  ];
}

/**
 * Narrows what is believed of one paragraph by one level, toward the truth.
 * @returns whether anything was learnt
 */
export function narrow(turn: Turn, who: string, index: number, source: EvidenceSource): boolean {
  const truth = turn.state.hidden.members[who]?.ideals[index];
  const known = turn.state.knowledge.members[who];
  if (truth === undefined || !known) return false;
  const low = known.low[index] as number;
  const high = known.high[index] as number;
  if (low === high && low === truth) return false;
  const copy = opened(turn, who);
  if (truth < low) copy.low[index] = low - 1;
  else if (truth > high) copy.high[index] = high + 1;
  else if (high - truth >= truth - low) copy.high[index] = high - 1;
  else copy.low[index] = low + 1;
  note(turn, {
    source,
    about: who,
    paragraph: PARAGRAPHS[index] as Paragraph,
    low: copy.low[index] as Level,
    high: copy.high[index] as Level,
    redLine: false,
  });
  return true;
}

/** Fixes a paragraph exactly: the member has said it in so many words. */
export function pinDown(turn: Turn, who: string, paragraph: Paragraph, source: EvidenceSource): void {
  const index = PARAGRAPHS.indexOf(paragraph);
  const truth = turn.state.hidden.members[who]?.ideals[index];
  if (truth === undefined) return;
  const copy = opened(turn, who);
  copy.low[index] = truth;
  copy.high[index] = truth;
  note(turn, { source, about: who, paragraph, low: truth, high: truth, redLine: false });
}

/** Takes a level from the public record, which may be out of date. */
export function takeRecord(turn: Turn, member: Member): void {
  const copy = opened(turn, member.id);
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (member.salience[paragraph] < 2) continue;
    const wanted = member.wants[paragraph];
    copy.low[index] = wanted;
    copy.high[index] = wanted;
    note(turn, { source: 'record', about: member.id, paragraph, low: wanted, high: wanted, redLine: false });
  }
}

/** A red line is said aloud. */
export function learnRedLine(turn: Turn, who: string, paragraph: Paragraph, source: EvidenceSource): void {
  if (turn.state.knowledge.members[who]?.redLines.includes(paragraph)) return;
  opened(turn, who).redLines.push(paragraph);
  const index = PARAGRAPHS.indexOf(paragraph);
  const known = turn.state.knowledge.members[who] as Known;
  note(turn, {
    source,
    about: who,
    paragraph,
    low: known.low[index] as Level,
    high: known.high[index] as Level,
    redLine: true,
  });
  tell(turn, { type: 'red-line-learnt', who, paragraph });
}

/** An ask is put to the penholder. */
export function hearAsk(turn: Turn, who: string, ask: string): void {
  if (turn.state.knowledge.members[who]?.asks.includes(ask)) return;
  opened(turn, who).asks.push(ask);
  tell(turn, { type: 'ask-heard', who, ask });
}

/** A member's true position. */
export function truePosition(turn: Turn, member: Member): Position {
  const hidden = turn.state.hidden.members[member.id];
  if (!hidden) throw new Error(`no position was drawn for ${member.id}`);
  const state = turn.state.members[member.id]?.state;
  return {
    ideals: hidden.ideals,
    redLines: hidden.redLines,
    asks: member.asks,
    unheard: { weight: 0, met: 0 },
    leaning: hidden.leaning,
    committed: state === 'committed',
  };
}
