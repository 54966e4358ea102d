import { useState } from 'preact/hooks';
import { unarranged } from '../../game/arrange.ts';
import { keepNamed } from '../../session/namedSaves.ts';
import { type Playback, recordUpTo } from '../../session/playback.ts';
import { findSave, type Save, saveOf } from '../../session/saves.ts';
import { announce } from '../kit/announcer.ts';
import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { pictureOf } from '../games/picture.ts';
import { closePlayer } from './playerExit.ts';

/**
 * Plays on from the frame that is shown, as a game of one's own. A game that is under way is put away
 * under a name first; where it cannot be, that is asked about.
 */
export function BranchHere({ playback, at }: { readonly playback: Playback; readonly at: number }) {
  const { say, player, library, announcer } = useDesk();
  const putAsideFirst = usePuttingAside();
  const [asking, setAsking] = useState(false);
  const frame = playback.frames[at];
  const over = frame?.game.outcome !== null;
  const branch = (): void => {
    const record = recordUpTo(playback, at);
    const game = frame?.game;
    if (!game) return;
    closePlayer(player);
    library.takeUp(
      unarranged(playback.scenario),
      { ...record, state: game, branched: record.commands.length },
      true,
    );
  };
  const start = (): void => {
    const aside = putAsideFirst();
    if (aside === 'refused') {
      setAsking(true);
      return;
    }
    if (aside === 'put') announce(announcer, say('player.aside'));
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

/** Puts the game that is under way aside under a name, where there is one. */
function usePuttingAside(): () => 'nothing' | 'put' | 'refused' {
  const { say, session, shelf, campaign } = useDesk();
  return () => {
    const state = session.getState();
    const save = underWay();
    if (!save) return 'nothing';
    const stored = keepNamed(shelf, {
      name: say('player.aside.name', { round: save.state.round }),
      when: new Date().toISOString(),
      title: read(state.scenario.title),
      picture: pictureOf(state.scenario, save.state),
      save,
    });
    return stored === 'saved' ? 'put' : 'refused';
  };

  function underWay(): Save | null {
    const state = session.getState();
    // The campaign keeps its own game, which this one does not touch.
    if (state.commands.length > 0 && !campaign.here)
      return state.game.outcome === null ? saveOf(state, 0) : null;
    const found = findSave(shelf, state.scenario);
    return found.kind === 'game' && found.save.state.outcome === null ? found.save : null;
  }
}
