import type { ActionCard } from '../../../game/verbs/cards.ts';
import { useCommand } from '../../kit/command.ts';
import { useDesk } from '../../kit/desk.ts';

/** Makes the move of a card; the vote first asks for last calls. */
export function usePlay(): (card: ActionCard) => void {
  const { app } = useDesk();
  const command = useCommand();
  return (card) => {
    if (card.verb === 'call-vote') app.send({ type: 'vote-readied' });
    else command(card.command);
  };
}
