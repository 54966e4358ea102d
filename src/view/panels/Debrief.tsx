import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../game/state.ts';
import { placeName } from '../../game/transcript.ts';
import { newSession } from '../../session/session.ts';
import '../styles/after.css';
import { BeliefAndTruth } from './BeliefAndTruth.tsx';
import { read, useDesk, useScenario, useSession, useView } from './desk.ts';
import { History } from './History.tsx';
import { LOCKS, SealMark } from './Locks.tsx';
import { luckNow } from './luckNow.ts';
import { Promises } from './Promises.tsx';
import { downloadRecord, recordNow } from './recordFile.ts';
import { WhyHands } from './WhyHands.tsx';

const PARTS = ['belief', 'why', 'seals', 'history', 'promises', 'questions'] as const;

/** The debrief: what was believed and what was true, what happened and why, and what really happened. */
export function Debrief() {
  const { say, session, app } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const seed = useSession((state) => state.seed);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { outcome } = view;
  if (!outcome) return null;
  const again = (luck: number): void => {
    newSession(session, luck);
    app.send({ type: 'begun' });
  };
  return (
    <main class="page debrief" id="main">
      <header class="debrief-head">
        <p class="muted">{say('debrief.title')}</p>
        <h1 tabIndex={-1} ref={heading}>
          {say(`ending.${outcome.ending}.title`)}
        </h1>
        <p class="debrief-text">{say(`ending.${outcome.ending}.text`)}</p>
        <ul class="seals" aria-label={say('debrief.seals')}>
          {LOCKS.map((lock) => (
            <li key={lock}>
              <SealMark seal={outcome.seals[lock]} />
              <span>
                {say(`seal.${lock}`)} <strong>{say(`seal.${outcome.seals[lock]}`)}</strong>
              </span>
            </li>
          ))}
        </ul>
        <nav class="debrief-parts" aria-label={say('debrief.parts')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`}>
              {say(`debrief.${part}`)}
            </a>
          ))}
        </nav>
      </header>
      <section id="belief" aria-labelledby="belief-title">
        <h2 id="belief-title">{say('debrief.belief')}</h2>
        <BeliefAndTruth />
      </section>
      <section id="why" aria-labelledby="why-title">
        <h2 id="why-title">{say('debrief.why')}</h2>
        <WhyHands />
      </section>
      <section id="seals" aria-labelledby="seals-title">
        <h2 id="seals-title">{say('debrief.seals')}</h2>
        <SealsExplained outcome={outcome} />
      </section>
      <section id="history" aria-labelledby="history-title">
        <h2 id="history-title">{say('debrief.history')}</h2>
        <History />
      </section>
      <section id="promises" aria-labelledby="promises-title">
        <h2 id="promises-title">{say('debrief.promises')}</h2>
        <Promises />
      </section>
      <section id="questions" aria-labelledby="questions-title">
        <h2 id="questions-title">{say('debrief.questions')}</h2>
        <ol class="questions">
          {scenario.questions.map((question) => (
            <li key={question.en}>{read(question)}</li>
          ))}
        </ol>
        <p class="muted">{say('debrief.model')}</p>
      </section>
      <div class="debrief-actions">
        <button type="button" class="button button-first" onClick={() => again(luckNow())}>
          {say('debrief.again.new')}
        </button>
        <button type="button" class="button" onClick={() => again(seed)}>
          {say('debrief.again.same')}
        </button>
        <button type="button" class="button" onClick={() => downloadRecord(recordNow(session.getState()))}>
          {say('record.download')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => app.send({ type: 'left' })}>
          {say('debrief.leave')}
        </button>
      </div>
    </main>
  );
}

/** Each seal with the figures it was judged on. */
function SealsExplained({ outcome }: { readonly outcome: Outcome }) {
  const { say } = useDesk();
  const view = useView();
  const scenario = useScenario();
  const { tally, meeting } = outcome;
  const figures: Record<(typeof LOCKS)[number], string> = {
    text: tally
      ? say('debrief.seal.text', { ...tally, vote: outcome.vote })
      : meeting
        ? say('debrief.seal.partners', {
            referred: meeting.referred ? 'yes' : 'no',
            joined: meeting.partners.length,
            partners: scenario.meeting?.partners.v ?? 0,
            who: meeting.partners.map((who) => placeName(scenario, who, say)).join(', '),
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
    consent: say('debrief.seal.consent', { authorities: view.authorities, people: view.people }),
  };
  return (
    <>
      <dl class="seal-list">
        {LOCKS.map((lock) => (
          <div key={lock}>
            <dt>
              <SealMark seal={outcome.seals[lock]} /> {say(`seal.${lock}`)}:{' '}
              {say(`seal.${outcome.seals[lock]}`)}
            </dt>
            <dd>
              {figures[lock]} <span class="muted">{say(`debrief.seal.${lock}.rule`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">{say('debrief.score', { score: outcome.score })}</p>
    </>
  );
}
