import { useState } from 'preact/hooks';
import { chapterOf } from '../../campaign/campaign.ts';
import { CHAPTERS } from '../../campaign/chapters.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useStore } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';

/** The way into the campaign from the title: to begin it, to go on with it, or to see how it ended. */
export function CampaignEntry() {
  const { say, campaign: hand, library } = useDesk();
  const campaign = useStore(hand.store, (state) => state.campaign);
  const [asking, setAsking] = useState(false);
  const anew = useFirstFocus<HTMLButtonElement>(asking);
  const begin = (): void => hand.begin('normal');
  if (!campaign) {
    return (
      <section class="campaign-entry" aria-label={say('campaign.name')}>
        <button type="button" class="button button-quiet" onClick={begin}>
          {say('campaign.begin')}
        </button>
        <p class="muted">{say('campaign.line', { count: CHAPTERS.length })}</p>
      </section>
    );
  }
  const next = chapterOf(campaign);
  const title = library.scenarios.find(({ id }) => id === next)?.title;
  const chapter = campaign.finished.length + 1;
  return (
    <section class="campaign-entry" aria-label={say('campaign.name')}>
      <button type="button" class="button button-quiet" onClick={hand.goOn}>
        {say(next === null ? 'campaign.ended' : 'campaign.continue')}
      </button>
      <p class="muted">
        {next !== null &&
          say('campaign.at', { chapter, count: CHAPTERS.length, title: title ? read(title) : '' })}{' '}
        {!asking && (
          <button type="button" class="link-button" onClick={() => setAsking(true)}>
            {say('campaign.anew')}
          </button>
        )}
      </p>
      {asking && (
        <fieldset class="inline-ask" aria-live="polite">
          <legend>{say('campaign.ask')}</legend>
          <button type="button" class="button" ref={anew} onClick={begin}>
            {say('campaign.ask.anew')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
            {say('campaign.ask.keep')}
          </button>
        </fieldset>
      )}
    </section>
  );
}
