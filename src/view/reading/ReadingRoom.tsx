import type { ComponentType } from 'preact';
import { useDesk, useStore } from '../kit/desk.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { usePart } from '../kit/usePart.ts';
import { Again } from '../kit/Waiting.tsx';
import { PAGES, type Page, readAt, stopReading } from '../kit/reading.ts';

/** What every page is given: the term or fact to begin at. */
export interface PageProps {
  readonly at: string | null;
}

/** A page, and the words of all pages; some speak of what the table shows. */
interface Fetched {
  readonly Shown: ComponentType<PageProps>;
  readonly words: Readonly<Record<string, string>>;
}

/** Each page is fetched when it is first opened: none of them is needed to play. */
const FETCH: Readonly<Record<Page, () => Promise<Fetched>>> = {
  help: () => withWords(() => import('./HowToPlay.tsx').then((module) => module.HowToPlay)),
  nine: () => withWords(() => import('../nine/CountToNine.tsx').then((module) => module.CountToNine)),
  codex: () => withWords(() => import('./Codex.tsx').then((module) => module.Codex)),
  sources: () => withWords(() => import('./Sources.tsx').then((module) => module.Sources)),
  model: () => withWords(() => import('./Model.tsx').then((module) => module.Model)),
  teachers: () => withWords(() => import('./Teachers.tsx').then((module) => module.Teachers)),
  credits: () => withWords(() => import('./Credits.tsx').then((module) => module.Credits)),
};

async function withWords(page: () => Promise<ComponentType<PageProps>>): Promise<Fetched> {
  // The styles of all pages come first, so that a page may add to them.
  const [, Shown, pageWords, later] = await Promise.all([
    import('../styles/reading.css'),
    page(),
    import('../../../assets/locales/en/pages.json'),
    import('../laterWords.ts'),
  ]);
  return { Shown, words: { ...later.words, ...pageWords.default } };
}

/** The reading room over whatever screen there is: how to play, the words, the sources, the model, notes for teachers, the credits. */
export function ReadingRoom() {
  const { say, reading } = useDesk();
  const open = useStore(reading, (state) => state.open);
  if (!open) return null;
  return (
    <Dialog title={say(`reading.${open.page}`)} onClose={() => stopReading(reading)} room>
      <div class="room">
        <nav class="room-pages" aria-label={say('reading.title')}>
          {PAGES.map((page) => (
            <button
              type="button"
              key={page}
              aria-current={page === open.page ? 'page' : undefined}
              onClick={() => readAt(reading, page)}
            >
              {say(`reading.${page}`)}
            </button>
          ))}
        </nav>
        <FetchedPage key={open.page} page={open.page} at={open.at} />
      </div>
    </Dialog>
  );
}

function FetchedPage({ page, at }: { readonly page: Page; readonly at: string | null }) {
  const { say, learn } = useDesk();
  const part = usePart(FETCH[page], ({ words }) => learn(words));
  if (part === 'failed')
    return (
      <div>
        <p role="alert">{say('reading.failed')}</p>
        <Again />
      </div>
    );
  if (part === null) return <p role="status">{say('reading.fetching')}</p>;
  return (
    <div class={`room-page room-${page}`}>
      <part.Shown at={at} />
    </div>
  );
}
