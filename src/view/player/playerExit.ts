import { withoutRun } from '../../game/record/runLink.ts';
import type { PlayerStore } from '../../session/recordPlayer.ts';

/** Closes the record player, and takes its code out of the address. */
export function closePlayer(player: PlayerStore): void {
  player.setState({ shown: null });
  const address = window.location.pathname + window.location.search + window.location.hash;
  const without = withoutRun(address);
  if (without !== address) window.history.replaceState(null, '', without);
}
