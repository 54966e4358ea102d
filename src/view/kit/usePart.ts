import { useEffect, useReducer } from 'preact/hooks';
import { fetchPart } from '../../session/fetchPart.ts';

/** What has come of each part that was asked for, by what fetches it. */
const parts = new Map<unknown, unknown>();

/**
 * A part of the page that is fetched when it is first wanted.
 * @param load fetches it; the same function each time. What is chained to an import in it may not catch (`fetchPart`)
 * @param come called with the part before it is drawn
 * @returns the part; null until it has come; `failed` where it cannot be had before the page is loaded again
 */
export function usePart<Part>(
  load: () => Promise<Part>,
  come: (part: Part) => void,
  wanted = true,
): Part | 'failed' | null {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    if (!wanted || parts.has(load)) return;
    let here = true;
    void fetchPart(load).then((part) => {
      if (part) come(part);
      parts.set(load, part ?? 'failed');
      if (here) redraw(0);
    });
    return () => {
      here = false;
    };
  }, [load, wanted]);
  return (parts.get(load) as Part | 'failed' | undefined) ?? null;
}
