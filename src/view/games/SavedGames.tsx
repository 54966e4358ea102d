import { useState } from 'preact/hooks';
import { useDesk } from '../kit/desk.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { usePart } from '../kit/usePart.ts';
import { Again } from '../kit/Waiting.tsx';

const fetchGames = async () => {
  const [{ GamesDialog }, { words }] = await Promise.all([
    import('./GamesDialog.tsx'),
    import('../laterWords.ts'),
  ]);
  return { GamesDialog, words };
};

/** The way to the games that were put away, from the first page; what it opens is fetched when it is wanted. */
export function SavedGames() {
  const { say, learn } = useDesk();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const part = usePart(fetchGames, ({ words }) => learn(words), open);
  return (
    <>
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {say('games.saved')}
      </button>
      {open && part === 'failed' && (
        <Dialog title={say('games.saved')} onClose={close}>
          <p role="alert">{say('app.unfetched')}</p>
          <Again />
        </Dialog>
      )}
      {open && part && part !== 'failed' && <part.GamesDialog onClose={close} />}
    </>
  );
}
