import closeIcon from 'lucide-static/icons/x.svg?raw';
import { dismiss } from '../../session/notices.ts';
import type { Notice } from '../../session/notices.ts';
import { useDesk, useStore } from './desk.ts';
import { Icon } from './Icon.tsx';
import { downloadRecord, recordNow } from './recordFile.ts';

const OFFERS_RECORD = new Set<Notice>(['save-full', 'save-forbidden']);

/** What has to be told outside the game, each in one plain sentence. */
export function NoticeBar() {
  const { say, notices, session } = useDesk();
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
