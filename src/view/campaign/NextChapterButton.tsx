import { chapterOf } from '../../campaign/campaign.ts';
import { useDesk, useStore } from '../kit/desk.ts';

/**
 * From the debrief of a chapter to the page that tells what carries over, or to the epilogue.
 * @param first whether it is the first thing to press
 */
export function NextChapterButton({ first }: { readonly first: boolean }) {
  const { say, campaign } = useDesk();
  const standing = useStore(campaign.store, (state) => state.campaign);
  if (!campaign.here || !standing) return null;
  return (
    <button type="button" class={first ? 'button button-first' : 'button'} onClick={campaign.goOn}>
      {say(chapterOf(standing) === null ? 'campaign.toEpilogue' : 'campaign.onward')}
    </button>
  );
}
