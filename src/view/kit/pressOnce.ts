/** Keys that press what has the focus, or stand for a move by themselves. */
const PRESSES = /^(?:Enter|.)$/u;

/** Where a key that is held down is meant to act again. */
const WRITTEN = 'textarea, [data-again]';

/**
 * A press acts once: the second click of a double click presses nothing, nor does a key that is held down. The button
 * that was meant may have given its place to another by then. What is marked `data-again` may be pressed in a row.
 */
export function pressOnce(): void {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = (event: Event, what: string): boolean =>
    event.target instanceof Element && event.target.closest(what) !== null;
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail > 1 && on(event, 'button, canvas') && !on(event, '[data-again]')) stop(event);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      // In a line of text Enter sends it.
      const meant = on(event, event.key === 'Enter' ? WRITTEN : `${WRITTEN}, input, select`);
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      if (event.repeat && PRESSES.test(event.key) && !chord && !meant) stop(event);
    },
    true,
  );
}
