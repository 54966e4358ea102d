import { unarranged } from '../../game/arrange.ts';
import { type Playback, recordUpTo } from '../../session/playback.ts';
import { useDesk } from '../kit/desk.ts';
import { useReplacing } from '../kit/replacing.tsx';
import { closePlayer } from './playerExit.ts';

/**
 * Plays on from the frame that is shown, as a game of one's own. A game that is under way is put aside; where it
 * is not kept, that is asked about.
 */
export function BranchHere({ playback, at }: { readonly playback: Playback; readonly at: number }) {
  const { say, player, library } = useDesk();
  const replacing = useReplacing();
  const frame = playback.frames[at];
  const over = frame?.game.outcome !== null;
  const branch = (): void => {
    const record = recordUpTo(playback, at);
    const game = frame?.game;
    if (!game) return;
    closePlayer(player);
    library.takeUp(
      { scenario: unarranged(playback.scenario), followed: true, reworded: false },
      { ...record, state: game, branched: record.commands.length },
    );
  };
  if (over) return null;
  return (
    replacing.question ?? (
      <button type="button" class="button button-first" onClick={() => replacing.start(branch)}>
        {say('player.branch')}
      </button>
    )
  );
}
