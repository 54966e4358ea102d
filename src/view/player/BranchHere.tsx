import { useState } from 'preact/hooks';
import { unarranged } from '../../game/arrange.ts';
import { type Playback, recordUpTo } from '../../session/playback.ts';
import { announce } from '../kit/announcer.ts';
import { useDesk } from '../kit/desk.ts';
import { closePlayer } from './playerExit.ts';

/**
 * Plays on from the frame that is shown, as a game of one's own. A game that is under way is put aside; where it
 * is not kept, that is asked about.
 */
export function BranchHere({ playback, at }: { readonly playback: Playback; readonly at: number }) {
  const { say, player, library, announcer, session, keeping } = useDesk();
  const [asking, setAsking] = useState(false);
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
  const start = (): void => {
    if (!keeping.kept()) {
      setAsking(true);
      return;
    }
    const { commands, game } = session.getState();
    if (commands.length > 0 && game.outcome === null) announce(announcer, say('player.aside'));
    branch();
  };
  if (over) return null;
  return asking ? (
    <fieldset class="inline-ask">
      <legend>{say('player.branch.ask')}</legend>
      <button type="button" class="button" onClick={branch}>
        {say('player.branch.sure')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
        {say('title.ask.keep')}
      </button>
    </fieldset>
  ) : (
    <button type="button" class="button button-first" onClick={start}>
      {say('player.branch')}
    </button>
  );
}
