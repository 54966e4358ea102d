import type { Chapter } from '../../campaign/campaign.ts';
import { tellChapter } from '../../telling/campaign.ts';
import { useDesk } from '../kit/desk.ts';

/** What came of a chapter in the player's own timeline, over what the record says of it. */
export function BothTimelines({ chapter }: { readonly chapter: Chapter }) {
  const { say } = useDesk();
  return (
    <dl>
      <div class="ribbon-yours">
        <dt>{say('campaign.yours')}</dt>
        <dd>{tellChapter(say, chapter)}</dd>
      </div>
      <div>
        <dt>{say('campaign.theirs')}</dt>
        <dd>{say(`record.${chapter.record.scenario}`)}</dd>
      </div>
    </dl>
  );
}
