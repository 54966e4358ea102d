import { namesOf } from '../../telling/events.ts';
import { useDesk, useView } from '../kit/desk.ts';
import { SealMark } from '../kit/Locks.tsx';
import type { LockSeen } from '../../game/locks/lock.ts';
import type { Lock } from '../../game/locks/rule.ts';
import { useLocks } from '../kit/locksNow.ts';
import { partWords } from '../table/locks/lockWords.ts';
import { useFinishedGame } from './finishedGame.ts';
import { adviceAfter } from './advice.ts';

/** What came of the game: its ending, and four seals each with the figures it was judged on. */
export function ResultPart() {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const { outcome } = useView();
  const figures = useFigures();
  const locks = useLocks();
  if (!outcome || !figures) return null;
  return (
    <>
      <h2>{say(`ending.${outcome.ending}.title`)}</h2>
      <p class="debrief-lead">{say(`ending.${outcome.ending}.text`)}</p>
      {scenario.goals?.includes(outcome.ending) && <p class="muted">{say('debrief.result.good')}</p>}
      <ul class="seal-cards" aria-label={say('debrief.seals')}>
        {locks.map((seen) => (
          <li key={seen.lock} class={`seal-card seal-card-${seen.state}`}>
            <SealMark seal={seen.state} />
            <h3>
              {say(`seal.${seen.lock}`)}: {say(`seal.${seen.state}`)}
            </h3>
            <p>{figures[seen.lock]}</p>
            <Lacking seen={seen} />
            <p class="muted">
              {say(`debrief.seal.${seen.lock}.rule`, {
                half: seen.measure.sure.half,
                full: seen.measure.sure.full,
              })}
            </p>
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

/** What a seal lacks of a full one. */
function Lacking({ seen }: { readonly seen: LockSeen }) {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const view = useView();
  const lacking = seen.parts.filter(({ met, half }) => !met && half !== undefined);
  if (lacking.length === 0) return null;
  const parts = lacking.map((part) => partWords({ scenario, view, say }, part));
  return <p>{say('debrief.seal.lacks', { parts })}</p>;
}

/** After anything short of four full seals: the one or two things that would have helped most, plainly. */
function NextTime() {
  const { say } = useDesk();
  const view = useView();
  const locks = useLocks();
  const tries = view.outcome ? adviceAfter(locks, view.outcome, view) : [];
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
