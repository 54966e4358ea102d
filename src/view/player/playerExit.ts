import type { PlayerStore } from '../../session/recordPlayer.ts';

/** Closes the record player, and takes its code out of the address. */
export function closePlayer(player: PlayerStore): void {
  player.setState({ shown: null });
  if (window.location.hash.startsWith('#run='))
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
}
