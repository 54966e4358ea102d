import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../kit/desk.ts';

type Dialog = typeof import('./GamesDialog.tsx');
let fetched: Dialog | null = null;

/** The way to the games that were put away, from the first page; what it opens is fetched when it is wanted. */
export function SavedGames() {
  const { say, learn } = useDesk();
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(fetched);
  useEffect(() => {
    if (!open || dialog) return;
    Promise.all([import('./GamesDialog.tsx'), import('../laterWords.ts')]).then(
      ([found, { words }]) => {
        learn(words);
        setDialog((fetched = found));
      },
      () => setOpen(false),
    );
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
