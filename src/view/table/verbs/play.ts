import type { ActionCard } from '../../../game/verbs/cards.ts';
import { dispatch } from '../../../session/session.ts';
import { useDesk } from '../../kit/desk.ts';

/** Makes the move of a card; the vote first asks for last calls. */
export function usePlay(): (card: ActionCard) => void {
  const { session, app } = useDesk();
  return (card) => {
    if (card.verb === 'call-vote') app.send({ type: 'vote-readied' });
    else dispatch(session, card.command);
  };
}
