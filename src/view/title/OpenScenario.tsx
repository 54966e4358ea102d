import { useRef, useState } from 'preact/hooks';
import { asOwn } from '../../session/scenarioTexts.ts';
import type { Problem } from '../../scenario/read/problem.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useDesk } from '../kit/desk.ts';
import { ProblemList } from './ProblemList.tsx';

/** What stands in the way of a file that was chosen. */
interface Refused {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Opens a scenario file from disk: the same reader, and the same words for what is wrong, as on the command line. */
export function OpenScenario() {
  const { say, library } = useDesk();
  const { remarks } = library;
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | 'unfetched' | null>(null);
  const opened = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    setRefused(null);
    try {
      const { readChosenFile } = await import('./scenarioFile.ts');
      const reading = readChosenFile(await chosen.text(), chosen.name);
      if (reading.ok) library.open(asOwn(reading.value), { name: chosen.name, warnings: reading.warnings });
      else setRefused({ name: chosen.name, problems: reading.problems });
    } catch {
      setRefused('unfetched');
    }
    if (file.current) file.current.value = '';
  };
  return (
    <div class="open-scenario">
      <button type="button" class="link-button" onClick={() => file.current?.click()}>
        {say('shelf.open')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={say('shelf.open.file')}
        onChange={() => void opened()}
      />
      {refused !== null && (
        <Dialog title={say('shelf.open')} onClose={() => setRefused(null)}>
          <div class="problems" role="alert">
            {refused === 'unfetched' ? (
              <p>{say('shelf.unfetched')}</p>
            ) : (
              <>
                <p>{say('shelf.refused', { name: refused.name, count: refused.problems.length })}</p>
                <ProblemList problems={refused.problems} />
              </>
            )}
          </div>
        </Dialog>
      )}
      {refused === null && remarks !== null && remarks.warnings.length > 0 && (
        <details class="problems">
          <summary>{say('shelf.warned', { name: remarks.name, count: remarks.warnings.length })}</summary>
          <ProblemList problems={remarks.warnings} />
        </details>
      )}
    </div>
  );
}
