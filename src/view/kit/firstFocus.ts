import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the place where a screen or a question begins: it has the focus before anything is painted, so that no key is
 * quicker and a screen reader begins there.
 * @param now whether it begins yet: what waits for something takes the focus once that is so
 */
export function useFirstFocus<T extends HTMLElement>(now = true): RefObject<T | null> {
  const first = useRef<T>(null);
  useLayoutEffect(() => {
    if (now) first.current?.focus();
  }, [now]);
  return first;
}
