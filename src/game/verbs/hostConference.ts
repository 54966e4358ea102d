import { drawnOut, pledge } from '../rules/pledging.ts';
import { leadOf } from '../rules/situation.ts';
import { CONFERENCE_LUCK } from '../tuning/index.ts';
import type { FunderPart } from '../actors/funder.ts';
import { sendContributor, tellBefore } from '../turn.ts';
import { verb } from './verb.ts';

/**
 * A pledging conference, as at Nassau in June 2023: each funder pledges out of what it has left, by its own
 * benefit, more where a lead is named and oversight is written in, less at every further conference.
 */
export const hostConference = verb({
  id: 'host-conference',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  key: { family: 'build', letter: 'h' },
  optional: true,
  towards: ['funders'],
  cost: { attention: 2 },
  risks: true,
  refusal: () => null,
  values: ({ view }) => ({
    times: view.conferences,
    lead: leadOf(view.leads) === null ? 'no' : 'yes',
  }),
  carryOut: (turn) => {
    const { state, scenario } = turn;
    const times = state.conferences;
    // Each gives for what stood when the conference opened, not for what a neighbour has just said.
    const table = { ...state, funders: { ...state.funders } };
    for (const { id } of scenario.funders) table.funders[id] = { ...(state.funders[id] as FunderPart) };
    const at = turn.events.length;
    let total = 0;
    for (const funder of scenario.funders) {
      const luck = CONFERENCE_LUCK.least + turn.luck.below(CONFERENCE_LUCK.spread);
      total += pledge(turn, funder.id, drawnOut(funder, table, luck, null));
    }
    state.conferences = times + 1;
    tellBefore(turn, at, { type: 'conference-held', pledged: total, times: times + 1 });
    if (times === 0)
      for (const contributor of scenario.contributors)
        sendContributor(turn, contributor.id, { type: 'approached' });
  },
});
