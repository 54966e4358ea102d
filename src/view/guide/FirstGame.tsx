import { useState } from 'preact/hooks';
import { useDesk, useScenario, useStore } from '../kit/desk.ts';
import { useScenarioFetch } from '../kit/scenarioFetch.ts';
import { readAt, stopReading } from '../kit/reading.ts';
import { GUIDED } from './marks.ts';

/** In the help: the first game with its guide once more, and the puzzle of the vote. */
export function FirstGame() {
  const { say, settings, library, reading } = useDesk();
  const here = useScenario().id === GUIDED;
  const on = useStore(settings, (state) => state.guide);
  const [failed, setFailed] = useState(false);
  const fetch = useScenarioFetch();
  const again = (): void => {
    settings.setState({ guide: true });
    const first = library.scenarios.find(({ id }) => id === GUIDED);
    if (here || !first) return;
    fetch(
      first,
      (scenario) => {
        stopReading(reading);
        library.open(scenario);
      },
      () => setFailed(true),
    );
  };
  return (
    <section>
      <h3>{say('help.first')}</h3>
      <p>{say('help.first.text')}</p>
      <p class="help-first">
        {here && on ? (
          <span>{say('help.first.on')}</span>
        ) : (
          <button type="button" class="link-button" onClick={again}>
            {say('help.first.again')}
          </button>
        )}{' '}
        <button type="button" class="link-button" onClick={() => readAt(reading, 'nine')}>
          {say('reading.nine')}
        </button>
      </p>
      {failed && <p role="alert">{say('shelf.failed')}</p>}
    </section>
  );
}
