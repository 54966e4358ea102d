import { roster } from '../../scenario/model/roster.ts';
import { answerCable as answer, isWaiting } from '../phases/cables.ts';
import { no } from './refusals.ts';
import { own, verb } from './verb.ts';

/** Answers a cable that asks for a choice. */
export const answerCable = verb({
  id: 'answer-cable',
  fields: { event: 'event', option: 'option' },
  phase: 'cables',
  aims: ['cable'],
  optional: false,
  refusal: ({ scenario, view, command: { event, option } }) => {
    if (!view.cables.some((cable) => cable.event === event && isWaiting(cable))) return no('no-such-cable');
    const options = own(roster(scenario).events, event)?.choices.length ?? 0;
    return Number.isInteger(option) && option >= 0 && option < options
      ? null
      : no('no-such-option', { options });
  },
  choices: ({ scenario, who: event }) =>
    (roster(scenario).events[event]?.choices ?? []).map((_, option) => ({
      type: 'answer-cable',
      event,
      option,
    })),
  carryOut: (turn, { event, option }) => answer(turn, event, option),
});
