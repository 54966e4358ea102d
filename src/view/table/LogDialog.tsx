import type { Say } from '../../locale/say.ts';
import { fullStop, joined } from '../../locale/sentences.ts';
import downloadIcon from 'lucide-static/icons/download.svg?raw';
import shareIcon from 'lucide-static/icons/share-2.svg?raw';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { placeName } from '../../telling/events.ts';
import { inWords } from '../../telling/calendar.ts';
import { useDesk, useScenario, useSession } from '../kit/desk.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { Flag } from '../kit/Flag.tsx';
import { Icon } from '../kit/Icon.tsx';
import { ShareDoor } from '../games/ShareDoor.tsx';
import { downloadRecord, recordNow } from '../kit/recordFile.ts';
import type { Entry } from '../../telling/story.ts';
import { storyOf, withoutName } from '../../telling/story.ts';
import { flagOf } from '../kit/actors.ts';

/** What has happened so far, to be read from the beginning; the whole of it, or what is about one of those in it. */
export function LogDialog({
  onClose,
  atEnd = false,
}: {
  readonly onClose: () => void;
  /** Whether it opens where the last thing stands. */
  readonly atEnd?: boolean;
}) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const [sharing, setSharing] = useState(false);
  const log = useSession((state) => state.log);
  const branched = useSession((state) => state.branched);
  const chapters = storyOf(scenario, log, say);
  const [about, setAbout] = useState('');
  const id = useId();
  const story = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (atEnd) story.current?.querySelector('section:last-child li:last-child')?.scrollIntoView();
  }, [atEnd]);
  const nameOf = (who: string): string => (OWN.has(who) ? say(`log.${who}`) : placeName(scenario, who, say));
  const people = [...new Set(chapters.flatMap(({ entries }) => entries.map(({ who }) => who)))].sort(
    (a, b) => Number(b === 'you') - Number(a === 'you') || nameOf(a).localeCompare(nameOf(b)),
  );
  const shown = chapters
    .map((chapter) => ({
      ...chapter,
      entries: chapter.entries.filter(({ who }) => about === '' || who === about),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <Dialog title={say('log.title')} onClose={onClose} wide>
      <p class="log-filter">
        <label for={id}>{say('log.about')}</label>{' '}
        <select id={id} value={about} onChange={(event) => setAbout(event.currentTarget.value)}>
          <option value="">{say('log.everybody')}</option>
          {people.map((who) => (
            <option key={who} value={who}>
              {nameOf(who)}
            </option>
          ))}
        </select>
      </p>
      {branched > 0 && <p class="log-branched">{say('log.branched', { moves: branched })}</p>}
      <div class="story" ref={story}>
        {shown.length === 0 && <p>{say('log.empty')}</p>}
        {shown.map((chapter) => (
          <section key={`${chapter.kind} ${chapter.number}`}>
            <h3>{say(`log.${chapter.kind}`, { number: chapter.number, day: inWords(chapter.day, 'en') })}</h3>
            <ul>
              {chapter.entries.map((entry, index) => (
                <LogEntry key={index} entry={entry} name={nameOf(entry.who)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button button-quiet" onClick={() => setSharing(true)}>
          <Icon source={shareIcon} /> {say('share.open')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => downloadRecord(recordNow(session.getState()))}
        >
          <Icon source={downloadIcon} /> {say('record.download')}
        </button>
      </footer>
      {sharing && <ShareDoor onClose={() => setSharing(false)} />}
    </Dialog>
  );
}

/** An actor of the log that has no flag. */
const OWN: ReadonlySet<string> = new Set(['you', 'cables', 'ground']);

/** One actor's part of a round: its name once, then what it did. */
function LogEntry({ entry, name }: { readonly entry: Entry; readonly name: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const { who, lines, moved } = entry;
  const own = OWN.has(who);
  return (
    <li class={`log-entry log-${own ? who : 'actor'}`}>
      {own ? <span class="log-mark" aria-hidden="true" /> : <Flag name={flagOf(scenario, who)} />}
      <div>
        {who === 'you' ? '' : <strong>{name}</strong>}{' '}
        <span class="log-line">
          {inOne(
            lines.map((line) => withoutName(scenario, who, line, say)),
            say,
          )}
        </span>
        {moved.length > 0 && <span class="muted"> {joined(say, 'sentences', moved)}</span>}
      </div>
    </li>
  );
}

/** Several short reports as one sentence. */
function inOne(lines: readonly string[], say: Say): string {
  const bare = lines.map((line, index) => (index < lines.length - 1 ? line.replace(/\.$/, '') : line));
  return fullStop(say, joined(say, 'clauses', bare));
}
