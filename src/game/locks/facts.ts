import { isRequested } from '../actors/hostAuthorities.ts';
import { needFor } from '../rules/need.ts';
import type { GameState } from '../state.ts';
import type { Facts } from './rule.ts';

/** What the four locks are judged on in truth: the text in force, and what has come of it. */
export function truthOf(state: GameState): Facts {
  const { draft, meeting } = state;
  const adopted = draft.state === 'adopted' ? draft.circulated : null;
  const levels = adopted ?? draft.levels;
  return {
    levels,
    adopted: adopted !== null,
    hands: Object.values(state.members).filter(({ vote }) => vote?.hand === 'yes').length,
    partners: meeting?.partners.length ?? 0,
    people: [...Object.values(state.leads), ...Object.values(state.contributors)].reduce(
      (sum, { arrived }) => sum + arrived,
      0,
    ),
    cash: Object.values(state.funders).reduce((sum, { banked }) => sum + banked, 0),
    signals: meeting?.signalled ?? 0,
    cost: needFor(state.hidden.need, levels, state.pressure),
    authorities: state.authorities,
    haitians: state.people,
    letter: isRequested(state.host),
  };
}
