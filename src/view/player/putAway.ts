import type { Showing } from '../../session/showing.ts';

/** Puts the player away, and takes its code out of the address. */
export function putAway(showing: Showing): void {
  showing.setState({ shown: null });
  if (window.location.hash.startsWith('#run='))
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
}
