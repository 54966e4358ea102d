import { useRef } from 'preact/hooks';
import { notice } from '../../session/notices.ts';
import { readRecordFile } from '../../session/records.ts';
import { unarranged } from '../../game/arrange.ts';
import { useDesk, useScenario } from '../kit/desk.ts';

/** Opens a record that was kept as a file: the same game, taken up where it stands. */
export function OpenRecord() {
  const { say, library, notices } = useDesk();
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
    const { kept, reworded } = record.value;
    library.takeUp({ scenario: unarranged(scenario), followed: true, reworded }, kept);
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
