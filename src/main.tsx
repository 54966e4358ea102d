import { render } from 'preact';
import scenarios from 'virtual:scenarios';
import { createActor, fromPromise } from 'xstate';
import sentenceWords from '../assets/locales/en/sentences.json';
import titleWords from '../assets/locales/en/title.json';
import { chapterOf, layOut, newCampaign } from './campaign/campaign.ts';
import { unarranged } from './game/arrange.ts';
import { speaker } from './locale/say.ts';
import type { Difficulty } from './scenario/model/arrangement.ts';
import type { Scenario } from './scenario/model/scenario.ts';
import { app, gameScreenOf } from './session/app.ts';
import type { AppActor } from './session/app.ts';
import type { SavingTold } from './session/autosave.ts';
import {
  campaignShelf,
  closeWithGame,
  createCampaign,
  findCampaign,
  followCampaign,
  startCampaign,
} from './session/campaign.ts';
import { chosenAtFirst, fetchable, rememberOpened } from './session/library.ts';
import { createNotices, dismiss, notice } from './session/notices.ts';
import { type Found, findSave, isRunning } from './session/gameShelf.ts';
import { keep, type Keeping } from './session/keeping.ts';
import { keptOf, type Way } from './session/saves.ts';
import { textName } from './session/scenarioTexts.ts';
import { openShelf } from './session/shelf.ts';
import { createSession, isVoteUnseen, type Kept, newSession, resume } from './session/session.ts';
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

const say = speaker('en', sentenceWords, titleWords);
const shelf = openShelf();
const settings = createSettings(shelf);
const notices = createNotices();
const announcer = createAnnouncer();
const player = createPlayerStore();
const reading = createReading();
const foundCampaign = findCampaign(shelf);
const campaign = createCampaign(foundCampaign);
if (foundCampaign.kind === 'damaged' || foundCampaign.kind === 'newer')
  notice(notices, `campaign-${foundCampaign.kind}`);
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
let keeping: Keeping | null = null;
/** Looks whether another page has gone on with what lies here. */
let lookAround = (): void => {};
// A page that is hidden may be gone without another word; one that is shown again may be behind another.
document.addEventListener('visibilitychange', () => lookAround());
for (const event of ['pageshow', 'storage']) window.addEventListener(event, () => lookAround());
window.addEventListener('pagehide', () => keeping?.now());
let close = (): void => {};
pressOnce();
void startPage(root, async () => {
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
  /** What its reader remarked on, where it came from a file. */
  readonly remarks?: Remarks | null;
}

/** Lays a scenario on the desk: its session, its save, its screens. The one before is put away as it stands. */
function open(scenario: Scenario, { chapter = false, remarks = null }: Opening = {}): Opened {
  close();
  const session = createSession(scenario, 1);
  const games = chapter ? campaignShelf(shelf) : shelf;
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
  const takeUp = (way: Way, taking: Kept): void => {
    const lies = !chapter && textName(scenario) === textName(way.scenario);
    if (!lies && kept.leaves()) notice(notices, 'save-aside');
    const laid = lies ? { session, actor } : open(way.scenario);
    rememberOpened(shelf, way.scenario);
    taken(laid, way, taking);
  };
  const kept = keep({
    session,
    games,
    scenario,
    tell: tellSaving,
    later: (save) => window.setTimeout(save, SAVED_AFTER),
    makeRoom: (playing, pressed) => late?.makeRoom(games, playing, pressed),
    takeUp: (way, game) => (chapter ? takeUpChapter(scenario, way, game) : takeUp(way, game)),
    open: () => actor.send({ type: 'taken-up' }),
  });
  keeping = kept;
  lookAround = () => {
    followCampaign(campaign, shelf);
    if (actor.getSnapshot().value === 'title') kept.refresh();
    else kept.look();
  };
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
    keeping: kept,
    learn: say.learn,
    library: {
      scenarios,
      remarks,
      open: (opened, remarked) => {
        rememberOpened(shelf, opened);
        open(opened, { remarks: remarked ?? null });
      },
      brief: (opened) => {
        rememberOpened(shelf, opened);
        const laid = open(opened);
        if (laid.found.kind !== 'nothing') return;
        newSession(laid.session, luckNow());
        laid.actor.send({ type: 'begun' });
      },
      takeUp,
    },
  };
  const { found } = kept.found.getState();
  if (found.kind === 'forbidden' || found.kind === 'damaged' || found.kind === 'newer')
    notice(notices, `save-${found.kind}`);
  if (found.kind === 'game' && found.damaged) notice(notices, 'save-older');

  session.subscribe((state, before) => {
    if (state.game !== before.game) actor.send({ type: 'game-moved', at: gameScreenOf(state.game) });
    if (state.game.round > before.game.round) dismiss(notices, 'save-aside');
  });
  if (chapter) closeWithGame(campaign, shelf, session, (why) => notice(notices, `campaign-${why}`));
  let away = false;
  actor.subscribe(({ value }) => {
    // From the title a game is taken up again as it was saved.
    if (value === 'title') kept.refresh();
    // A player who leaves a chapter for the title finds the scenario there as it is played alone.
    if (chapter && away && value === 'title') queueMicrotask(() => open(unarranged(scenario)));
    away = value !== 'title';
    // Fetched while the brief is read; a failure here is met again, and told, when the table is wanted.
    if (value === 'briefing' || value === 'interlude') void fetchLate();
  });
  actor.start();
  close = () => {
    kept.stop();
    actor.stop();
  };
  root?.replaceChildren();
  render(null, root as HTMLElement);
  render(<App desk={desk} late={() => late} />, root as HTMLElement);
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
  /** What the shelf held of it. */
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
  const goOn = ({ save, way }: FoundGame): void =>
    takeUpChapter(layOut(standing, way.scenario), way, keptOf(save));
  if (next !== null && found.kind === 'game') return goOn(found);
  // The last chapter may be in the middle of being played once more.
  const again = next === null ? plain : await chapterNamed(last);
  const foundAgain = again ? findSave(kept, again) : found;
  if (foundAgain.kind === 'game' && isRunning(foundAgain.save)) return goOn(foundAgain);
  const { session, actor } = open(next === null ? plain : layOut(standing, plain), { chapter: true });
  if (last === undefined) newSession(session, luckNow());
  actor.send({ type: last === undefined ? 'begun' : 'chapter-turned' });
}

type FoundGame = Extract<Found, { kind: 'game' }>;

function takeUpChapter(scenario: Scenario, way: Way, kept: Kept): void {
  taken(open(scenario, { chapter: true }), way, kept);
}

/** Opens the table on a game that is taken up, and says what has changed about it since. */
function taken({ session, actor }: Omit<Opened, 'found'>, way: Way, kept: Kept): void {
  resume(session, kept, way.followed);
  if (!way.followed) notice(notices, 'save-rules-changed');
  else if (way.reworded) notice(notices, 'save-reworded');
  actor.send({ type: 'taken-up' });
}

/** Says how the saving goes; what no longer holds is taken down. */
function tellSaving(what: SavingTold): void {
  if (what === 'saved')
    for (const why of ['full', 'forbidden', 'unmade'] as const) dismiss(notices, `save-${why}`);
  else notice(notices, `save-${what}`);
  if (what === 'parted') dismiss(notices, 'save-moved-on');
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
    player.setState({ shown: { kind: 'fault', fault: { code: 'unfetched', values: {} }, held: null } });
    return false;
  }
  const { plain, shown } = await reader.readLink(code, (id) => fetchable(scenarios, shelf, id));
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
