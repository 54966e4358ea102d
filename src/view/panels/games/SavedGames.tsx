import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

type Dialog = typeof import('./GamesDialog.tsx');

/** The way to the games that were put away, from the first page; what it opens is fetched when it is wanted. */
export function SavedGames() {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    if (open && !dialog) import('./GamesDialog.tsx').then(setDialog, () => setOpen(false));
  }, [open]);
  return (
    <>
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {say('games.saved')}
      </button>
      {open && dialog && <dialog.GamesDialog onClose={() => setOpen(false)} />}
    </>
  );
}
