import { roster } from '../../scenario/model/roster.ts';
import type { Paragraph } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { DIPLOMACY } from '../tuning/index.ts';
import { hearAsk, learnRedLine, narrow } from '../seats/knowledge.ts';
import { move, sendLead, showStance, tell, tellBefore } from '../turn.ts';
import { delegationRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** A low-level sounding of a member or of a candidate lead. */
export const soundOut = verb({
  id: 'sound-out',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['member', 'lead'],
  key: { family: 'listen', letter: 's' },
  optional: true,
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: (asked) => delegationRefusal(asked, ({ sounded }) => (sounded ? no('conditions-known') : null)),
  certainty: ({ view, command }) => (view.members[command.who] ? DIPLOMACY.soundingNarrows : null),
  carryOut: (turn, { who }) => {
    const { state } = turn;
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
    if (relations.soundings >= DIPLOMACY.soundingsBeforeRedLines) {
      for (const line of state.hidden.members[who]?.redLines ?? []) {
        if (turn.luck.chance(DIPLOMACY.soundingRedLine)) learnRedLine(turn, who, line.paragraph, 'sounding');
      }
    }
    showStance(turn, who);
    const leaked = turn.luck.chance(DIPLOMACY.soundingLeak);
    tellBefore(turn, at, { type: 'sounding-taken', who, learnt, leaked });
    if (leaked) move(turn, 'credibility', DIPLOMACY.leakCredibility, 'leak');
  },
});
