import type { Problem } from '../../scenario/read/problem.ts';
import { useDesk } from '../kit/desk.ts';

/** What the reader says of a scenario file, as on the command line: the place, the sentence, the line, a way out. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { say } = useDesk();
  return (
    <>
      <ol>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            <p>
              <strong>
                {say('shelf.place', {
                  severity: problem.severity,
                  line: problem.line,
                  column: problem.column,
                })}
              </strong>{' '}
              {problem.message}
            </p>
            {problem.source !== '' && <pre>{problem.source}</pre>}
            {problem.hint && <p class="muted">{problem.hint}</p>}
          </li>
        ))}
      </ol>
      {problems.length > SHOWN && <p>{say('shelf.more', { count: problems.length - SHOWN })}</p>}
    </>
  );
}

/** Problems shown one by one. */
const SHOWN = 12;
