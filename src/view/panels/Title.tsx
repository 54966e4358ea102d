import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../session/saves.ts';
import { read, useDesk, useScenario, useSession } from './desk.ts';
import { inWords } from '../../session/calendar.ts';
import { OpenRecord } from './OpenRecord.tsx';
import { downloadRecord } from './recordFile.ts';
import { ScenarioShelf } from './ScenarioShelf.tsx';

interface TitleProps {
  readonly found: Found;
  readonly onBegin: () => void;
  readonly onContinue: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

/** The first page: what this is, and the way in. */
export function Title({ found, onBegin, onContinue, onSettings, onHelp }: TitleProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const [asking, setAsking] = useState(false);
  const anew = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) anew.current?.focus();
  }, [asking]);
  const running = useSession((state) => state.commands.length > 0 && state.game.outcome === null);
  const saved = running || (found.kind === 'game' && found.save.state.outcome === null);
  const round = useSession((state) =>
    state.commands.length > 0 ? state.game.round : found.kind === 'game' ? found.save.state.round : 1,
  );
  const { start, end } = scenario.period;
  return (
    <main class="page title" id="main">
      <div class="title-card">
        <div class="title-first">
          <h1>{say('title.name')}</h1>
          <p class="title-line">{say('title.line')}</p>
          <section class="title-scenario" aria-label={say('title.scenario')}>
            <h2>{read(scenario.title)}</h2>
            <p>{read(scenario.subtitle)}</p>
            <p class="muted">
              {say('title.period', {
                start: inWords(start, 'en'),
                end: inWords(end, 'en'),
                rounds: scenario.period.rounds,
                from: minutes(scenario.period.rounds, 2),
                to: minutes(scenario.period.rounds, 3.4),
              })}
            </p>
          </section>
          {found.kind === 'other-version' && (
            <p class="title-kept">
              {say('title.otherVersion')}{' '}
              <button type="button" class="link-button" onClick={() => downloadRecord(found.record)}>
                {say('title.otherVersion.download')}
              </button>
            </p>
          )}
          <div class="title-actions">
            {saved && (
              <button type="button" class="button button-first" onClick={onContinue}>
                {say('title.continue', { round })}
              </button>
            )}
            {asking ? (
              <fieldset class="inline-ask" aria-live="polite">
                <legend>{say('title.ask', { round })}</legend>
                <button type="button" class="button" ref={anew} onClick={onBegin}>
                  {say('title.ask.anew')}
                </button>
                <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
                  {say('title.ask.keep')}
                </button>
              </fieldset>
            ) : (
              <button
                type="button"
                class={saved ? 'button' : 'button button-first'}
                onClick={() => (saved ? setAsking(true) : onBegin())}
              >
                {say(saved ? 'title.anew' : 'title.begin')}
              </button>
            )}
          </div>
          <nav class="title-more" aria-label={say('title.more')}>
            <button type="button" class="link-button" onClick={onHelp}>
              {say('top.help')}
            </button>
            <button type="button" class="link-button" onClick={onSettings}>
              {say('top.settings')}
            </button>
            <OpenRecord />
          </nav>
        </div>
        <ScenarioShelf />
      </div>
    </main>
  );
}

/** Minutes that a game takes at so many a round, to the nearest five. */
function minutes(rounds: number, each: number): number {
  return 5 * Math.round((rounds * each) / 5);
}
