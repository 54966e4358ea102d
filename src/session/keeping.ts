import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Autosave, autosave, type Saving } from './autosave.ts';
import { type Found, findSave, isRunning, newestIn, slotsOf } from './gameShelf.ts';
import { isSame, keptOf, type Save, type Way, wayOn } from './saves.ts';
import { isOwn } from './scenarioTexts.ts';
import type { Kept, Session } from './session.ts';
import type { Shelf } from './shelf.ts';

/** The games of the scenario on the desk: what is kept of them, and the ways to go on with one. */
export interface Keeping extends Saving {
  /** What the shelf held when it was last looked at. */
  readonly found: StoreApi<{ readonly found: Found }>;
  /** Looks at the shelf anew. */
  refresh(): Found;
  /** Goes on with the game last played: the one on the desk, or one of the shelf. */
  goOn(): void;
  /** Takes up what another page has made of the game on the desk. */
  follow(): void;
  /** Whether a game under way is kept here, on the desk or only on the shelf, that leaving the desk puts aside. */
  leaves(): boolean;
}

interface KeepingOf extends Autosave {
  readonly session: Session;
  /** Where the games lie. */
  readonly games: Shelf;
  /** The scenario on the desk, as it was laid there. */
  readonly scenario: Scenario;
  /** Opens the table on a game that is taken up. */
  readonly takeUp: (way: Way, kept: Kept) => void;
  /** Opens the table on the game that the session holds. */
  readonly open: () => void;
}

/** Keeps the games of a session. */
export function keep({ session, games, scenario, takeUp, open, ...told }: KeepingOf): Keeping {
  const look = (): Found => findSave(games, scenario, isOwn(scenario));
  const saving = autosave(session, games, told);
  const found = createStore(() => ({ found: look() }));
  const refresh = (): Found => {
    saving.now();
    found.setState({ found: look() });
    return found.getState().found;
  };
  const take = (save: Save, way: Way): void => {
    if (isSame(save, session.getState()) && save.game === session.getState().id) open();
    else takeUp(way, keptOf(save));
  };
  const goOn = (): void => {
    const now = refresh();
    // What could not be saved is only here.
    if (now.kind === 'game' && isRunning(now.save) && saving.kept()) take(now.save, now.way);
    else if (session.getState().commands.length > 0) open();
  };
  const follow = (): void => {
    const { id, scenario: played } = session.getState();
    const save = newestIn(slotsOf(games, played.id, saving.other() ?? id));
    const way = save && wayOn(save, scenario, games);
    if (way) take(save, way);
  };
  /** The game under way that lies only on the shelf, where none is on the desk. */
  const lies = (): string | null => {
    const { found: now } = found.getState();
    return now.kind === 'game' && isRunning(now.save) ? now.save.game : null;
  };
  session.subscribe((state, before) => {
    if (state.id !== before.id && before.commands.length === 0 && lies() !== null && lies() !== state.id)
      told.tell('aside');
  });
  const leaves = (): boolean => {
    const { commands, game } = session.getState();
    return commands.length > 0 ? game.outcome === null && saving.kept() : lies() !== null;
  };
  return { ...saving, found, refresh, goOn, follow, leaves };
}
