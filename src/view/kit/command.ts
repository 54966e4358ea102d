import type { Command } from '../../game/verbs/index.ts';
import { dispatch } from '../../session/session.ts';
import { useDesk, useSession } from './desk.ts';

/** Asks the game for a move, once for the state that the button was drawn for: it never acts twice before it is drawn again. */
export function useCommand(): (command: Command) => void {
  const { session } = useDesk();
  const drawnFor = useSession(({ game }) => game);
  return (command) => {
    if (session.getState().game === drawnFor) dispatch(session, command);
  };
}
