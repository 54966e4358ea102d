import { CHAPTERS } from '../../campaign/chapters.ts';
import { useDesk, useStore } from '../kit/desk.ts';

/** The line above a title: which chapter of the campaign this is, or what is said where it is none. */
export function ChapterHead({ otherwise }: { readonly otherwise: string }) {
  const { say, campaign } = useDesk();
  const finished = useStore(campaign.store, (state) => state.campaign?.finished.length ?? 0);
  const at = { chapter: finished + 1, count: CHAPTERS.length };
  return <p class="muted">{campaign.here ? say('campaign.chapter', at) : otherwise}</p>;
}
