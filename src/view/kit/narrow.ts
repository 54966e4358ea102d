import { useEffect, useState } from 'preact/hooks';

/** Where fifteen columns do not fit; the same width as in styles/table/sizes.css. */
const NARROW = '(max-width: 760px)';
/** Where the page scrolls as a whole, as at 400 %; the rest of what styles/table/narrow.css holds still. */
const LOW = '(max-width: 1100px) and (max-height: 559.9px)';

/** Whether the page is too narrow for the whole grid; drawn again when that changes. */
export function useNarrow(): boolean {
  return useMedia(NARROW);
}

/** Whether the page is so low that all of it scrolls, and nothing has a place of its own beside the draft. */
export function useLow(): boolean {
  return useMedia(LOW);
}

function useMedia(which: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(which).matches);
  useEffect(() => {
    const query = window.matchMedia(which);
    const look = (): void => setHolds(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [which]);
  return holds;
}
