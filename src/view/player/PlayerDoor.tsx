import { useDesk } from '../kit/desk.ts';
import { usePart } from '../kit/usePart.ts';
import { Waiting } from '../kit/Waiting.tsx';

const fetchRoom = () => import('./PlayerRoom.tsx');

/** The way into the record player, which is fetched when it is first wanted. */
export function PlayerDoor() {
  const { learn } = useDesk();
  const room = usePart(fetchRoom, ({ words }) => learn(words));
  return room && room !== 'failed' ? (
    <room.PlayerRoom />
  ) : (
    <Waiting why={room === 'failed' ? 'unfetched' : 'fetching'} />
  );
}
