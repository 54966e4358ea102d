import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** What a player has to be told once, outside the game itself. Each has a sentence `notice.KIND`. */
export const NOTICES = [
  'save-full',
  'save-forbidden',
  'save-unmade',
  'save-damaged',
  'save-newer',
  'save-older',
  'save-rules-changed',
  'save-reworded',
  'save-aside',
  'save-moved-on',
  'save-parted',
  'campaign-damaged',
  'campaign-older',
  'campaign-unsaved',
  'campaign-behind',
  'campaign-newer',
  'chapter-unfetched',
  'record-unread',
  'record-unfetched',
  'record-not-followed',
] as const;
export type Notice = (typeof NOTICES)[number];
export type Notices = StoreApi<{ readonly list: readonly Notice[] }>;

export function createNotices(): Notices {
  return createStore(() => ({ list: [] }));
}

/** Says something once; a notice that is already up is not said again. */
export function notice(notices: Notices, kind: Notice): void {
  const { list } = notices.getState();
  if (!list.includes(kind)) notices.setState({ list: [...list, kind] });
}

/** Takes a notice down. */
export function dismiss(notices: Notices, kind: Notice): void {
  notices.setState({ list: notices.getState().list.filter((each) => each !== kind) });
}
