import { useRef } from 'preact/hooks';
import { notice } from '../../session/notices.ts';
import { readRecordFile } from '../../session/records.ts';
import { resume } from '../../session/session.ts';
import { useDesk, useScenario } from '../kit/desk.ts';

/** Opens a record that was kept as a file: the same game, taken up where it stands. */
export function OpenRecord() {
  const { say, session, app, notices } = useDesk();
  const scenario = useScenario();
  const file = useRef<HTMLInputElement>(null);
  const opened = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    const record = readRecordFile(scenario, chosen.size > 1_000_000 ? '' : await chosen.text());
    if (file.current) file.current.value = '';
    if (!record.ok) {
      notice(notices, record.problems);
      return;
    }
    resume(session, record.value, true);
    app.send({ type: 'taken-up' });
  };
  return (
    <>
      <button type="button" class="link-button" onClick={() => file.current?.click()}>
        {say('title.open')}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={say('title.open.file')}
        onChange={() => void opened()}
      />
    </>
  );
}
