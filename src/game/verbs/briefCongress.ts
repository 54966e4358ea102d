import { answersCongress } from '../rules/holds.ts';
import { pledge } from '../rules/pledging.ts';
import { CONGRESS } from '../tuning/index.ts';
import { move, send, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Committees are briefed: political capital first, and then some of the home budget. Questions may be left open. */
export const briefCongress = verb({
  id: 'brief-congress',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  office: 'congress',
  key: { family: 'home', letter: 'b' },
  optional: true,
  towards: ['congress'],
  cost: { attention: 1 },
  risks: true,
  refusal: ({ view }) => (view.congress.briefings >= CONGRESS.capital.length ? no('already-done') : null),
  values: ({ view }) => ({
    capital: CONGRESS.capital[view.congress.briefings] ?? CONGRESS.capital.at(-1) ?? 0,
  }),
  carryOut: (turn) => {
    const { state, scenario } = turn;
    const times = state.congress.briefings;
    state.congress.briefings = times + 1;
    tell(turn, { type: 'congress-briefed', times: times + 1 });
    move(turn, 'capital', CONGRESS.capital[times] ?? 0, 'congress');
    send(turn, 'congress', {
      type: 'briefed',
      satisfied: answersCongress(state.draft.levels),
    });
    const home = scenario.funders.find((funder) => funder.congress);
    const money = CONGRESS.money[times] ?? 0;
    if (home && money > 0) pledge(turn, home.id, money);
  },
});
