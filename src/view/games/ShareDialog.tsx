import { useMemo, useRef, useState } from 'preact/hooks';
import { unarranged } from '../../game/arrange.ts';
import { runCode } from '../../game/record/runCode.ts';
import '../styles/games.css';
import { linkTo } from '../../game/record/runLink.ts';
import { announce } from '../kit/announcer.ts';
import { useDesk, useSession } from '../kit/desk.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { downloadRecord, recordNow } from '../kit/recordFile.ts';
import { QrPicture } from './QrPicture.tsx';

/** The whole game as a link, and as a picture that a phone reads. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, session, announcer, library } = useDesk();
  const commands = useSession((state) => state.commands);
  const link = useMemo(() => linkNow(session.getState()), [commands]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const shipped = library.scenarios.some(({ id }) => id === session.getState().scenario.id);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link ?? '');
      setCopied(true);
      announce(announcer, say('share.copied'));
    } catch {
      // The text is selected: it can be copied by hand.
      announce(announcer, say('share.select'));
    }
  };
  return (
    <Dialog title={say('share.title')} onClose={onClose}>
      {link === null ? (
        <p>{say('share.none')}</p>
      ) : (
        <div class="share">
          <p>{say('share.line')}</p>
          {!shipped && <p class="muted">{say('share.own')}</p>}
          <QrPicture text={link} />
          <label class="share-link">
            {say('share.link', { count: link.length })}
            <textarea ref={field} readOnly rows={4} value={link} onFocus={() => field.current?.select()} />
          </label>
          <div class="games-actions">
            <button type="button" class="button button-first" data-first onClick={() => void copy()}>
              {say(copied ? 'share.copied' : 'share.copy')}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => downloadRecord(recordNow(session.getState()))}
            >
              {say('record.download')}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** The link to the game on the table; null where the rules no longer follow it. */
function linkNow(state: Parameters<typeof recordNow>[0]): string | null {
  try {
    return linkTo(window.location.href, runCode(unarranged(state.scenario), recordNow(state)));
  } catch {
    return null;
  }
}
