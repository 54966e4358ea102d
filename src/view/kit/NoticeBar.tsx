import closeIcon from 'lucide-static/icons/x.svg?raw';
import { dismiss } from '../../session/notices.ts';
import type { Notice } from '../../session/notices.ts';
import { useDesk, useStore } from './desk.ts';
import { Icon } from './Icon.tsx';
import { downloadRecord, recordNow } from './recordFile.ts';

const OFFERS_RECORD = new Set<Notice>(['save-full', 'save-forbidden', 'save-unmade']);

/** What has to be told outside the game, each in one plain sentence. */
export function NoticeBar() {
  const { say, notices, session, keeping } = useDesk();
  const list = useStore(notices, (state) => state.list);
  return (
    <div class="notices" role="status">
      {list.map((kind) => (
        <p class="notice" key={kind}>
          <span>{say(`notice.${kind}`)}</span>
          {OFFERS_RECORD.has(kind) && (
            <button
              type="button"
              class="link-button"
              onClick={() => downloadRecord(recordNow(session.getState()))}
            >
              {say('record.download')}
            </button>
          )}
          {(kind === 'save-moved-on' || kind === 'save-parted') && (
            <Way kind={kind} say={say('notice.follow')} go={keeping.follow} />
          )}
          {kind === 'save-moved-on' && <Way kind={kind} say={say('notice.part')} go={keeping.part} />}
          <button
            type="button"
            class="icon-button"
            aria-label={say('notice.dismiss')}
            onClick={() => dismiss(notices, kind)}
          >
            <Icon source={closeIcon} />
          </button>
        </p>
      ))}
    </div>
  );
}

interface WayProps {
  readonly kind: Notice;
  readonly say: string;
  readonly go: () => void;
}

/** What can be done about a notice, which is then taken down. */
function Way({ kind, say, go }: WayProps) {
  const { notices } = useDesk();
  return (
    <button
      type="button"
      class="link-button"
      onClick={() => {
        dismiss(notices, kind);
        go();
      }}
    >
      {say}
    </button>
  );
}
