import { render } from 'preact';
import scenarios from 'virtual:scenarios';
import { createActor, fromPromise } from 'xstate';
import debriefWords from '../assets/locales/en/debrief.json';
import gameWords from '../assets/locales/en/game.json';
import meetingWords from '../assets/locales/en/meeting.json';
import panelWords from '../assets/locales/en/panels.json';
import provenanceWords from '../assets/locales/en/provenance.json';
import readingWords from '../assets/locales/en/reading.json';
import runWords from '../assets/locales/en/runs.json';
import soundWords from '../assets/locales/en/sound.json';
import stageWords from '../assets/locales/en/stage.json';
import tableWords from '../assets/locales/en/table.json';
import { speaker } from './locale/say.ts';
import type { Scenario } from './scenario/scenario.ts';
import { app, placeOf } from './session/app.ts';
import { autosave } from './session/autosave.ts';
import { chosenAtFirst, rememberOpened } from './session/library.ts';
import { createNotices, notice } from './session/notices.ts';
import { findSave } from './session/saves.ts';
import type { Shelf } from './session/saves.ts';
import { createSession } from './session/session.ts';
import { createSettings } from './session/settings.ts';
import { createAnnouncer } from './view/panels/announcer.ts';
import { App } from './view/panels/App.tsx';
import type { Late } from './view/panels/App.tsx';
import type { Desk } from './view/panels/desk.ts';
import { createReading } from './view/panels/reading/reading.ts';
import './view/styles/page.css';

const say = speaker(
  'en',
  debriefWords,
  gameWords,
  meetingWords,
  panelWords,
  provenanceWords,
  readingWords,
  runWords,
  soundWords,
  stageWords,
  tableWords,
);
const shelf = openShelf();
const settings = createSettings(shelf);
const notices = createNotices();
const announcer = createAnnouncer();
const reading = createReading();
settings.subscribe(dress);
dress();

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
let late: Late | null = null;
let close = (): void => {};
open(await chosenAtFirst(scenarios, window.location.search, shelf).fetch());

/** Lays a scenario on the desk: its session, its save, its screens. The one before is put away as it stands. */
function open(scenario: Scenario): void {
  close();
  const session = createSession(scenario, 1);
  const found = findSave(shelf, scenario);
  const actor = createActor(
    app.provide({
      actors: {
        fetchTable: fromPromise(async () => {
          late = await import('./view/panels/late.ts');
        }),
      },
    }),
    { input: { where: () => placeOf(session.getState().game) } },
  );
  const desk: Desk = {
    session,
    app: actor,
    settings,
    notices,
    announcer,
    reading,
    say,
    stage: { current: null },
    library: {
      scenarios,
      open: (opened) => {
        rememberOpened(shelf, opened.id);
        open(opened);
      },
    },
  };

  if (found.kind === 'forbidden') notice(notices, 'save-forbidden');
  if (found.kind === 'damaged') notice(notices, 'save-damaged');
  if (found.kind === 'game' && found.damaged) notice(notices, 'save-older');
  if (found.kind === 'game' && !found.followed) notice(notices, 'save-rules-changed');

  const stopSaving = autosave(session, shelf, found.kind === 'game' ? found.save.count : 0, (why) =>
    notice(notices, `save-${why}`),
  );
  session.subscribe((state, before) => {
    if (state.game !== before.game) actor.send({ type: 'game-moved', at: placeOf(state.game) });
  });
  actor.subscribe(({ value }) => {
    // Fetched while the brief is read; a failure here is met again, and told, when the table is wanted.
    if (value === 'briefing') import('./view/panels/late.ts').catch(() => {});
  });
  actor.start();
  close = () => {
    stopSaving();
    actor.stop();
  };
  root?.replaceChildren();
  render(null, root as HTMLElement);
  render(<App desk={desk} found={found} late={() => late} />, root as HTMLElement);
}

/** The page wears the settings that its styles depend on. */
function dress(): void {
  const { textSize, lessMotion } = settings.getState();
  document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  document.documentElement.toggleAttribute('data-less-motion', lessMotion);
}

/** The browser's storage; where even to name it is forbidden, a shelf that forbids everything. */
function openShelf(): Shelf {
  try {
    return window.localStorage;
  } catch (fault) {
    const refuse = (): never => {
      throw fault;
    };
    return { getItem: refuse, setItem: refuse, removeItem: refuse };
  }
}
