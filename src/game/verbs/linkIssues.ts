import { roster } from '../../scenario/model/roster.ts';
import type { Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { hasReported } from '../actors/secretariat.ts';
import { PACKAGE } from '../tuning/index.ts';
import { learnRedLine } from '../seats/knowledge.ts';
import type { MemberSeen, SeatView } from '../seats/view.ts';
import { sendMember, showStance, tell } from '../turn.ts';
import { otherMemberRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/**
 * A package: favours owed against one paragraph kept as it stands. An elected member gives its word; a
 * permanent one lets one red line be covered, and only with a favour to spare and a report to point to.
 * Blue helmets over a red line are not for sale.
 */
export const linkIssues = verb({
  id: 'link-issues',
  fields: { who: 'actor', paragraph: 'paragraph' },
  phase: 'moves',
  aims: ['member'],
  key: { family: 'persuade', letter: 'p' },
  optional: true,
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: (asked) => {
    const { view, command } = asked;
    const nobody = otherMemberRefusal(asked);
    if (nobody) return nobody;
    const relations = view.members[command.who];
    if (!PARAGRAPHS.includes(command.paragraph)) return no('no-such-paragraph');
    if (view.draft.circulated === null) return no('not-circulated');
    if (!relations || relations.covered !== null) return no('already-done');
    return relations.favours < 1 ? no('no-favour-owed') : null;
  },
  choices: ({ scenario, view, who }) => {
    if ((view.members[who]?.favours ?? 0) < 1) return [];
    const named = new Set(roster(scenario).members[who]?.redLines.map((line) => line.paragraph));
    return [...(named.size > 0 ? named : PARAGRAPHS)].map((paragraph) => ({
      type: 'link-issues',
      who,
      paragraph,
    }));
  },
  offered: ({ view, who }) => {
    const paragraph = subjectOf(view, view.members[who]);
    return paragraph === null ? [] : [{ type: 'link-issues', who, paragraph }];
  },
  values: ({ command }) => ({ paragraph: command.paragraph }),
  carryOut: (turn, { who, paragraph }) => {
    const { state } = turn;
    const relations = state.members[who];
    const member = roster(turn.scenario).members[who];
    if (!relations || !member) return;
    const level = state.draft.levels[paragraph];
    const line = state.hidden.members[who]?.redLines.find((red) => red.paragraph === paragraph);
    if (line) learnRedLine(turn, who, paragraph, 'package');
    const price = member.permanent ? PACKAGE.favoursPermanent : PACKAGE.favoursElected;
    const agrees = member.permanent
      ? relations.favours >= price && hasReported(state.secretariat) && !(paragraph === 'form' && level === 3)
      : relations.warmth > PACKAGE.warmth && state.credibility >= PACKAGE.credibility;
    showStance(turn, who);
    if (!agrees) {
      tell(turn, { type: 'package-declined', who, paragraph });
      return;
    }
    relations.favours -= price;
    relations.covered = paragraph;
    state.promises.push({ to: who, paragraph, level, round: state.round, kept: null });
    sendMember(turn, who, { type: 'package-agreed' });
    showStance(turn, who);
    tell(turn, { type: 'package-agreed', who, paragraph, covers: line !== undefined });
  },
});

/** The paragraph that a package with this member would be about: a known red line, else its worst known objection. */
function subjectOf(view: SeatView, member: MemberSeen | undefined): Paragraph | null {
  if (!member) return null;
  const { known } = member;
  const line = known.redLines[0];
  if (line !== undefined) return line;
  let worst: Paragraph | null = null;
  let most = 1;
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    const level = view.draft.levels[paragraph];
    const off = Math.max((known.low[index] as number) - level, level - (known.high[index] as number));
    if (off >= most) {
      most = off + 1;
      worst = paragraph;
    }
  }
  return worst;
}
