import { render } from 'preact';
import scenarios from 'virtual:scenarios';
import { createActor, fromPromise } from 'xstate';
import campaignWords from '../assets/locales/en/campaign.json';
import gameWords from '../assets/locales/en/game.json';
import guideWords from '../assets/locales/en/guide.json';
import meetingWords from '../assets/locales/en/meeting.json';
import panelWords from '../assets/locales/en/panels.json';
import provenanceWords from '../assets/locales/en/provenance.json';
import readingWords from '../assets/locales/en/reading.json';
import soundWords from '../assets/locales/en/sound.json';
import { chapterOf, layOut, newCampaign } from './campaign/campaign.ts';
import { unarranged } from './game/arrange.ts';
import { speaker } from './locale/say.ts';
import type { Difficulty } from './scenario/model/arrangement.ts';
import type { Scenario } from './scenario/model/scenario.ts';
import { rulesHash, wordsHash } from './game/record/hashes.ts';
import { app, gameScreenOf } from './session/app.ts';
import type { AppActor } from './session/app.ts';
import { autosave, type Saving } from './session/autosave.ts';
import {
  campaignShelf,
  closeWithGame,
  createCampaign,
  findCampaign,
  startCampaign,
} from './session/campaign.ts';
import { chosenAtFirst, rememberOpened } from './session/library.ts';
import { createNotices, notice } from './session/notices.ts';
import { findSave, keptOf } from './session/saves.ts';
import type { Found, Shelf } from './session/saves.ts';
import { createSession, isVoteUnseen, newSession, resume } from './session/session.ts';
import type { Session } from './session/session.ts';
import { createSettings } from './session/settings.ts';
import { fetchPart } from './session/fetchPart.ts';
import { createPlayerStore } from './session/recordPlayer.ts';
import { runIn } from './game/record/runLink.ts';
import { createAnnouncer } from './view/kit/announcer.ts';
import { App } from './view/App.tsx';
import type { Late } from './view/App.tsx';
import type { Desk, Remarks } from './view/kit/desk.ts';
import { luckNow } from './view/kit/seed.ts';
import { createReading } from './view/kit/reading.ts';
import { pressOnce } from './view/kit/pressOnce.ts';
import { startPage } from './view/start.ts';
import './view/styles/page.css';

const say = speaker(
  'en',
  campaignWords,
  gameWords,
  guideWords,
  meetingWords,
  panelWords,
  provenanceWords,
  readingWords,
  soundWords,
);
const shelf = openShelf();
const settings = createSettings(shelf);
const notices = createNotices();
const announcer = createAnnouncer();
const player = createPlayerStore();
const reading = createReading();
const foundCampaign = findCampaign(shelf);
const campaign = createCampaign(foundCampaign);
if (foundCampaign.kind === 'damaged') notice(notices, 'campaign-damaged');
if (foundCampaign.kind === 'campaign' && foundCampaign.older) notice(notices, 'campaign-older');
const asksForContrast = window.matchMedia('(prefers-contrast: more)');
asksForContrast.addEventListener('change', dress);
settings.subscribe(dress);
dress();

/** Milliseconds: what a command changed has been painted by then. */
const SAVED_AFTER = 100;

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
let late: Late | null = null;
let saving: Saving | null = null;
// A page that is hidden may be gone without another word.
document.addEventListener('visibilitychange', () => saving?.now());
window.addEventListener('pagehide', () => saving?.now());
let close = (): void => {};
pressOnce();
await startPage(root, async () => {
  const linked = runIn(addressNow());
  if (linked === null || !(await openRun(linked)))
    open(await chosenAtFirst(scenarios, window.location.search, shelf).fetch());
});
window.addEventListener('hashchange', () => {
  const code = runIn(addressNow());
  if (code !== null) void openRun(code);
});

/** How a scenario comes to the desk. */
interface Opening {
  /** Whether it is played as a chapter of the campaign. */
  readonly chapter?: boolean;
  /** What the shelf holds of it, where that has been looked up. */
  readonly found?: Found;
  /** What its reader remarked on, where it came from a file. */
  readonly remarks?: Remarks | null;
}

