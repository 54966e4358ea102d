import { useState } from 'preact/hooks';
import { spanInWords } from '../../telling/calendar.ts';
import type { Shelved } from '../../session/library.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { useScenarioFetch } from '../kit/scenarioFetch.ts';
import { minutesOf } from './ScenarioFacts.tsx';

/** The scenarios that come with the game and have a card to be chosen by, in order of date. */
export function ScenarioShelf() {
  const { say, library } = useDesk();
  const scenario = useScenario();
  const [failed, setFailed] = useState<string | null>(null);
  const fetch = useScenarioFetch();
  const choose = (shelved: Shelved): void => {
    setFailed(null);
    fetch(
      shelved,
      (fetched) => {
        library.open(fetched);
        // The page was drawn anew: a person who chose by keyboard stays at the choice.
        document.querySelector<HTMLElement>('.shelf-choice[aria-current]')?.focus();
      },
      () => setFailed(shelved.id),
    );
  };
  return (
    <section class="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading">{say('shelf.heading')}</h2>
      <ol class="shelf-list">
        {library.scenarios
          .filter(({ card }) => card)
          .map((shelved) => (
            <li key={shelved.id}>
              <button
                type="button"
                class="shelf-choice"
                aria-current={shelved.id === scenario.id ? 'true' : undefined}
                onClick={() => choose(shelved)}
              >
                <span class="shelf-words">
                  <span class="shelf-when">{spanInWords(shelved.start, shelved.end, 'en', 'short')}</span>
                  <span class="shelf-title">{read(shelved.title)}</span>
                  {shelved.card && (
                    <>
                      <span class="shelf-problem">{read(shelved.card.problem)}</span>
                      <span class="shelf-facts">
                        {read(shelved.card.place)}
                        <br />
                        {say('shelf.minutes.short', {
                          from: minutesOf(shelved.rounds)[0],
                          to: minutesOf(shelved.rounds)[1],
                        })}{' '}
                        · {say(`shelf.demands.${shelved.card.demands}`)}
                      </span>
                    </>
                  )}
                </span>
              </button>
              {failed === shelved.id && <p role="alert">{say('shelf.failed')}</p>}
            </li>
          ))}
      </ol>
    </section>
  );
}
