import downloadIcon from 'lucide-static/icons/download.svg?raw';
import { inWords } from '../../session/calendar.ts';
import { useDesk, useScenario, useSession } from './desk.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import { downloadRecord, recordNow } from './recordFile.ts';
import { storyOf } from './story.ts';

/** What has happened so far, to be read from the beginning. */
export function LogDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const chapters = storyOf(
    scenario,
    useSession((state) => state.log),
    say,
  );
  return (
    <Dialog title={say('log.title')} onClose={onClose} wide>
      <div class="story">
        {chapters.length === 0 && <p>{say('log.empty')}</p>}
        {chapters.map((chapter) => (
          <section key={`${chapter.kind} ${chapter.number}`}>
            <h3>{say(`log.${chapter.kind}`, { number: chapter.number, day: inWords(chapter.day, 'en') })}</h3>
            <ul>
              {chapter.lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer class="dialog-foot">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => downloadRecord(recordNow(session.getState()))}
        >
          <Icon source={downloadIcon} /> {say('record.download')}
        </button>
      </footer>
    </Dialog>
  );
}
