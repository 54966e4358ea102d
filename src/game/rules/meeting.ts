import { send, type Turn, tell } from '../turn.ts';
import { weighAdoptedText } from './consent.ts';
import { isCommitted, type Table } from './situation.ts';

/** Who has joined: a country whose word to lead is given, those that send people, and those that signal money. */
export function partnersIn(table: Pick<Table, 'leads' | 'contributors' | 'funders'>, seat: string): string[] {
  const { leads, contributors, funders } = table;
  const joined = [
    ...Object.keys(leads).filter((id) => isCommitted(leads[id]?.state ?? '')),
    ...Object.keys(contributors).filter((id) => (contributors[id]?.pledged ?? 0) > 0),
    ...Object.keys(funders).filter((id) => (funders[id]?.pledged ?? 0) > 0),
  ];
  return [...new Set(joined)].filter((id) => id !== seat);
}

/** The meeting at the end of the last round takes the draft as its communiqué, where anybody has joined. */
export function holdMeeting(turn: Turn): void {
  const { state, scenario } = turn;
  const partners = partnersIn(state, scenario.seat);
  tell(turn, { type: 'meeting-held', partners });
  if (partners.length === 0) return;
  state.draft.circulated = { ...state.draft.levels };
  send(turn, 'draft', { type: 'communique-issued' });
  send(turn, 'mission', { type: 'authorised' });
  weighAdoptedText(turn, state.draft.circulated);
}
