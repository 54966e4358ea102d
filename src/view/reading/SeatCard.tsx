import { joined } from '../../locale/sentences.ts';
import { useId } from 'preact/hooks';
import type { Instruction } from '../../scenario/model/scenario.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { seatName } from './seatName.ts';

/** The secret instructions of one seat, to be handed to the student who takes it in a class. */
export function SeatCard({ instruction }: { readonly instruction: Instruction }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const id = useId();
  const { aim, priorities, redLine, success, src = [] } = instruction;
  // Many facts of one article: it is named once.
  const citations = new Set(src.flatMap((fact) => scenario.facts[fact]?.citation ?? []));
  return (
    <article class="seat-card paper" aria-labelledby={id}>
      <header>
        <h4 id={id}>{seatName(scenario, instruction, say)}</h4>
        <p class="seat-mark">{say('teachers.mark')}</p>
      </header>
      <dl>
        <dt>{say('teachers.aim')}</dt>
        <dd>{read(aim)}</dd>
        <dt>{say('teachers.priorities')}</dt>
        <dd>
          <ol>
            {priorities.map((priority, place) => (
              <li key={place}>{read(priority)}</li>
            ))}
          </ol>
        </dd>
        <dt>{say('teachers.redLine')}</dt>
        <dd>{read(redLine)}</dd>
        <dt>{say('teachers.success')}</dt>
        <dd>{read(success)}</dd>
      </dl>
      {src.length > 0 && (
        <footer>
          <h5>{say('teachers.sources')}</h5>
          <ul>
            {src.map((fact) => (
              <li key={fact}>{scenario.facts[fact]?.text ?? fact}</li>
            ))}
          </ul>
          <p>{say('teachers.readIn', { where: joined(say, 'clauses', [...citations]) })}</p>
        </footer>
      )}
    </article>
  );
}
