import { useState } from 'preact/hooks';
import type { Teaching } from '../../scenario/model/scenario.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { SourceChip } from '../kit/SourceChip.tsx';
import '../styles/teachers.css';
import { SeatCard } from './SeatCard.tsx';

/** Notes for a person who teaches this scenario. They spoil it for a player, and so are shown only when asked for. */
export function Teachers() {
  const { say } = useDesk();
  const { title, teaching, instructions } = useScenario();
  const [shown, show] = useState(false);
  if (!teaching && instructions.length === 0) return <p>{say('teachers.none')}</p>;
  return (
    <>
      <p class="room-lead">{say('teachers.lead', { title: read(title) })}</p>
      <p class="room-claim">{say('teachers.spoils')}</p>
      <div class="teachers-acts">
        <button
          type="button"
          class={shown ? 'button button-quiet' : 'button button-first'}
          aria-expanded={shown}
          onClick={() => show(!shown)}
        >
          {say(shown ? 'teachers.hide' : 'teachers.show')}
        </button>
        {shown && (
          <button type="button" class="button" onClick={() => window.print()}>
            {say('teachers.print')}
          </button>
        )}
      </div>
      {shown && <Notes />}
    </>
  );
}

/** All of them, which is also what a printer is given. */
function Notes() {
  const { say } = useDesk();
  const scenario = useScenario();
  const { title, teaching, questions, instructions } = scenario;
  const head = useFirstFocus<HTMLHeadingElement>();
  return (
    <div class="teachers-notes">
      <section>
        <h3 tabIndex={-1} ref={head}>
          {read(title)}
        </h3>
        {teaching && <About teaching={teaching} />}
        <h4>{say('teachers.questions')}</h4>
        <ol class="teachers-questions">
          {questions.map((question) => (
            <li key={question.en}>{read(question)}</li>
          ))}
        </ol>
      </section>
      {instructions.length > 0 && (
        <section class="teachers-seats">
          <h3>{say('teachers.seats')}</h3>
          <p class="muted">{say('teachers.seats.line', { count: instructions.length })}</p>
          <div class="seat-cards">
            {instructions.map((instruction) => (
              <SeatCard key={instruction.seat} instruction={instruction} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function About({ teaching }: { readonly teaching: Teaching }) {
  const { say } = useDesk();
  return (
    <>
      <h4>
        {say('teachers.about')} <SourceChip source={teaching} about={say('teachers.about')} />
      </h4>
      <dl class="teachers-about">
        <dt>{say('teachers.twist')}</dt>
        <dd>{read(teaching.twist)}</dd>
        <dt>{say('teachers.trap')}</dt>
        <dd>{read(teaching.trap)}</dd>
      </dl>
      <h4>{say('teachers.endings')}</h4>
      <dl class="teachers-about">
        {teaching.endings.map(({ ending, how }) => (
          <div key={ending}>
            <dt>{say(`ending.${ending}.title`)}</dt>
            <dd>{read(how)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
