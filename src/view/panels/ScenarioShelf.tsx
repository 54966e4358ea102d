import { useState } from 'preact/hooks';
import { inWords } from '../../session/calendar.ts';
import type { Shelved } from '../../session/library.ts';
import { read, useDesk, useScenario } from './desk.ts';
import { OpenScenario } from './OpenScenario.tsx';

/** The scenarios that come with the game, in order of date, and the way to one from a file. */
export function ScenarioShelf() {
  const { say, library } = useDesk();
  const scenario = useScenario();
  const [failed, setFailed] = useState<string | null>(null);
  const choose = (shelved: Shelved): void => {
    setFailed(null);
    shelved.fetch().then(
      (fetched) => {
        library.open(fetched);
        // The page was drawn anew: whoever chose by keyboard stays where they were.
        document.querySelector<HTMLElement>('.shelf-choice[aria-current]')?.focus();
      },
      () => setFailed(shelved.id),
    );
  };
  return (
    <section class="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading">{say('shelf.heading')}</h2>
      <ol class="shelf-list">
        {library.scenarios.map((shelved, index) => (
          <li key={shelved.id}>
            <button
              type="button"
              class="shelf-choice"
              aria-current={shelved.id === scenario.id ? 'true' : undefined}
              onClick={() => choose(shelved)}
            >
              <span class="shelf-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="shelf-words">
                <span class="shelf-title">{read(shelved.title)}</span>
                <span class="muted">
                  {say('shelf.line', { start: inWords(shelved.start, 'en'), rounds: shelved.rounds })}
                </span>
              </span>
            </button>
            {failed === shelved.id && <p role="alert">{say('shelf.failed')}</p>}
          </li>
        ))}
      </ol>
      <OpenScenario />
    </section>
  );
}
