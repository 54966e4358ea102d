import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk, useStore } from '../kit/desk.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { PAGES, type Page, readAt, stopReading } from '../kit/reading.ts';

/** What every page is given: the term or fact to begin at. */
export interface PageProps {
  readonly at: string | null;
}

/** Each page is fetched when it is first opened: none of them is needed to play. */
const FETCH: Readonly<Record<Page, () => Promise<ComponentType<PageProps>>>> = {
  help: () => import('./HowToPlay.tsx').then((module) => module.HowToPlay),
  nine: () => import('../nine/CountToNine.tsx').then((module) => module.CountToNine),
  codex: () => import('./Codex.tsx').then((module) => module.Codex),
  sources: () => import('./Sources.tsx').then((module) => module.Sources),
  model: () => import('./Model.tsx').then((module) => module.Model),
  teachers: () => import('./Teachers.tsx').then((module) => module.Teachers),
  credits: () => import('./Credits.tsx').then((module) => module.Credits),
};
const fetched = new Map<Page, ComponentType<PageProps>>();

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
        <Fetched key={open.page} page={open.page} at={open.at} />
      </div>
    </Dialog>
  );
}

function Fetched({ page, at }: { readonly page: Page; readonly at: string | null }) {
  const { say, learn } = useDesk();
  const [Shown, setShown] = useState<ComponentType<PageProps> | 'failed' | null>(
    () => fetched.get(page) ?? null,
  );
  useEffect(() => {
    if (Shown !== null) return;
    // The styles of all pages come first, so that a page may add to them.
    Promise.all([
      import('../styles/reading.css'),
      FETCH[page](),
      import('../../../assets/locales/en/pages.json'),
    ]).then(
      ([, component, words]) => {
        learn(words.default);
        fetched.set(page, component);
        setShown(() => component);
      },
      () => setShown('failed'),
    );
  }, [page]);
  if (Shown === 'failed') return <p role="alert">{say('reading.failed')}</p>;
  if (Shown === null) return <p role="status">{say('reading.fetching')}</p>;
  return (
    <div class={`room-page room-${page}`}>
      <Shown at={at} />
    </div>
  );
}
