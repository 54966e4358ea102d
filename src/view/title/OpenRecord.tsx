import { useRef } from 'preact/hooks';
import { unarranged } from '../../game/arrange.ts';
import { fetchPart } from '../../session/fetchPart.ts';
import { fetchable } from '../../session/library.ts';
import { notice } from '../../session/notices.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { useReplacing } from '../kit/replacing.tsx';

/** Opens a record that was kept as a file: the same game, taken up where it stands. */
export function OpenRecord() {
  const { say, library, notices, player, shelf } = useDesk();
  const here = unarranged(useScenario());
  const replacing = useReplacing();
  const file = useRef<HTMLInputElement>(null);
  const opened = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    const text = chosen.size > 1_000_000 ? '' : await chosen.text();
    if (file.current) file.current.value = '';
    const reader = await fetchPart(() => import('../../session/records.ts'));
    if (!reader) return notice(notices, 'record-unfetched');
    const read = await reader.readRecordFile(text, (id) => [
      ...(here.id === id ? [{ id, fetch: () => Promise.resolve(here) }] : []),
      ...fetchable(library.scenarios, shelf, id),
    ]);
    if (read.kind === 'fault') notice(notices, read.fault);
    else if (read.kind === 'game') replacing.start(() => library.takeUp(read.way, read.kept));
    else
      player.setState({
        shown: { kind: 'fault', fault: { code: 'other-rules', values: {} }, held: read.held },
      });
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
      {replacing.question}
    </>
  );
}
