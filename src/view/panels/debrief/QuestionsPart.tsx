import { read, useDesk } from '../desk.ts';
import { useFinished } from './finished.ts';

/** Questions to think about, alone or in a class. */
export function QuestionsPart() {
  const { say } = useDesk();
  const { scenario } = useFinished();
  return (
    <>
      <h2>{say('debrief.questions.line')}</h2>
      <ol class="questions">
        {scenario.questions.map((question) => (
          <li key={question.en}>{read(question)}</li>
        ))}
      </ol>
      <p class="muted">{say('debrief.model')}</p>
    </>
  );
}
