import type { GameEvent } from '../../game/events.ts';
import { describe, namesOf } from '../../telling/events.ts';
import { dayOfQuarter, dayOfRound, inWords } from '../../telling/calendar.ts';
import { useDesk, useScenario, useSession } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { SourceChip } from '../kit/SourceChip.tsx';

/** The turns of a game that have a counterpart in the record. */
const TURNS = new Set<GameEvent['type']>([
  'draft-circulated',
  'silence-broken',
  'silence-held',
  'put-in-blue',
  'vote-counted',
  'meeting-held',
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
export function HistoryPart() {
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
        <h2>
          {say('debrief.record', {
            yes: vote.yes,
            no: vote.no,
            abstain: vote.abstaining.length,
            absent: vote.absent?.length ?? 0,
            who: namesOf(scenario, vote.absent ?? []),
            resolution: vote.resolution,
          })}{' '}
          <SourceChip source={vote} />
        </h2>
      ) : (
        <h2>{say('debrief.noVote')}</h2>
      )}
      <p class="muted">{say('debrief.history.line')}</p>
      <div class="timeline-heads" aria-hidden="true">
        <span>{say('debrief.history.theirs')}</span>
        <span>{say('debrief.history.yours')}</span>
      </div>
      <ol class="timeline">
        {byDay(rows).map(({ date, of }) => (
          <li key={date}>
            <time dateTime={date}>{inWords(date, 'en')}</time>
            <div class="timeline-theirs">
              {of.map(
                ({ record }) =>
                  record && (
                    <p key={record.text.en}>
                      <span class="visually-hidden">{say('debrief.history.theirs')}:</span>{' '}
                      {read(record.text)} <SourceChip source={record} />
                    </p>
                  ),
              )}
            </div>
            <div class="timeline-yours">
              {of.map(
                ({ mine: own }, index) =>
                  own && (
                    <p key={index}>
                      <span class="visually-hidden">{say('debrief.history.yours')}:</span> {own}
                    </p>
                  ),
              )}
            </div>
          </li>
        ))}
      </ol>
      <p class="muted">{read(movesNote)}</p>
    </>
  );
}

/** What has one date stands together. */
function byDay<T extends { readonly date: string }>(rows: readonly T[]): { date: string; of: T[] }[] {
  const days: { date: string; of: T[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.date === row.date) last.of.push(row);
    else days.push({ date: row.date, of: [row] });
  }
  return days;
}

function isRefusalForGood(event: GameEvent): boolean {
  return event.type === 'actor-moved' && event.machine === 'candidateLead' && event.to === 'declinedFirmly';
}

function turnsOf(log: readonly GameEvent[]): { round: number; quarter: number; event: GameEvent }[] {
  const turns: { round: number; quarter: number; event: GameEvent }[] = [];
  let round = 1;
  let quarter = 0;
  for (const event of log) {
    if (event.type === 'round-opened') round = event.round;
    else if (event.type === 'quarter-opened') quarter = event.quarter;
    else if (TURNS.has(event.type) || isRefusalForGood(event)) turns.push({ round, quarter, event });
  }
  return turns;
}
