import wordmark from '../../../assets/wordmark.svg?raw';
import { isRunning } from '../../session/gameShelf.ts';
import { useReplacing } from '../kit/replacing.tsx';
import { CampaignEntry } from '../campaign/CampaignEntry.tsx';
import { useDesk, useScenario, useSession, useStore } from '../kit/desk.ts';
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
  readonly onBegin: () => void;
  readonly onSettings: () => void;
}

/** The first page: what this is, the scenario that lies open, and the others beneath it. */
export function Title({ onBegin, onSettings }: TitleProps) {
  const { say, keeping } = useDesk();
  const found = useStore(keeping.found, (state) => state.found);
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
              <button type="button" class="link-button" onClick={() => downloadRecord(found.save.record)}>
                {say('title.otherVersion.download')}
              </button>
            </p>
          )}
          <div class="title-ways">
            <WaysIn onBegin={onBegin} />
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

/** Going on with the game last played, or beginning one. What would replace a game that cannot be kept asks first. */
function WaysIn({ onBegin }: Pick<TitleProps, 'onBegin'>) {
  const { say, keeping } = useDesk();
  const replacing = useReplacing();
  const here = useSession(({ commands, game }) =>
    commands.length > 0 && game.outcome === null ? game.round : null,
  );
  const lies = useStore(keeping.found, ({ found }) =>
    found.kind === 'game' && isRunning(found.save) ? found.save.state.round : null,
  );
  const round = keeping.kept() ? (lies ?? here) : here;
  return (
    <div class="title-actions">
      {round !== null && (
        <button type="button" class="button button-first" onClick={keeping.goOn}>
          {say('title.continue', { round })}
        </button>
      )}
      {replacing.question ?? (
        <button
          type="button"
          class={round !== null ? 'button' : 'button button-first'}
          onClick={() => replacing.start(onBegin)}
        >
          {say(round !== null ? 'title.anew' : 'title.begin')}
        </button>
      )}
    </div>
  );
}
