import { CO_PENHOLDER } from '../tuning/index.ts';
import { tell } from '../turn.ts';
import { otherMemberRefusal } from './council.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Shares the pen with an elected member from the region, as with Mexico in 2021-22 and Ecuador in 2023. */
export const inviteCoPenholder = verb({
  id: 'invite-co-penholder',
  fields: { who: 'actor' },
  phase: 'moves',
  aims: ['neighbour'],
  key: { family: 'persuade', letter: 'i' },
  optional: true,
  cost: { attention: 1 },
  risks: true,
  refusal: (asked) => {
    const { scenario, view, command } = asked;
    const nobody = otherMemberRefusal(asked);
    if (nobody) return nobody;
    if (view.draft.coPenholder !== null) return no('already-done');
    return scenario.coPenholders.includes(command.who) ? null : no('not-a-neighbour');
  },
  carryOut: (turn, { who }) => {
    const { state, scenario } = turn;
    state.draft.coPenholder = who;
    for (const member of scenario.council) {
      const relations = state.members[member.id];
      if (relations && (member.id === who || member.group === 'latin'))
        relations.warmth += CO_PENHOLDER.warmth;
    }
    tell(turn, { type: 'co-penholder-joined', who });
  },
});
