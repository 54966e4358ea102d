import '../styles/player.css';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useStore } from '../kit/desk.ts';
import { HeldGame } from './HeldGame.tsx';
import { closePlayer } from './playerExit.ts';
import { RecordPlayer } from './RecordPlayer.tsx';

export { words } from '../laterWords.ts';

/** A game that came by a link or out of a debrief, or a sentence that says why it cannot be shown. */
export function PlayerRoom() {
  const { say, player } = useDesk();
  const shown = useStore(player, (state) => state.shown);
  const heading = useFirstFocus<HTMLHeadingElement>();
  if (!shown) return null;
  if (shown.kind === 'game')
    return <RecordPlayer key={shown.playback.record.digest} playback={shown.playback} at={shown.at} />;
  return (
    <main class="page waiting" id="main">
      <h1 tabIndex={-1} ref={heading}>
        {say('player.fault', { what: shown.fault.code === 'other-rules' ? 'record' : 'link' })}
      </h1>
      <p>{say(`run.${shown.fault.code}`, shown.fault.values)}</p>
      {shown.held && <HeldGame held={shown.held} />}
      <button type="button" class="button button-first" onClick={() => closePlayer(player)}>
        {say('player.title')}
      </button>
    </main>
  );
}
