import wordmark from '../../../assets/wordmark.svg?raw';
import { useState } from 'preact/hooks';
import type { Found } from '../../session/saves.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { CampaignEntry } from '../campaign/CampaignEntry.tsx';
import { useDesk, useScenario, useSession } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { HorseshoeArt } from './HorseshoeArt.tsx';
import { Icon } from '../kit/Icon.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import { OpenScenario } from './OpenScenario.tsx';
import { type Page, readAt } from '../kit/reading.ts';
import { downloadRecord } from '../kit/recordFile.ts';
import { SavedGames } from '../games/SavedGames.tsx';
import { ScenarioFacts } from './ScenarioFacts.tsx';
import { ScenarioShelf } from './ScenarioShelf.tsx';

interface TitleProps {
  readonly found: Found;
  readonly onBegin: () => void;
  readonly onContinue: () => void;
  readonly onSettings: () => void;
}

/** The first page: what this is, the scenario that lies open, and the others beneath it. */
export function Title({ found, onBegin, onContinue, onSettings }: TitleProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  return (
    <main class="title" id="main">
      <div class="title-first">
        <HorseshoeArt />
        <div class="title-words">
          <h1>
            <span class="visually-hidden">{say('title.name')}</span>
            <Icon source={wordmark} />
          </h1>
          <p class="title-line">{say('title.line')}</p>
          <section class="title-scenario" aria-label={say('title.scenario')}>
            <h2>{read(scenario.title)}</h2>
            <p>{read(scenario.shelf?.problem ?? scenario.subtitle)}</p>
            <ScenarioFacts
              start={scenario.period.start}
              end={scenario.period.end}
              rounds={scenario.period.rounds}
              card={scenario.shelf}
            />
          </section>
          {found.kind === 'other-version' && (
            <p class="title-kept">
              {say('title.otherVersion')}{' '}
              <button type="button" class="link-button" onClick={() => downloadRecord(found.record)}>
                {say('title.otherVersion.download')}
              </button>
            </p>
          )}
          <div class="title-ways">
            <WaysIn found={found} onBegin={onBegin} onContinue={onContinue} />
            <CampaignEntry />
          </div>
        </div>
      </div>
      <ScenarioShelf />
      <nav class="title-more" aria-label={say('title.more')}>
        {(['help', 'nine'] as const).map((page) => (
          <PageLink key={page} page={page} />
        ))}
        <button type="button" class="link-button" onClick={onSettings}>
          {say('top.settings')}
        </button>
        {(['codex', 'sources', 'model', 'teachers', 'credits'] as const).map((page) => (
          <PageLink key={page} page={page} />
        ))}
        <span class="title-files">
          <SavedGames />
          <OpenRecord />
          <OpenScenario />
        </span>
      </nav>
    </main>
  );
}

function PageLink({ page }: { readonly page: Page }) {
  const { say, reading } = useDesk();
  return (
    <button type="button" class="link-button" onClick={() => readAt(reading, page)}>
      {say(`reading.${page}`)}
    </button>
  );
}

/** Going on with the game that is kept, or beginning one. What would replace a game asks first. */
function WaysIn({ found, onBegin, onContinue }: Omit<TitleProps, 'onSettings'>) {
  const { say } = useDesk();
  const [asking, setAsking] = useState(false);
  const anew = useFirstFocus<HTMLButtonElement>(asking);
  const running = useSession((state) => state.commands.length > 0 && state.game.outcome === null);
  const saved = running || (found.kind === 'game' && found.save.state.outcome === null);
  const round = useSession((state) =>
    state.commands.length > 0 ? state.game.round : found.kind === 'game' ? found.save.state.round : 1,
  );
  return (
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
  );
}
