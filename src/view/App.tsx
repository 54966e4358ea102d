import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import { inTermsOf } from '../telling/terms.ts';
import type { Screen } from '../session/app.ts';
import { newSession } from '../session/session.ts';
import { hush } from './kit/announcer.ts';
import type { Desk } from './kit/desk.ts';
import { DeskContext, useDesk, useSession, useStore } from './kit/desk.ts';
import { luckNow } from './kit/seed.ts';
import { NoticeBar } from './kit/NoticeBar.tsx';
import { PlayerDoor } from './player/PlayerDoor.tsx';
import { PAGES, readAt } from './kit/reading.ts';
import { ReadingRoom } from './reading/ReadingRoom.tsx';
import { SettingsDialog } from './kit/SettingsDialog.tsx';
import { Title } from './title/Title.tsx';
import { usePart } from './kit/usePart.ts';
import { Waiting } from './kit/Waiting.tsx';

/** The screens that are fetched after the brief. */
export type Late = typeof import('./laterScreens.ts');

const fetchGameScreens = () => import('./gameScreens.ts');
const fetchAfterScreens = () => import('./afterScreens.ts');

interface AppProps {
  readonly desk: Desk;
  /** The fetched screens, once they are. */
  readonly late: () => Late | null;
}

/** The page: one screen at a time, the notices above it, and what is read aloud. */
export function App({ desk, late }: AppProps) {
  const { app, session, reading } = desk;
  const scenario = useStore(session, (state) => state.scenario);
  const inTerms = useMemo(() => ({ ...desk, say: inTermsOf(scenario, desk.say) }), [desk, scenario]);
  const playing = useStore(desk.player, ({ shown }) => shown !== null);
  const own = useScreen(desk);
  // While the record player is out, the game waits behind it.
  const screen = playing ? null : own;
  const [settling, setSettling] = useState(false);
  const openSheet = (sheet: 'settings' | 'help'): void =>
    sheet === 'settings' ? setSettling(true) : readAt(reading, 'help');
  const screens = late();
  // Fetched once the title is drawn, so that it is there when a game is begun.
  const game = usePart(fetchGameScreens, ({ words }) => desk.learn(words));
  const past = useStore(
    session,
    ({ game: { round, session: sitting } }) => round > 1 || sitting === 'aftermath' || sitting === 'debrief',
  );
  // Fetched while the second round is played.
  const after = usePart(fetchAfterScreens, ({ words }) => desk.learn(words), past);
  const begin = (): void => {
    newSession(session, luckNow());
    app.send({ type: 'begun' });
  };
  const [broken] = useErrorBoundary((fault) => reportError(fault));
  useEffect(() => {
    // An address may name a page of the reading room, for a link from elsewhere: #sources, #model.
    const named = PAGES.find((page) => window.location.hash === `#${page}`);
    if (named) readAt(reading, named);
  }, []);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [screen]);
  if (broken)
    return (
      <DeskContext.Provider value={inTerms}>
        <Waiting why="broken" />
      </DeskContext.Provider>
    );
  return (
    <DeskContext.Provider value={inTerms}>
      <NoticeBar />
      {playing && <PlayerDoor />}
      {screen === 'title' && <Title onBegin={begin} onSettings={() => openSheet('settings')} />}
      {(screen === 'interlude' || screen === 'briefing') && <Missing part={game} />}
      {game && game !== 'failed' && screen === 'interlude' && <game.Interlude />}
      {game && game !== 'failed' && screen === 'briefing' && <game.Brief />}
      {(screen === 'fetching' || screen === 'unfetched') && <Waiting why={screen} />}
      {screens && (screen === 'table' || screen === 'lastCalls' || screen === 'vote') && (
        <screens.Table screen={screen} open={openSheet} />
      )}
      {(screen === 'aftermath' || screen === 'debrief') && <Missing part={after} />}
      {after && after !== 'failed' && screen === 'aftermath' && <after.Aftermath />}
      {after && after !== 'failed' && own === 'debrief' && (
        // It keeps its place while a record is watched.
        <div hidden={playing}>
          <after.Debrief />
        </div>
      )}
      {settling && <SettingsDialog onClose={() => setSettling(false)} />}
      <ReadingRoom />
      <ReadAloud />
    </DeskContext.Provider>
  );
}

/** What stands in the place of a screen that has not come, or cannot be had. */
function Missing({ part }: { readonly part: unknown }) {
  if (part === null) return <Waiting why="fetching" />;
  return part === 'failed' ? <Waiting why="unfetched" /> : null;
}

/** What a screen reader is given to read. It is drawn alone: a line is no reason to draw the screen again. */
function ReadAloud() {
  const { announcer } = useDesk();
  const { polite, urgent } = useStore(announcer, (state) => state);
  const game = useSession(({ id }) => id);
  const spoken = useRef(game);
  useEffect(() => {
    // What was said of one game is no part of the next.
    if (spoken.current !== game) hush(announcer);
    spoken.current = game;
  }, [game]);
  return (
    <>
      <div class="visually-hidden" aria-live="polite">
        {polite}
      </div>
      <div class="visually-hidden" aria-live="assertive">
        {urgent}
      </div>
    </>
  );
}

/** The screen of the game. A move that leads to no other is no reason to draw the page again. */
function useScreen({ app }: Desk): Screen {
  const [screen, setScreen] = useState(() => app.getSnapshot().value);
  useEffect(() => {
    const look = (): void => setScreen(app.getSnapshot().value);
    const watching = app.subscribe(look);
    look();
    return () => watching.unsubscribe();
  }, [app]);
  return screen;
}
