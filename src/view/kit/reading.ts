import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** The pages of the reading room, in the order in which they stand on its shelf. */
export const PAGES = ['help', 'nine', 'codex', 'sources', 'model', 'teachers', 'credits'] as const;
export type Page = (typeof PAGES)[number];

/** What lies open in the reading room: a page, and the term or fact to begin at. */
interface Opened {
  readonly page: Page;
  readonly at: string | null;
}
export type ReadingStore = StoreApi<{ readonly open: Opened | null }>;

export function createReading(): ReadingStore {
  return createStore(() => ({ open: null }));
}

/** Opens a page of the reading room, over whatever screen there is. */
export function readAt(reading: ReadingStore, page: Page, at: string | null = null): void {
  reading.setState({ open: { page, at } });
}

/** Leaves the reading room. */
export function stopReading(reading: ReadingStore): void {
  reading.setState({ open: null });
}