/** Lays a scenario on the desk: its session, its save, its screens. The one before is put away as it stands. */
function open(scenario: Scenario, { chapter = false, found: known, remarks = null }: Opening = {}): Opened {
  close();
  const session = createSession(scenario, 1);
  const games = chapter ? campaignShelf(shelf) : shelf;
  const found = known ?? findSave(games, scenario);
  const actor = createActor(
    app.provide({
      actors: {
        fetchTable: fromPromise(async () => {
          const screens = await fetchLate();
          if (!screens) throw new Error('the table could not be fetched');
          say.learn(screens.words);
          await screens.fetchFlagsOf(scenario);
          late = screens;
        }),
      },
    }),
    {
      input: {
        where: () => gameScreenOf(session.getState().game),
        voteUnseen: () => isVoteUnseen(session.getState()),
      },
    },
  );
  const desk: Desk = {
    session,
    app: actor,
    settings,
    notices,
    announcer,
    reading,
    say,
    campaign: {
      store: campaign,
      here: chapter,
      begin: (difficulty) => {
        start(difficulty);
        void goOnWithCampaign();
      },
      restart: start,
      goOn: () => void goOnWithCampaign(),
    },
    stage: { current: null },
    player,
    shelf,
    learn: say.learn,
    library: {
      scenarios,
      remarks,
      open: (opened, remarked) => {
        rememberOpened(shelf, opened.id);
        open(opened, { remarks: remarked ?? null });
      },
      brief: (opened) => {
        rememberOpened(shelf, opened.id);
        const kept = findSave(shelf, opened).kind !== 'nothing';
        const laid = open(opened);
        if (kept) return;
        newSession(laid.session, luckNow());
        laid.actor.send({ type: 'begun' });
      },
      takeUp: (taken, kept, followed) => {
        const lies =
          !chapter && rulesHash(scenario) === rulesHash(taken) && wordsHash(scenario) === wordsHash(taken);
        const laid = lies ? { session, actor } : open(taken);
        rememberOpened(shelf, taken.id);
        resume(laid.session, kept, followed);
        laid.actor.send({ type: 'taken-up' });
      },
    },
  };

  if (found.kind === 'forbidden') notice(notices, 'save-forbidden');
  if (found.kind === 'damaged') notice(notices, 'save-damaged');
  if (found.kind === 'game' && found.damaged) notice(notices, 'save-older');
  if (found.kind === 'game' && !found.followed) notice(notices, 'save-rules-changed');

  saving = autosave(
    session,
    games,
    found.kind === 'game' ? found.save.count : 0,
    (why) => notice(notices, `save-${why}`),
    (save) => window.setTimeout(save, SAVED_AFTER),
  );
  session.subscribe((state, before) => {
    if (state.game !== before.game) actor.send({ type: 'game-moved', at: gameScreenOf(state.game) });
  });
  if (chapter) closeWithGame(campaign, shelf, session, () => notice(notices, 'campaign-unsaved'));
  let away = false;
  actor.subscribe(({ value }) => {
    // From the title a game is taken up again as it was saved.
    if (value === 'title') saving?.now();
    // A player who leaves a chapter for the title finds the scenario there as it is played alone.
    if (chapter && away && value === 'title') queueMicrotask(() => open(unarranged(scenario)));
    away = value !== 'title';
    // Fetched while the brief is read; a failure here is met again, and told, when the table is wanted.
    if (value === 'briefing' || value === 'interlude') void fetchLate();
  });
  actor.start();
  close = () => {
    saving?.stop();
    actor.stop();
  };
  root?.replaceChildren();
  render(null, root as HTMLElement);
  render(<App desk={desk} found={found} late={() => late} />, root as HTMLElement);
  return { session, found, actor };
}

/** The screens after the brief; null where they cannot be had. */
function fetchLate(): Promise<Late | null> {
  return fetchPart(() => import('./view/laterScreens.ts'));
}

/** A campaign with everything before it, whatever there was. */
function start(difficulty: Difficulty): void {
  if (!startCampaign(campaign, shelf, newCampaign(difficulty))) notice(notices, 'campaign-unsaved');
}

/** What now lies on the desk. */
interface Opened {
  readonly session: Session;
  readonly found: Found;
  readonly actor: AppActor;
}

/** Takes the campaign up where it stands: in a game, between two chapters, or at its epilogue. */
async function goOnWithCampaign(): Promise<void> {
  const standing = campaign.getState().campaign;
  if (!standing) return;
  const next = chapterOf(standing);
  const last = standing.finished.at(-1)?.record.scenario;
  const kept = campaignShelf(shelf);
  const plain = await chapterNamed(next ?? last);
  if (!plain) {
    notice(notices, 'chapter-unfetched');
    return;
  }
  const found = findSave(kept, plain);
  if (next !== null && found.kind === 'game') return takeUp(layOut(standing, plain), found);
  // The last chapter may be in the middle of being played once more.
  const again = next === null ? plain : await chapterNamed(last);
  const foundAgain = again ? findSave(kept, again) : found;
  if (again && isRunning(foundAgain)) return takeUp(layOut(standing, again), foundAgain);
  const { session, actor } = open(next === null ? plain : layOut(standing, plain), { chapter: true, found });
  if (last === undefined) newSession(session, luckNow());
  actor.send({ type: last === undefined ? 'begun' : 'chapter-turned' });
}

type FoundGame = Extract<Found, { kind: 'game' }>;

function takeUp(scenario: Scenario, found: FoundGame): void {
  const { session, actor } = open(scenario, { chapter: true, found });
  resume(session, keptOf(found.save), found.followed);
  actor.send({ type: 'taken-up' });
}

function isRunning(found: Found): found is FoundGame {
  return found.kind === 'game' && found.save.state.outcome === null;
}

async function chapterNamed(name: string | undefined): Promise<Scenario | null> {
  const shelved = scenarios.find(({ id }) => id === name);
  return (await shelved?.fetch().catch(() => null)) ?? null;
}

/**
 * Opens the game that a page's address holds, as it does when somebody follows a link to one. What reads run codes
 * is fetched only then: most visits follow no such link.
 * @returns whether a scenario was laid on the desk for it
 */
async function openRun(code: string): Promise<boolean> {
  const reader = await fetchPart(() => import('./session/readLink.ts'));
  if (!reader) {
    player.setState({ shown: { kind: 'fault', fault: { code: 'unfetched', values: {} } } });
    return false;
  }
  const { plain, shown } = await reader.readLink(code, scenarios);
  player.setState({ shown });
  if (plain) open(plain);
  return plain !== null;
}

/** The page's address from its path on: a program that changes a link may move its hash there. */
function addressNow(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}

/** The page wears the settings that its styles depend on. */
function dress(): void {
  const { textSize, lessMotion, contrast } = settings.getState();
  document.documentElement.style.setProperty('--text-size', `${textSize}%`);
  document.documentElement.toggleAttribute('data-less-motion', lessMotion);
  document.documentElement.toggleAttribute('data-contrast', contrast || asksForContrast.matches);
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
