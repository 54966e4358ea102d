import { penOf } from '../../scenario/model/roster.ts';
import { send, type Turn, tell } from '../turn.ts';
import { weighAdoptedText } from '../rules/consent.ts';
import { needsCouncil, partnersIn } from '../rules/partners.ts';
import { pledgedSoFar } from '../rules/situation.ts';

/**
 * The meeting at the end of the last round takes the draft as its communiqué, where half of the partners that
 * were wanted have joined and the meeting may decide what the draft says.
 */
export function holdMeeting(turn: Turn): void {
  const { state, scenario } = turn;
  const partners = partnersIn(state, penOf(scenario));
  const referred = needsCouncil(state.draft.levels);
  // With fewer than half of those who were wanted there is a visit or two to announce, and no communiqué.
  const issued = !referred && 2 * partners.length >= (scenario.meeting?.partners.v ?? 0);
  state.meeting = { partners, signalled: pledgedSoFar(state.funders), referred };
  tell(turn, { type: 'meeting-held', partners, referred, issued });
  if (!issued) return;
  state.draft.circulated = { ...state.draft.levels };
  send(turn, 'draft', { type: 'communique-issued' });
  send(turn, 'mission', { type: 'authorised' });
  weighAdoptedText(turn, state.draft.circulated);
}
