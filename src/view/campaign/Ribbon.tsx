import { chapterOf } from '../../campaign/campaign.ts';
import { CHAPTERS } from '../../campaign/chapters.ts';
import { inWords } from '../../telling/calendar.ts';
import { useDesk, useStore } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { BothTimelines } from './BothTimelines.tsx';

/** The thin ribbon: each chapter with the player's own timeline over the record. */
export function Ribbon() {
  const { say, campaign: hand, library } = useDesk();
  const campaign = useStore(hand.store, (state) => state.campaign);
  if (!campaign) return null;
  const { finished } = campaign;
  const now = chapterOf(campaign);
  const names = CHAPTERS.map((name, index) =>
    index === finished.length ? (now ?? name) : (finished[index]?.record.scenario ?? name),
  );
  return (
    <ol class="ribbon" aria-label={say('campaign.ribbon')}>
      {names.map((name, index) => {
        const chapter = finished[index];
        const shelved = library.scenarios.find(({ id }) => id === name);
        return (
          <li key={name} class={name === now ? 'ribbon-now' : chapter ? 'ribbon-told' : ''}>
            <p class="ribbon-head">
              {shelved && <span class="ribbon-when">{inWords(shelved.start.slice(0, 7), 'en')}</span>}{' '}
              <strong>{shelved ? read(shelved.title) : name}</strong>
            </p>
            {chapter && <BothTimelines chapter={chapter} />}
            {name === now && <p class="ribbon-next">{say('campaign.next')}</p>}
          </li>
        );
      })}
    </ol>
  );
}
