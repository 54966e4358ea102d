import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../kit/desk.ts';

type Room = typeof import('./PlayerRoom.tsx');
let room: Room | null = null;

/** The way into the record player, which is fetched when it is first wanted. */
export function PlayerDoor() {
  const { say, learn } = useDesk();
  const [fetched, setFetched] = useState<Room | 'failed' | null>(room);
  useEffect(() => {
    if (fetched) return;
    import('./PlayerRoom.tsx').then(
      (found) => {
        learn(found.words);
        setFetched((room = found));
      },
      () => setFetched('failed'),
    );
  }, []);
  if (fetched && fetched !== 'failed') return <fetched.PlayerRoom />;
  return (
    <main class="page waiting" id="main">
      {fetched === 'failed' ? (
        <>
          <p role="alert">{say('app.unfetched')}</p>
          <button type="button" class="button button-first" onClick={() => window.location.reload()}>
            {say('app.again')}
          </button>
        </>
      ) : (
        <p role="status">{say('app.fetching')}</p>
      )}
    </main>
  );
}
