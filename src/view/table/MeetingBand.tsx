import { penOf } from '../../scenario/model/roster.ts';
import { needsCouncil, partnersIn } from '../../game/rules/partners.ts';
import { leadOf, pledgedSoFar } from '../../game/rules/situation.ts';
import { namesOf, placeName } from '../../telling/events.ts';
import type { Levels, Meeting } from '../../scenario/model/scenario.ts';
import { useDesk, useScenario, useView } from '../kit/desk.ts';

interface MeetingBandProps {
  readonly meeting: Meeting;
  /** The text that the meeting would be asked to issue. */
  readonly levels: Levels;
}

/** What the meeting would bring if it were held now: who has joined, what is signalled, who would train. */
export function MeetingBand({ meeting, levels }: MeetingBandProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const partners = partnersIn(view, penOf(scenario));
  const trainer = leadOf(view.leads);
  return (
    <div class="whip" role="group" aria-label={say('meeting.band')}>
      <div class="whip-scale" aria-hidden="true">
        {Array.from({ length: Math.max(meeting.partners.v, partners.length) }, (_, index) => (
          <span key={index} class={`whip-hand ${index < partners.length ? 'whip-sure' : ''}`} />
        ))}
      </div>
      <p>
        <strong>
          {say('meeting.band.line', {
            joined: partners.length,
            partners: meeting.partners.v,
            signalled: pledgedSoFar(view.funders),
            money: meeting.money.v,
          })}
        </strong>{' '}
        {needsCouncil(levels) ? (
          <span class="whip-risk">{say('meeting.band.referred')}</span>
        ) : (
          <span class="muted">
            {say('meeting.band.trainer', {
              who: trainer === null ? 'none' : placeName(scenario, trainer.id, say),
            })}{' '}
            {say('meeting.band.who', {
              count: partners.length,
              who: namesOf(scenario, partners),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
