import { useEffect, useState } from 'preact/hooks';

/** Where fifteen columns do not fit; the same width as in styles/table/sizes.css. */
const NARROW = '(max-width: 760px)';

/** Whether the page is too narrow for the whole grid; drawn again when that changes. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const look = (): void => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
