import { useState } from 'preact/hooks';
import { CHAPTERS } from '../../campaign/chapters.ts';
import { inWords } from '../../telling/calendar.ts';
import { NextChapterButton } from '../campaign/NextChapterButton.tsx';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { useScenarioFetch } from '../kit/scenarioFetch.ts';

/** At the end of a scenario of the story: the one that takes it up; in a campaign, its next chapter. */
export function NextScenario({ first }: { readonly first: boolean }) {
  const { say, library, campaign } = useDesk();
  const { id } = useScenario();
  const [failed, setFailed] = useState(false);
  const fetch = useScenarioFetch();
  const story = library.scenarios.filter((one) => CHAPTERS.some((name) => name === one.id));
  const at = story.findIndex((one) => one.id === id);
  const next = at < 0 ? undefined : story[at + 1];
  if (campaign.here) return <NextChapterButton first={first} />;
  if (!next) return null;
  return (
    <p class="debrief-onward">
      <button
        type="button"
        class={first ? 'button button-first' : 'button'}
        onClick={() => fetch(next, library.brief, () => setFailed(true))}
      >
        {say('debrief.onward', {
          title: read(next.title),
          month: inWords(next.start.slice(0, 7), 'en'),
        })}
      </button>
      {failed && <span role="alert">{say('debrief.onward.failed')}</span>}
    </p>
  );
}
