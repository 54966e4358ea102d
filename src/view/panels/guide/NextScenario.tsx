import { useState } from 'preact/hooks';
import { inWords } from '../../../session/calendar.ts';
import { read, useDesk, useScenario } from '../desk.ts';

/** At the end of a scenario that comes with the game: the one that takes up the story. */
export function NextScenario({ first }: { readonly first: boolean }) {
  const { say, library, campaign } = useDesk();
  const { id } = useScenario();
  const [failed, setFailed] = useState(false);
  const shelved = library.scenarios.filter(({ card }) => card);
  const at = shelved.findIndex((one) => one.id === id);
  const next = at < 0 ? undefined : shelved[at + 1];
  // A chapter of the campaign has its own way on.
  if (!next || campaign.here) return null;
  const open = (): void => {
    next.fetch().then(library.open, () => setFailed(true));
  };
  return (
    <p class="debrief-onward">
      <button type="button" class={first ? 'button button-first' : 'button'} onClick={open}>
        {say('debrief.onward', {
          title: read(next.title),
          month: inWords(next.start.slice(0, 7), 'en'),
        })}
      </button>
      {failed && <span role="alert">{say('debrief.onward.failed')}</span>}
    </p>
  );
}
