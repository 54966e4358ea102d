import { REPORT } from '../tuning/index.ts';
import { send, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Asks the Secretary-General for a report on options. */
export const requestReport = verb({
  id: 'request-report',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  office: 'secretariat',
  key: { family: 'listen', letter: 'g' },
  optional: true,
  fulfils: 'afterRequest',
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: ({ view }) => (view.secretariat.state === 'available' ? null : no('already-done')),
  values: () => ({ rounds: REPORT.rounds }),
  carryOut: (turn) => {
    const { state } = turn;
    state.secretariat.due = state.round + REPORT.rounds;
    send(turn, 'secretariat', { type: 'report-requested' });
    tell(turn, { type: 'report-requested', due: state.secretariat.due });
  },
});
