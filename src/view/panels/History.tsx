import type { GameEvent } from '../../game/events.ts';
import { describe } from '../../game/transcript.ts';
import { dayOfQuarter, dayOfRound, inWords } from '../../session/calendar.ts';
import { read, useDesk, useScenario, useSession } from './desk.ts';
import { SourceChip } from './SourceChip.tsx';

/** The turns of a game that have a counterpart in the record. */
const TURNS = new Set<GameEvent['type']>([
  'draft-circulated',
  'silence-broken',
  'silence-held',
  'put-in-blue',
  'vote-counted',
  'draft-withdrawn',
  'lead-committed',
  'assessment-reported',
  'contributor-pledged',
  'conference-held',
  'report-issued',
  'co-penholder-joined',
  'personnel-arrived',
  'court-ruled',
  'government-fell',
  'pledge-held',
  'estimate-raised',
]);

/** The record beside the player's own game, by date. */
export function History() {
  const { say } = useDesk();
  const scenario = useScenario();
  const log = useSession((state) => state.log);
  const { vote, lines, movesNote } = scenario.history;
  const mine = turnsOf(log);
  const rows = [
    ...lines.map((line) => ({ date: line.date, record: line, mine: null })),
    ...mine.flatMap(({ round, quarter, event }) => {
      const words = describe(scenario, event, say);
      const opened = dayOfRound(scenario, round);
      return words === null
        ? []
        : [{ date: quarter === 0 ? opened : dayOfQuarter(opened, quarter), record: null, mine: words }];
    }),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <>
      {vote ? (
        <p>
          {say('debrief.record', {
            yes: vote.yes,
            no: vote.no,
            abstain: vote.abstaining.length,
            resolution: vote.resolution,
          })}{' '}
          <SourceChip source={vote} />
        </p>
      ) : (
        <p>{say('debrief.noVote')}</p>
      )}
      <div class="wide-table">
        <table class="plain-table history-table">
          <thead>
            <tr>
              <th scope="col">{say('debrief.date')}</th>
              <th scope="col">{say('debrief.theirs')}</th>
              <th scope="col">{say('debrief.yours')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">
                  <time dateTime={row.date}>{inWords(row.date, 'en')}</time>
                </th>
                <td>
                  {row.record && (
                    <>
                      {read(row.record.text)} <SourceChip source={row.record} />
                    </>
                  )}
                </td>
                <td>{row.mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{read(movesNote)}</p>
    </>
  );
}

function turnsOf(log: readonly GameEvent[]): { round: number; quarter: number; event: GameEvent }[] {
  const turns: { round: number; quarter: number; event: GameEvent }[] = [];
  let round = 1;
  let quarter = 0;
  for (const event of log) {
    if (event.type === 'round-opened') round = event.round;
    else if (event.type === 'quarter-opened') quarter = event.quarter;
    else if (TURNS.has(event.type)) turns.push({ round, quarter, event });
  }
  return turns;
}
