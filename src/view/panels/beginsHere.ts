import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the heading that a screen begins at: it has the focus before the screen is painted, so that no key is
 * quicker and a screen reader begins there.
 */
export function useBeginsHere<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return first;
}
