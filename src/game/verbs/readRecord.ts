import { roster } from '../../scenario/model/roster.ts';
import { hearAsk, takeRecord } from '../seats/knowledge.ts';
import { tell } from '../turn.ts';
import { otherMemberRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Reads what a member has said and done before. It costs nothing, and may be out of date. */
export const readRecord = verb({
  id: 'read-record',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['member'],
  key: { family: 'listen', letter: 'r' },
  optional: true,
  reveals: true,
  risks: true,
  refusal: (asked) =>
    otherMemberRefusal(asked) ??
    (asked.view.members[asked.command.who]?.recordRead ? no('already-done') : null),
  carryOut: (turn, { who }) => {
    const member = roster(turn.scenario).members[who];
    const relations = turn.state.members[who];
    if (!member || !relations) return;
    relations.recordRead = true;
    tell(turn, { type: 'record-read', who });
    takeRecord(turn, member);
    const first = member.asks.find((ask) => ask.src !== undefined) ?? member.asks[0];
    if (first) hearAsk(turn, who, first.id);
  },
});
