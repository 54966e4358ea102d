import { penOf } from '../../scenario/model/roster.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import { send, type Turn, tell } from '../turn.ts';
import { weighAdoptedText } from '../rules/consent.ts';
import { isCommitted } from '../actors/candidateLead.ts';
import { pledgedSoFar, type Table } from '../rules/situation.ts';

/** Who has joined: a country whose word to lead is given, those that send people, and those that signal money. */
export function partnersIn(table: Pick<Table, 'leads' | 'contributors' | 'funders'>, seat: string): string[] {
  const { leads, contributors, funders } = table;
  const joined = [
    ...Object.keys(leads).filter((id) => isCommitted(leads[id]?.state)),
    ...Object.keys(contributors).filter((id) => (contributors[id]?.pledged ?? 0) > 0),
    ...Object.keys(funders).filter((id) => (funders[id]?.pledged ?? 0) > 0),
  ];
  return [...new Set(joined)].filter((id) => id !== seat);
}

/**
 * Whether a text asks for what a meeting of governments cannot give: authority to use force, a mission that
 * the Council authorises or sets up, a part of the UN's own means, or an embargo that binds all members.
 * Charter, Articles 24, 39 to 42 (the Council) and 17 (the General Assembly's budget).
 */
export function needsCouncil({ authority, form, finance, arms }: Levels): boolean {
  return authority > 0 || form > 0 || finance >= 2 || arms >= 2;
}

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
