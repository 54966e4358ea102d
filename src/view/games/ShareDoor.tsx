import { Dialog } from '../kit/Dialog.tsx';
import { useDesk } from '../kit/desk.ts';
import { usePart } from '../kit/usePart.ts';
import { Again } from '../kit/Waiting.tsx';

const fetchShare = () => import('./ShareDialog.tsx');

/** The way to the link and the picture of a game, which are fetched when they are wanted. */
export function ShareDoor({ onClose }: { readonly onClose: () => void }) {
  const { say } = useDesk();
  const part = usePart(fetchShare, () => {});
  if (part === 'failed')
    return (
      <Dialog title={say('share.title')} onClose={onClose}>
        <p role="alert">{say('app.unfetched')}</p>
        <Again />
      </Dialog>
    );
  return part && <part.ShareDialog onClose={onClose} />;
}
