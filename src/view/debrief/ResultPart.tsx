import { namesOf } from '../../telling/events.ts';
import { useDesk, useView } from '../kit/desk.ts';
import { LOCKS } from '../../game/locks/rule.ts';
import { SealMark } from '../kit/Locks.tsx';
import type { Lock } from '../../game/locks/rule.ts';
import { useFinishedGame } from './finishedGame.ts';
import { adviceAfter } from './advice.ts';

/** What came of the game: its ending, and four seals each with the figures it was judged on. */
export function ResultPart() {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const { outcome } = useView();
  const figures = useFigures();
  if (!outcome || !figures) return null;
  return (
    <>
      <h2>{say(`ending.${outcome.ending}.title`)}</h2>
      <p class="debrief-lead">{say(`ending.${outcome.ending}.text`)}</p>
      {scenario.goals?.includes(outcome.ending) && <p class="muted">{say('debrief.result.good')}</p>}
      <ul class="seal-cards" aria-label={say('debrief.seals')}>
        {LOCKS.map((lock) => (
          <li key={lock} class={`seal-card seal-card-${outcome.seals[lock]}`}>
            <SealMark seal={outcome.seals[lock]} />
            <h3>
              {say(`seal.${lock}`)}: {say(`seal.${outcome.seals[lock]}`)}
            </h3>
            <p>{figures[lock]}</p>
            <p class="muted">{say(`debrief.seal.${lock}.rule`)}</p>
          </li>
        ))}
      </ul>
      <NextTime />
      <p class="muted">
        {say('debrief.difficulty', {
          name: say(`difficulty.${scenario.arranged?.by.difficulty ?? 'normal'}`),
        })}{' '}
        {say('debrief.score', { score: outcome.score })} {say('debrief.result.model')}
      </p>
    </>
  );
}

/** After anything short of four full seals: the one or two things that would have helped most, plainly. */
function NextTime() {
  const { say } = useDesk();
  const view = useView();
  const tries = view.outcome ? adviceAfter(view.outcome, view) : [];
  if (tries.length === 0) return null;
  return (
    <section class="next-time" aria-labelledby="next-time">
      <h3 id="next-time">{say('debrief.try')}</h3>
      <ul>
        {tries.map((what) => (
          <li key={what}>{say(`debrief.try.${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The figures that each seal was judged on, in words. */
function useFigures(): Readonly<Record<Lock, string>> | null {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const { outcome, authorities, people } = useView();
  if (!outcome) return null;
  const { tally, meeting } = outcome;
  return {
    text: tally
      ? say('debrief.seal.text', { ...tally, vote: outcome.vote })
      : meeting
        ? say('debrief.seal.partners', {
            referred: meeting.referred ? 'yes' : 'no',
            joined: meeting.partners.length,
            partners: scenario.meeting?.partners.v ?? 0,
            who: namesOf(scenario, meeting.partners),
          })
        : say('debrief.seal.text.none'),
    lead: say('debrief.seal.lead', { personnel: outcome.personnel, required: outcome.required }),
    money: meeting
      ? say('debrief.seal.signalled', {
          signalled: meeting.signalled,
          money: scenario.meeting?.money.v ?? 0,
          banked: outcome.banked,
        })
      : say('debrief.seal.money', { banked: outcome.banked, need: outcome.need }),
    consent: say('debrief.seal.consent', { authorities, people }),
  };
}
