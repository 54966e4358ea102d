import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { SourceChip } from '../kit/SourceChip.tsx';
import { useFinishedGame } from './finishedGame.ts';

/** What the scenario was about, now that it is over, and questions to think about, alone or in a class. */
export function QuestionsPart() {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const { teaching, questions } = scenario;
  return (
    <>
      {teaching && (
        <section class="was-about">
          <h2>
            {say('debrief.about')} <SourceChip source={teaching} about={say('debrief.about')} />
          </h2>
          <dl>
            <dt>{say('debrief.about.twist')}</dt>
            <dd>{read(teaching.twist)}</dd>
            <dt>{say('debrief.about.trap')}</dt>
            <dd>{read(teaching.trap)}</dd>
          </dl>
        </section>
      )}
      <h2>{say('debrief.questions.line')}</h2>
      <ol class="questions">
        {questions.map((question) => (
          <li key={question.en}>{read(question)}</li>
        ))}
      </ol>
      <p class="muted">{say('debrief.model')}</p>
    </>
  );
}
